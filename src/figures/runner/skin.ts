/** Where the skin is: what can carry the body, and what must not be below the floor. */
import type { Support } from '../../schema/figure.ts';
import { footPoint } from './foot.ts';
import { sides, type Pose, type Side } from './pose.ts';
import { flesh, type footPoints } from './proportions.ts';
import type { Skeleton } from './skeleton.ts';
import { add, between, times, type Vec } from './vector.ts';

const lower = ([x, y, z]: Vec, by: number): Vec => [x, y - by, z];

/** The point of a part's skin that is lowest when the body lies on that part. */
export function supportPoint(skeleton: Skeleton, part: Support): Vec {
	switch (part) {
		case 'seat':
			return lower(add(skeleton.hips, times(-0.01, skeleton.pelvis.up)), flesh.seat);
		case 'belly':
			return lower(skeleton.waist, flesh.belly);
		case 'chest':
			return lower(between(skeleton.waist, skeleton.neck, 0.5), flesh.chest);
		case 'back':
			return lower(between(skeleton.waist, skeleton.neck, 0.5), flesh.back);
		case 'shoulders':
			return lower(add(skeleton.neck, times(-0.04, skeleton.chest.up)), flesh.back);
		case 'side':
			return lower(skeleton.hips, flesh.side);
	}
	const [side, point] = part.split('-') as [Side, 'knee' | 'elbow' | 'hand' | keyof typeof footPoints];
	switch (point) {
		case 'knee':
			return lower(skeleton.legs[side].thigh.to, flesh.knee);
		case 'elbow':
			return lower(skeleton.arms[side].upper.to, flesh.elbow);
		case 'hand':
			return lower(skeleton.arms[side].fore.to, flesh.hand + 0.008);
		default:
			return footPoint(skeleton.legs[side].foot, point);
	}
}

/** Skin points with their names: none of them may be below the floor. */
export function skinPoints(skeleton: Skeleton): { part: string; point: Vec }[] {
	return [
		{ part: 'hips', point: lower(skeleton.hips, 0.06) },
		{ part: 'chest', point: lower(between(skeleton.waist, skeleton.neck, 0.5), 0.05) },
		{ part: 'head', point: lower(skeleton.head, flesh.head - 0.008) },
		...sides.flatMap((side) => {
			const { thigh, foot } = skeleton.legs[side];
			const { upper, fore } = skeleton.arms[side];
			return [
				{ part: `${side}-knee`, point: lower(thigh.to, flesh.knee) },
				{ part: `${side}-foot`, point: footPoint(foot, 'toes') },
				{ part: `${side}-foot`, point: footPoint(foot, 'heel') },
				{ part: `${side}-elbow`, point: lower(upper.to, flesh.elbow) },
				{ part: `${side}-hand`, point: lower(fore.to, flesh.hand) },
			];
		}),
	];
}

/** The lowest skin of all that does not reach for a place of its own. */
export function lowestSkin(skeleton: Skeleton, pose: Pose): number {
	const reaching = sides.flatMap((side) => [
		...('foot' in pose.legs[side] ? [`${side}-knee`, `${side}-foot`] : []),
		...(typeof pose.arms[side] === 'object' && 'hand' in pose.arms[side]
			? [`${side}-elbow`, `${side}-hand`]
			: []),
	]);
	const free = skinPoints(skeleton).filter(({ part }) => !reaching.includes(part));
	return Math.min(...free.map(({ point: [, y] }) => y));
}
