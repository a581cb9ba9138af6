/** How large the logo stands in the head of a page. Pure. */

/** Of a square logo: as high as the name beside it. */
const square = 28;
/** The most that a wide one may take, in pixels. */
const most = { width: 144, height: 32 } as const;

/**
 * Width and height in pixels, in the picture's own proportions.
 *
 * @example logoSize({ width: 32, height: 32 }) // { width: 28, height: 28 }
 * @example logoSize({ width: 400, height: 50 }) // { width: 144, height: 18 }
 */
export function logoSize(picture: { width: number; height: number }): { width: number; height: number } {
	const ratio = picture.width / picture.height;
	const high = ratio <= 1.5 ? square : Math.min(most.height, most.width / ratio);
	return { width: Math.round(high * ratio), height: Math.round(high) };
}
