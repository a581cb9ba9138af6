import { across, add, distance, dot, minus, times, unit, type Vec } from './vector.ts';

/**
 * Inverse kinematics of two bones: where the middle joint lies when the end is at `target`.
 *
 * @param first Length of the bone at `from`.
 * @param towards Which way the middle joint points.
 * @returns The middle joint and the end that was reached; `missing` is how much the bones are too short (or too long).
 */
export function reach(
	from: Vec,
	target: Vec,
	first: number,
	second: number,
	towards: Vec,
): { middle: Vec; end: Vec; missing: number } {
	const wanted = distance(from, target);
	const most = (first + second) * 0.99999;
	const least = Math.abs(first - second) + 0.02;
	const d = Math.min(most, Math.max(least, wanted));
	const along = unit(minus(target, from));
	// The law of cosines gives how far along the straight way the middle joint stands, Pythagoras how far beside it.
	const ahead = (first ** 2 + d ** 2 - second ** 2) / (2 * d);
	const beside = Math.sqrt(Math.max(0, first ** 2 - ahead ** 2));
	const middle = add(from, times(ahead, along), times(beside, unit(across(towards, along), sideways(along))));
	return { middle, end: add(from, times(d, along)), missing: wanted - d };
}

/** Some direction at right angles, where no other is asked for. */
const sideways = (along: Vec): Vec =>
	unit(across(Math.abs(dot(along, [1, 0, 0])) < 0.9 ? [1, 0, 0] : [0, 1, 0], along));
