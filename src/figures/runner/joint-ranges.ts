/**
 * How far joints go, in degrees: the normal ranges that the American Academy of Orthopaedic Surgeons gives (*Joint
 * Motion*, 1965), widened by what a supple runner has and by what the simple spine of the figure cannot share out.
 */
import type { PoseProblem } from './pose-problem.ts';
import type { Skeleton } from './skeleton.ts';
import { sides, type Pose } from './pose.ts';

const legRanges = {
	hip: { name: 'hip', range: [-40, 140] },
	out: { name: 'hip, outward', range: [-45, 70] },
	turn: { name: 'hip, turned', range: [-60, 80] },
	knee: { name: 'knee', range: [-3, 160] },
	ankle: { name: 'ankle', range: [-75, 50] },
} as const;
const armRanges = {
	shoulder: { name: 'shoulder', range: [-75, 190] },
	elbow: { name: 'elbow', range: [-5, 160] },
	wrist: { name: 'wrist', range: [-95, 95] },
} as const;
const trunkRanges = {
	spine: { bend: [-40, 75], side: [-45, 45], turn: [-60, 60] },
	head: { bend: [-75, 70], side: [-50, 50], turn: [-85, 85] },
} as const;

/** Joints that are bent further than people bend them. */
export function beyondRange(pose: Pose, skeleton: Skeleton): PoseProblem[] {
	const problems: PoseProblem[] = [];
	const check = (part: string, name: string, value: number, [least, most]: readonly [number, number]) => {
		// An angle of 350 is one of -10.
		const angle = ((((value + 180) % 360) + 360) % 360) - 180;
		const near = angle < least && angle + 360 <= most ? angle + 360 : angle;
		if (near < least - 0.5 || near > most + 0.5)
			problems.push({
				part,
				text: `bends the ${name} to ${Math.round(near)}°, but it goes from ${least}° to ${most}°`,
				fix: 'bend it less, or share the bend with its neighbours',
			});
	};
	for (const key of ['spine', 'head'] as const)
		for (const way of ['bend', 'side', 'turn'] as const)
			check(key, way === 'bend' ? key : `${key} (${way})`, pose[key][way], trunkRanges[key][way]);
	for (const side of sides) {
		const { angles: leg } = skeleton.legs[side];
		// With the thigh out to the side, lifting and turning are the same movement: only the angle outward is sure.
		const sideways = Math.abs(leg.out) > 60;
		for (const [key, { name, range }] of Object.entries(legRanges))
			if (!(sideways && (key === 'hip' || key === 'turn')))
				check(`${side}-leg`, name, leg[key as keyof typeof legRanges], range);
		const { angles: arm } = skeleton.arms[side];
		for (const [key, { name, range }] of Object.entries(armRanges))
			if (!(key === 'shoulder' && Math.abs(arm.out) > 45))
				check(`${side}-arm`, name, arm[key as keyof typeof armRanges], range);
	}
	return problems;
}
