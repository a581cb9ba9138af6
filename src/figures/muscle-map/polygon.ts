/** A closed outline, corner by corner. One unit is a tenth of a unit of the body-muscles drawing; x counts from the middle of the body. */
export type Polygon = readonly (readonly [x: number, y: number])[];

/**
 * Outlines from the path data of an SVG.
 *
 * The drawing is made of straight lines; where it has a curve, the curve is so flat that its end is enough.
 *
 * @param middle What becomes x = 0, in the units of the path.
 * @throws Error at a command that the drawing does not use.
 */
export function polygonsOf(path: string, middle: number): Polygon[] {
	const polygons: [x: number, y: number][][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', rest = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
		const kind = command.toLowerCase();
		const length = lengths[kind];
		if (length === undefined) throw new Error(`Path command '${command}' is not one of m, l, h, v, c, z.`);
		if (length === 0) [x, y] = polygons.at(-1)?.[0] ?? [0, 0];
		const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));
		for (let at = 0; at < numbers.length; at += length) {
			const step = numbers.slice(at, at + length);
			const [fromX, fromY] = command === kind ? [x, y] : [0, 0];
			if (kind !== 'v') x = fromX + (step.at(kind === 'h' ? 0 : -2) ?? 0);
			if (kind !== 'h') y = fromY + (step.at(-1) ?? 0);
			if (kind === 'm' && at === 0) polygons.push([]);
			polygons.at(-1)?.push([x, y]);
		}
	}
	return polygons.map((corners) =>
		corners.map(([right, below]) => [Math.round((right - middle) * 10), Math.round(below * 10)] as const),
	);
}

/** How many numbers a path command takes. */
const lengths: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, z: 0 };

/** Outlines of something that most of the body has twice. */
export interface Halves {
	/** On the right of the picture; the same lie mirrored on the left. */
	sided: readonly Polygon[];
	/** In the middle, once. */
	middle: readonly Polygon[];
}

/** All outlines: those of both sides and those in the middle. */
export const whole = ({ sided, middle }: Halves): Polygon[] => [
	...middle,
	...sided.flatMap((polygon) => [polygon, mirrored(polygon)]),
];

/** Several things as one. */
export const together = (parts: readonly Halves[]): Halves => ({
	sided: parts.flatMap(({ sided }) => sided),
	middle: parts.flatMap(({ middle }) => middle),
});

/** The same on the other side of the body, and still drawn the same way round, so that the two fill as one. */
const mirrored = (polygon: Polygon): Polygon => polygon.map(([x, y]) => [-x, y] as const).reverse();

/** Path data of outlines, in whole numbers, each corner counted from the one before: few bytes, and always the same. */
export function pathOf(polygons: readonly Polygon[]): string {
	return polygons
		.map((corners) => {
			let [x, y] = [0, 0];
			const steps = corners.map(([right, below]) => {
				const step = `${right - x}${below - y < 0 ? '' : ' '}${below - y}`;
				[x, y] = [right, below];
				return step;
			});
			return `M${steps[0] ?? ''}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`;
		})
		.join('');
}
