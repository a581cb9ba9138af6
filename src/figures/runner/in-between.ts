import type { FootContact, Prop } from '../../schema/figure.ts';
import type { Arm, Leg, Pose, Side, Tilt } from './pose.ts';
import { footPoint } from './foot.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';
import { mix } from './vector.ts';

/**
 * The figure on its way from one frame to the next: along its joints where angles are given, and with hands and feet
 * where they are put. What is planted in both frames stays planted.
 *
 * @param share 0 is the first frame, 1 the second.
 */
export function inBetween(from: Pose, to: Pose, share: number, props: readonly Prop[]): Skeleton {
	const a = keyFrame(from, props);
	const b = keyFrame(to, props);
	const tilt = (key: 'pelvis' | 'spine' | 'head'): Tilt => ({
		bend: mix(from[key].bend, to[key].bend, share),
		side: mix(from[key].side, to[key].side, share),
		turn: mix(from[key].turn, to[key].turn, share),
	});
	const place =
		from.rest !== undefined && to.rest?.part === from.rest.part && to.rest.on === from.rest.on
			? { rest: { ...to.rest, x: mix(from.rest.x, to.rest.x, share) } }
			: {
					hips: {
						x: mix(a.hips[0], b.hips[0], share),
						y: mix(a.hips[1], b.hips[1], share),
						z: mix(a.hips[2], b.hips[2], share),
					},
				};
	const leg = (side: Side): Leg => {
		const [one, two] = [from.legs[side], to.legs[side]];
		if ('foot' in one && 'foot' in two) {
			const start = contactOf(a, side, two.foot.by);
			const end = contactOf(b, side, two.foot.by);
			const far = Math.hypot(end.x - start.x, end.z - start.z);
			// A foot that is put elsewhere is lifted on its way; one that stays rolls on the part that will carry it.
			const lift = far > 0.03 ? Math.min(0.08, far / 4) * 4 * share * (1 - share) : 0;
			const { x, y, z, pitch } = numbersBetween(start, end, share);
			return {
				foot: {
					...numbersBetween(one.foot, two.foot, share),
					on: 'air',
					by: two.foot.by,
					x,
					y: y + lift,
					z,
					pitch,
				},
			};
		}
		const [first, second] = [a.legs[side].angles, b.legs[side].angles];
		const level = first.pitch !== undefined && second.pitch !== undefined;
		const { pitch: _first, ...free } = first;
		const { pitch: _second, ...freeToo } = second;
		return {
			angles: level ? numbersBetween(first, second, share) : numbersBetween(free, freeToo, share),
		};
	};
	const arm = (side: Side): Arm => {
		const [one, two] = [from.arms[side], to.arms[side]];
		if (one === 'hang' && two === 'hang') return 'hang';
		if (
			typeof one === 'object' &&
			typeof two === 'object' &&
			'hand' in one &&
			'hand' in two &&
			one.hand.on === two.hand.on
		)
			return { hand: numbersBetween(one.hand, two.hand, share), wrist: mix(one.wrist, two.wrist, share) };
		return { angles: numbersBetween(a.arms[side].angles, b.arms[side].angles, share) };
	};
	return skeletonOf(
		{
			...place,
			pelvis: tilt('pelvis'),
			spine: tilt('spine'),
			head: tilt('head'),
			legs: { left: leg('left'), right: leg('right') },
			arms: { left: arm('left'), right: arm('right') },
		},
		props,
	).skeleton;
}

/** Where a part of a foot is, and how the foot is tilted. */
function contactOf({ legs }: Skeleton, side: Side, by: FootContact['by']) {
	const { foot, angles } = legs[side];
	const [x, y, z] = footPoint(foot, by);
	return { x, y, z, pitch: angles.pitch ?? 0 };
}

const keyFrames = new WeakMap<Pose, Skeleton>();

/** Many steps lie between the same two frames: each frame is worked out once. A pose belongs to one figure's props. */
function keyFrame(pose: Pose, props: readonly Prop[]): Skeleton {
	const known = keyFrames.get(pose);
	if (known !== undefined) return known;
	const { skeleton } = skeletonOf(pose, props);
	keyFrames.set(pose, skeleton);
	return skeleton;
}

/** All numbers of `a` on their way to those of `b`; what only one of them has stays as it is. */
function numbersBetween<Values extends object>(a: Values, b: Values, share: number): Values {
	return Object.fromEntries(
		Object.entries({ ...b, ...a }).map(([key, value]) => {
			const other = (b as Record<string, unknown>)[key];
			return [key, typeof value === 'number' && typeof other === 'number' ? mix(value, other, share) : value];
		}),
	) as Values;
}
