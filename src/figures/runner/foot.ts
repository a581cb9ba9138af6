import { along as alongBone, type Bone } from './limb.ts';
import { footPoints } from './proportions.ts';
import { add, cos, cross, degrees, dot, sin, times, upwards, type Vec } from './vector.ts';

/** Where toes and sole point, from the ankle. */
export interface Foot {
	ankle: Vec;
	along: Vec;
	down: Vec;
	/** Where the toes point: they bend when the heel lifts. */
	toes: Vec;
	outward: Vec;
}

/** @param pitch How far the heel is lifted above the toes. */
export function footAt(ankle: Vec, way: Vec, pitch: number): Foot {
	const along = add(times(cos(pitch), way), times(-sin(pitch), upwards));
	const down = add(times(-cos(pitch), upwards), times(-sin(pitch), way));
	return withToes(ankle, along, down, pitch);
}

/** @param ankle Toes pulled towards the shin. */
export function footAtShank(shank: Bone, ankle: number): Foot {
	const s = alongBone(shank);
	const along = add(times(cos(ankle), shank.front), times(-sin(ankle), s));
	const down = add(times(cos(ankle), s), times(sin(ankle), shank.front));
	return withToes(shank.to, along, down, 0);
}

/** Toes stay on the floor while the heel lifts, as far as toes can bend. */
function withToes(ankle: Vec, along: Vec, down: Vec, pitch: number): Foot {
	const bent = pitch > 0 && pitch <= 100 ? Math.min(pitch, 62) : 0;
	return {
		ankle,
		along,
		down,
		toes: add(times(cos(bent), along), times(-sin(bent), down)),
		outward: cross(along, down),
	};
}

/** How far the toes are pulled towards the shin. */
export const ankleOf = (shank: Bone, foot: Foot): number =>
	degrees(Math.atan2(-dot(foot.along, alongBone(shank)), dot(foot.along, shank.front)));

/** A point of a foot. */
export const footPoint = (foot: Foot, part: keyof typeof footPoints): Vec => {
	const [along, down] = footPoints[part];
	return add(foot.ankle, times(along, foot.along), times(down, foot.down));
};
