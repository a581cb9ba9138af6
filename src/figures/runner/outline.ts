/** Contours of limbs, trunk, head and shoes in the picture, as path data. */
import { unitsPerBody, type Camera, type Point } from './camera.ts';
import { dot, type Vec } from './vector.ts';

/** Half a limb's thickness at its two ends, and at the two control points of its contour in between. */
export interface Profile {
	/** Front to back, at 0, ⅓, ⅔ and 1 of its length. */
	deep: readonly [number, number, number, number];
	/** Side to side. */
	broad: readonly [number, number, number, number];
	/** How far the middle lies in front of the bone. */
	front?: readonly [number, number, number, number];
}

const whole = (value: number): string => String(Math.round(value) || 0);
/** A point as path data. */
export const at = ([x, y]: Point): string => `${whole(x)} ${whole(y)}`;

export const plus = (a: Point, b: Point, factor = 1): Point => [a[0] + b[0] * factor, a[1] + b[1] * factor];
export const less = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const part = (a: Point, b: Point, share: number): Point => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share,
];
export const unit2 = ([x, y]: Point): Point => {
	const l = Math.hypot(x, y);
	return l < 1e-6 ? [0, 1] : [x / l, y / l];
};
export const quarter = ([x, y]: Point): Point => [-y, x];

interface Ends {
	from: Vec;
	to: Vec;
	front: Vec;
	outward: Vec;
}

/** Where the contour of a limb runs in the picture: its middle line and half width at a control point (0 to 3). */
export function limbInPicture(
	camera: Camera,
	{ from, to, front, outward }: Ends,
	{ deep, broad, front: ahead }: Profile,
) {
	const a = camera.see(from);
	const b = camera.see(to);
	const n = quarter(unit2(less(b, a)));
	const inSpace = camera.inSpace(n);
	const frontness = dot(inSpace, front);
	const outwardness = dot(inSpace, outward);
	const half = (k: 0 | 1 | 2 | 3): number =>
		Math.hypot(deep[k] * frontness, broad[k] * outwardness) * unitsPerBody;
	const middle = (k: 0 | 1 | 2 | 3): Point =>
		plus(part(a, b, k / 3), n, (ahead?.[k] ?? 0) * frontness * unitsPerBody);
	return { a, b, n, half, middle, frontness, outwardness };
}

/** A limb with round ends. All limbs go round the same way, so that those of one path never cut holes in each other. */
export function limb(camera: Camera, ends: Ends, profile: Profile): string {
	const { n, half, middle } = limbInPicture(camera, ends, profile);
	const left = (k: 0 | 1 | 2 | 3): string => at(plus(middle(k), n, half(k)));
	const right = (k: 0 | 1 | 2 | 3): string => at(plus(middle(k), n, -half(k)));
	const arc = (k: 0 | 3): string => `A${whole(half(k))} ${whole(half(k))} 0 0 0`;
	return `M${left(0)}C${left(1)} ${left(2)} ${left(3)}${arc(3)} ${right(3)}C${right(2)} ${right(1)} ${right(0)}${arc(0)} ${left(0)}Z`;
}

/** A disc round a joint. */
export function disc(camera: Camera, centre: Vec, radius: number): string {
	const [x, y] = camera.see(centre);
	const r = radius * unitsPerBody;
	return `M${at([x - r, y])}A${whole(r)} ${whole(r)} 0 1 0 ${at([x + r, y])}A${whole(r)} ${whole(r)} 0 1 0 ${at([x - r, y])}Z`;
}

/**
 * A smooth closed line through points (Catmull–Rom as cubic curves). On both sides of a point the curve's handles mirror
 * each other, so that a path need say only one of them.
 */
export function smooth(points: readonly Point[], tension = 1): string {
	const p = (k: number): Point => points[(k + points.length) % points.length] ?? [0, 0];
	return `M${at(p(0))}${handles(p, points.length, tension)}Z`;
}

/** A smooth open line through points, from the first to the last; path data without the command that leads to it. */
export function curveThrough(points: readonly Point[]): string {
	const p = (k: number): Point => points[Math.min(points.length - 1, Math.max(0, k))] ?? [0, 0];
	return at(p(0)) + handles(p, points.length - 1, 1);
}

/** So many curves from point to point. */
function handles(p: (k: number) => Point, count: number, tension: number): string {
	const handle = (k: number, factor: number): Point =>
		plus(p(k), less(p(k + 1), p(k - 1)), (factor * tension) / 6);
	return Array.from({ length: count }, (_, k) =>
		k === 0
			? `C${at(handle(0, 1))} ${at(handle(1, -1))} ${at(p(1))}`
			: `S${at(handle(k + 1, -1))} ${at(p(k + 1))}`,
	).join('');
}

/** Straight lines through points. */
export const polygon = (points: readonly Point[]): string => `M${points.map(at).join('L')}Z`;

/** One place along the trunk, with half its thickness. */
export interface Station {
	at: Vec;
	front: Vec;
	right: Vec;
	deep: number;
	broad: number;
	/** How far the middle lies in front of the spine. */
	ahead: number;
}

/** The two sides of a trunk in the picture, from the first station to the last. */
export function trunkSides(camera: Camera, stations: readonly Station[]): { left: Point[]; right: Point[] } {
	const centres = stations.map(({ at: centre }) => camera.see(centre));
	const left: Point[] = [];
	const right: Point[] = [];
	stations.forEach((station, k) => {
		const before = centres[Math.max(0, k - 1)] ?? [0, 0];
		const after = centres[Math.min(stations.length - 1, k + 1)] ?? [0, 0];
		const n = quarter(unit2(less(after, before)));
		const inSpace = camera.inSpace(n);
		const frontness = dot(inSpace, station.front);
		const half =
			Math.hypot(station.deep * frontness, station.broad * dot(inSpace, station.right)) * unitsPerBody;
		const middle = plus(centres[k] ?? [0, 0], n, station.ahead * frontness * unitsPerBody);
		left.push(plus(middle, n, half));
		right.push(plus(middle, n, -half));
	});
	return { left, right };
}

/**
 * A contour that is known from the side and from the front, seen from anywhere in between: a head, a shoe.
 *
 * @param points `ahead`, `up` and `beside` the middle; `beside` is what the front view shows, and is laid out so that
 *   it widens what the side view shows.
 */
export function solid(
	camera: Camera,
	centre: Vec,
	axes: { ahead: Vec; up: Vec; beside: Vec },
	points: readonly (readonly [ahead: number, up: number, beside: number])[],
): Point[] {
	const middle = camera.see(centre);
	const up = camera.along(axes.up);
	// Bent towards the viewer, a face is no longer told from its sides by what lies ahead.
	const ahead = besideOf(camera.along(axes.ahead), up);
	const beside = camera.along(axes.beside);
	const same = ahead[0] * beside[0] + ahead[1] * beside[1] < 0 ? -1 : 1;
	return points.map(([a, u, b]) => [
		middle[0] + (ahead[0] * a + up[0] * u + beside[0] * b * same) * unitsPerBody,
		middle[1] + (ahead[1] * a + up[1] * u + beside[1] * b * same) * unitsPerBody,
	]);
}

/** The part of a direction in the picture that does not go along another one. */
function besideOf([x, y]: Point, along: Point): Point {
	const square = along[0] ** 2 + along[1] ** 2;
	if (square < 0.05) return [x, y];
	const share = (x * along[0] + y * along[1]) / square;
	return [x - along[0] * share, y - along[1] * share];
}
