/** Points and directions in space: x to the right of a side view, y up, z towards its viewer. Lengths in body heights. */
export type Vec = readonly [x: number, y: number, z: number];

export const origin: Vec = [0, 0, 0];
export const upwards: Vec = [0, 1, 0];

export const add = (...vectors: readonly Vec[]): Vec =>
	vectors.reduce<Vec>((sum, v) => [sum[0] + v[0], sum[1] + v[1], sum[2] + v[2]], origin);
export const times = (factor: number, v: Vec): Vec => [factor * v[0], factor * v[1], factor * v[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0],
];
export const length = (v: Vec): number => Math.hypot(...v);
export const distance = (a: Vec, b: Vec): number => length(minus(a, b));

/** The same direction with length 1; `otherwise` where there is no direction. */
export function unit(v: Vec, otherwise: Vec = upwards): Vec {
	const l = length(v);
	return l < 1e-9 ? otherwise : times(1 / l, v);
}

/** The part of `v` that is at right angles to the unit vector `axis`. */
export const across = (v: Vec, axis: Vec): Vec => minus(v, times(dot(v, axis), axis));

/** From `a` (share 0) to `b` (share 1) on a straight line. */
export const between = (a: Vec, b: Vec, share: number): Vec => add(times(1 - share, a), times(share, b));
export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

export const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
export const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Three unit vectors at right angles that turn with a part of the body; `right` is the figure's own right. */
export interface Axes {
	forward: Vec;
	up: Vec;
	right: Vec;
}

/** Tilts axes: `bend` moves the head end forward, `side` to the figure's right, `turn` turns the front to its right. */
export function tilted(axes: Axes, { bend, side, turn }: { bend: number; side: number; turn: number }): Axes {
	const turned = {
		up: axes.up,
		forward: add(times(cos(turn), axes.forward), times(sin(turn), axes.right)),
		right: add(times(cos(turn), axes.right), times(-sin(turn), axes.forward)),
	};
	const rolled = {
		forward: turned.forward,
		up: add(times(cos(side), turned.up), times(sin(side), turned.right)),
		right: add(times(cos(side), turned.right), times(-sin(side), turned.up)),
	};
	return {
		right: rolled.right,
		up: add(times(cos(bend), rolled.up), times(sin(bend), rolled.forward)),
		forward: add(times(cos(bend), rolled.forward), times(-sin(bend), rolled.up)),
	};
}
