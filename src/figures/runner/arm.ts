import { handOf, handPlace, levelHand, wristOf, type Armless, type Grip } from './hand.ts';
import { anglesOf, bone, limbFromAngles, limbThatReaches, type Bone, type Limb } from './limb.ts';
import { signOf, type Arm, type ArmAngles, type Side } from './pose.ts';
import type { Findings } from './pose-problem.ts';
import { lengths } from './proportions.ts';
import type { Room } from './surfaces.ts';
import { across, add, times, unit, type Axes, type Vec } from './vector.ts';

export interface DrawnArm {
	upper: Bone;
	fore: Bone;
	hand: Bone;
	grip: Grip;
	angles: ArmAngles;
}

const bones = [lengths.upperArm, lengths.forearm] as const;
/** Surfaces that a hand lies flat on. */
const level: readonly string[] = ['floor', 'bench', 'box', 'roller', 'wall'];

/** @param heading Where the figure goes, level with the floor. */
export function armOf(
	arm: Arm,
	side: Side,
	shoulder: Vec,
	body: Armless,
	heading: Vec,
	room: Room,
	findings: Findings,
): DrawnArm {
	const { chest } = body;
	if (arm === 'hang') {
		const limb = hanging(shoulder, chest, side);
		const hand = handOf(limb.lower, 0, side);
		return drawn(limb, hand, 'open', chest, side, 0);
	}
	if ('angles' in arm) {
		const { shoulder: lift, out, turn, elbow, wrist } = arm.angles;
		const { upper, lower: fore } = limbFromAngles(
			shoulder,
			chest,
			side,
			{ lift, out, turn, bend: elbow },
			'forward',
			bones,
		);
		// A runner's hands close loosely when the elbows bend.
		const grip = elbow > 50 ? 'closed' : 'open';
		return { upper, fore, hand: handOf(fore, wrist, side), grip, angles: arm.angles };
	}
	const { hand: contact } = arm;
	const target = handPlace(contact, side, body, room, findings);
	const limb = limbThatReaches(shoulder, target, chest, side, contact.elbow, 'forward', bones);
	findings.outOfReach(`${side}-arm`, limb.missing, 'the hand', 'the shoulder', 'move the chest or the hand');
	if (level.includes(contact.on)) {
		const hand = levelHand(limb.lower, contact.on === 'wall', side, body, heading);
		return drawn(limb, hand, 'flat', chest, side, wristOf(limb.lower, hand));
	}
	const hand = handOf(limb.lower, arm.wrist, side);
	return drawn(limb, hand, contact.on === 'air' ? 'open' : 'closed', chest, side, arm.wrist);
}

function drawn(limb: Limb, hand: Bone, grip: Grip, chest: Axes, side: Side, wrist: number): DrawnArm {
	const { lift, out, turn, bend } = anglesOf(limb, chest, side, 'forward');
	return {
		upper: limb.upper,
		fore: limb.lower,
		hand,
		grip,
		angles: { shoulder: lift, out, turn, elbow: bend, wrist },
	};
}

/** An arm that hangs straight down however the body leans, with the elbow not quite straight. */
function hanging(shoulder: Vec, chest: Axes, side: Side): Limb {
	const down: Vec = [0, -1, 0];
	const front = unit(across(chest.forward, down), unit(across(chest.up, down)));
	const d = unit(add(down, times(0.05 * signOf(side), chest.right)));
	const f = unit(across(add(times(0.12, front), down), d), front);
	const upper = bone(shoulder, d, lengths.upperArm, unit(across(front, d)), side);
	const s = unit(add(d, times(0.1, f), times(0.06, front)));
	return { upper, lower: bone(upper.to, s, lengths.forearm, unit(across(front, s)), side) };
}
