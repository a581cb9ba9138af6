import type { FootContact } from '../../schema/figure.ts';
import { ankleOf, footAt, footAtShank, type Foot } from './foot.ts';
import { anglesOf, limbFromAngles, limbThatReaches, type Bone } from './limb.ts';
import { signOf, type Leg, type LegAngles, type Side } from './pose.ts';
import type { Findings } from './pose-problem.ts';
import { footPoints, halfWidths, lengths } from './proportions.ts';
import type { Room } from './surfaces.ts';
import { add, cos, cross, minus, sin, times, unit, upwards, type Axes, type Vec } from './vector.ts';

export interface DrawnLeg {
	thigh: Bone;
	shank: Bone;
	foot: Foot;
	angles: LegAngles;
}

/** How much a foot is tilted that touches with this part. */
const usualPitch: Record<FootContact['by'], number> = { sole: 0, toes: 50, heel: -25, laces: 170 };

const bones = [lengths.thigh, lengths.shank] as const;

/** @param heading Where the figure goes, level with the floor. */
export function legOf(
	leg: Leg,
	side: Side,
	hip: Vec,
	pelvis: Axes,
	heading: Vec,
	room: Room,
	findings: Findings,
): DrawnLeg {
	if ('angles' in leg) {
		const { hip: lift, out, turn, knee, ankle, pitch } = leg.angles;
		const { upper: thigh, lower: shank } = limbFromAngles(
			hip,
			pelvis,
			side,
			{ lift, out, turn, bend: knee },
			'backward',
			bones,
		);
		const foot =
			pitch === undefined
				? footAtShank(shank, ankle)
				: footAt(shank.to, turnedOut(heading, side, turn), pitch);
		return { thigh, shank, foot, angles: { ...leg.angles, ankle: ankleOf(shank, foot) } };
	}
	const { foot: contact } = leg;
	const part = `${side}-leg`;
	const way = turnedOut(heading, side, contact.out);
	const pitch = contact.pitch ?? usualPitch[contact.by];
	const ankle = minus(
		spotOf(contact, side, heading, room.heightAt(part, contact.on, contact)),
		fromAnkle(contact, way, pitch),
	);
	const limb = limbThatReaches(hip, ankle, pelvis, side, contact.out + contact.knee, 'backward', bones);
	findings.outOfReach(part, limb.missing, 'the foot', 'the hip', 'move hips or foot');
	const foot = footAt(limb.lower.to, way, pitch);
	const { lift, out, turn, bend } = anglesOf(limb, pelvis, side, 'backward');
	return {
		thigh: limb.upper,
		shank: limb.lower,
		foot,
		angles: { hip: lift, out, turn, knee: bend, ankle: ankleOf(limb.lower, foot), pitch },
	};
}

/** Where the touching part of the foot is; below its own hip if the file does not say how near the viewer. */
const spotOf = ({ x, z }: FootContact, side: Side, heading: Vec, y: number): Vec => [
	x,
	y,
	z ?? (Math.abs(heading[0]) > 0.5 ? signOf(side) * halfWidths.hips * 1.15 : 0),
];

/** The way from the ankle to the part that touches. */
function fromAnkle({ by }: FootContact, way: Vec, pitch: number): Vec {
	const { along, down } = footAt([0, 0, 0], way, pitch);
	const [ahead, below] = footPoints[by];
	return add(times(ahead, along), times(below, down));
}

const turnedOut = (way: Vec, side: Side, out: number): Vec => {
	const right = unit(cross(way, upwards), [0, 0, 1]);
	return unit(add(times(cos(out), way), times(sin(out) * signOf(side), right)));
};
