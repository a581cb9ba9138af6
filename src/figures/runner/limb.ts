/** Limbs of two bones: from angles, or from the place that their end is put to. */
import { signOf, type Side } from './pose.ts';
import { reach } from './reach.ts';
import {
	across,
	add,
	cos,
	cross,
	degrees,
	dot,
	minus,
	sin,
	times,
	unit,
	type Axes,
	type Vec,
} from './vector.ts';

/** A stiff part between two joints; `front` and `outward` are at right angles to it and to each other. */
export interface Bone {
	from: Vec;
	to: Vec;
	front: Vec;
	outward: Vec;
}

/** A thigh and a shank, or an upper arm and a forearm. */
export interface Limb {
	upper: Bone;
	lower: Bone;
}

/** Angles of a limb against the part that it hangs on: lifted forward, outward, turned outward, bent. */
export interface LimbAngles {
	lift: number;
	out: number;
	turn: number;
	bend: number;
}

/** Which way the lower bone goes when the joint bends: a knee backward, an elbow forward. */
export type Bends = 'backward' | 'forward';
const signOfBend = (bends: Bends): 1 | -1 => (bends === 'forward' ? 1 : -1);

/** @param front At right angles to `along`. */
export function bone(from: Vec, along: Vec, long: number, front: Vec, side: Side): Bone {
	return {
		from,
		to: add(from, times(long, along)),
		front,
		outward: times(signOf(side), cross(along, front)),
	};
}

/** The direction of a bone. */
export const along = ({ from, to }: Bone): Vec => unit(minus(to, from));

export function limbFromAngles(
	from: Vec,
	axes: Axes,
	side: Side,
	{ lift, out, turn, bend }: LimbAngles,
	bends: Bends,
	[first, second]: readonly [number, number],
): Limb {
	const own = signOf(side);
	const forward = signOfBend(bends);
	const swing = add(times(-cos(lift), axes.up), times(sin(lift), axes.forward));
	const way = add(times(cos(out), swing), times(sin(out) * own, axes.right));
	const straight = frontOfLift(axes, lift);
	const front = add(times(cos(turn), straight), times(sin(turn) * own, cross(way, straight)));
	const upper = bone(from, way, first, front, side);
	const lower = add(times(cos(bend), way), times(forward * sin(bend), front));
	const lowerFront = add(times(-forward * sin(bend), way), times(cos(bend), front));
	return { upper, lower: bone(upper.to, lower, second, lowerFront, side) };
}

/**
 * A limb whose end is put somewhere.
 *
 * @param out How far the middle joint points outward from straight ahead (a knee) or straight back (an elbow).
 * @returns The limb, and how much it is too short (or, negative, too long) for it.
 */
export function limbThatReaches(
	from: Vec,
	target: Vec,
	axes: Axes,
	side: Side,
	out: number,
	bends: Bends,
	[first, second]: readonly [number, number],
): Limb & { missing: number } {
	const points = -signOfBend(bends);
	const way = times(points, jointWay(axes, side, unit(minus(target, from)), points * out));
	const { middle, end, missing } = reach(from, target, first, second, way);
	const d = unit(minus(middle, from));
	const s = unit(minus(end, middle));
	const bend = across(s, d);
	// A joint that is all but straight says nothing of its own.
	const front =
		Math.hypot(...bend) > 0.02 ? times(-points, unit(bend)) : times(points, unit(across(way, d), [1, 0, 0]));
	const outward = times(signOf(side), cross(d, front));
	// The front of the lower bone is that of the upper one, carried round the joint.
	const below = unit(minus(times(dot(s, d), front), times(dot(s, front), d)), front);
	return {
		upper: { from, to: middle, front, outward },
		lower: { from: middle, to: end, front: below, outward },
		missing,
	};
}

/** The angles from which a limb could have been drawn. */
export function anglesOf({ upper, lower }: Limb, axes: Axes, side: Side, bends: Bends): LimbAngles {
	const d = along(upper);
	const s = along(lower);
	const own = signOf(side);
	const lift = degrees(Math.atan2(dot(d, axes.forward), -dot(d, axes.up)));
	const straight = frontOfLift(axes, lift);
	const outward = times(own, cross(d, straight));
	return {
		lift,
		out: degrees(Math.asin(Math.max(-1, Math.min(1, own * dot(d, axes.right))))),
		turn: degrees(Math.atan2(dot(upper.front, outward), dot(upper.front, straight))),
		bend: degrees(Math.atan2(signOfBend(bends) * dot(s, upper.front), dot(s, d))),
	};
}

/** The front of a limb that is lifted forward so far. */
const frontOfLift = (axes: Axes, lift: number): Vec =>
	add(times(sin(lift), axes.up), times(cos(lift), axes.forward));

/** Where a knee points when the foot lies that way from the hip. */
function jointWay(axes: Axes, side: Side, way: Vec, out: number): Vec {
	const lift = degrees(Math.atan2(dot(way, axes.forward), -dot(way, axes.up)));
	return add(times(cos(out), frontOfLift(axes, lift)), times(sin(out) * signOf(side), axes.right));
}
