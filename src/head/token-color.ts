/** A colour of both schemes. */
export interface SchemeColor {
	light: string;
	dark: string;
}

/**
 * A colour as the style sheet has it, for where no style sheet reaches: the browser's own bars, pictures.
 *
 * @param css The text of `tokens.css`.
 * @param name Of the custom property, without its hyphens: `paper`.
 * @throws Error if there is no such property, or if it is not written as `light-dark(#…, #…)`.
 */
export function tokenColor(css: string, name: string): SchemeColor {
	const [, light, dark] =
		new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css) ?? [];
	if (light === undefined || dark === undefined)
		throw new Error(`tokens.css has no --${name} that is written as light-dark(#rrggbb, #rrggbb).`);
	return { light, dark };
}
