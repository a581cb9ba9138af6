import type { ArmPose, Figure, FootContact, Frame, HandContact, LegPose } from '../../schema/figure.ts';

export type Side = 'left' | 'right';
export const sides: readonly Side[] = ['left', 'right'];
/** +1 is the figure's right. */
export const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** Angles of a leg, in degrees; `pitch` keeps the foot at an angle to the floor in place of one to the shin. */
export interface LegAngles {
	hip: number;
	out: number;
	turn: number;
	knee: number;
	ankle: number;
	pitch?: number;
}
export interface ArmAngles {
	shoulder: number;
	out: number;
	turn: number;
	elbow: number;
	wrist: number;
}
/** Angles, or a place that the foot or the hand is put to. */
export type Leg = { angles: LegAngles } | { foot: FootContact };
export type Arm = { angles: ArmAngles } | { hand: HandContact; wrist: number } | 'hang';
export interface Tilt {
	bend: number;
	side: number;
	turn: number;
}

/** A frame with everything said. */
export interface Pose {
	hips?: { x?: number; y?: number; z?: number };
	rest?: NonNullable<Frame['rest']>;
	/** Pelvis: `bend` is its lean, `side` its roll, `turn` where the figure faces. */
	pelvis: Tilt;
	spine: Tilt;
	head: Tilt;
	legs: Record<Side, Leg>;
	arms: Record<Side, Arm>;
}

const upright: Tilt = { bend: 0, side: 0, turn: 0 };
const straightLeg: LegAngles = { hip: 0, out: 0, turn: 0, knee: 0, ankle: 0 };
const hangingArm: ArmAngles = { shoulder: 0, out: 4, turn: 0, elbow: 8, wrist: 0 };
const standing: Pose = {
	pelvis: upright,
	spine: upright,
	head: upright,
	legs: { left: { angles: straightLeg }, right: { angles: straightLeg } },
	arms: { left: { angles: hangingArm }, right: { angles: hangingArm } },
};

/** The poses of a figure's frames: each takes over what it does not say from the frame before. */
export function posesOf({ frames }: Pick<Figure, 'frames'>): Pose[] {
	const poses: Pose[] = [];
	for (const frame of frames) poses.push(changed(poses.at(-1) ?? standing, frame));
	return poses;
}

function changed(last: Pose, frame: Frame): Pose {
	const before = frame.mirror ? mirrored(last) : last;
	const { hips, rest } =
		frame.rest !== undefined
			? { hips: undefined, rest: frame.rest }
			: frame.hips !== undefined
				? { hips: { ...before.hips, ...frame.hips }, rest: undefined }
				: before;
	const side = (which: Side) => ({
		leg: [frame.legs, frame[`${which}-leg`]].reduce<Leg>(changedLeg, before.legs[which]),
		arm: [frame.arms, frame[`${which}-arm`]].reduce<Arm>(changedArm, before.arms[which]),
	});
	const left = side('left');
	const right = side('right');
	return {
		...(hips && { hips }),
		...(rest && { rest }),
		pelvis: {
			bend: frame.lean ?? before.pelvis.bend,
			side: frame.roll ?? before.pelvis.side,
			turn: frame.facing ?? before.pelvis.turn,
		},
		spine: { ...before.spine, ...frame.spine },
		head: { ...before.head, ...frame.head },
		legs: { left: left.leg, right: right.leg },
		arms: { left: left.arm, right: right.arm },
	};
}

function changedLeg(before: Leg, change: LegPose | undefined): Leg {
	if (change === undefined) return before;
	const { foot, ...angles } = change;
	if (foot !== undefined) return { foot };
	const last = 'angles' in before ? before.angles : straightLeg;
	// A new angle of the ankle frees a foot that was kept level.
	const { pitch, ...free } = last;
	return {
		angles: {
			...free,
			...(angles.ankle === undefined && pitch !== undefined && { pitch }),
			...angles,
		},
	};
}

function changedArm(before: Arm, change: ArmPose | undefined): Arm {
	if (change === undefined) return before;
	if (change === 'hang') return change;
	const { hand, ...angles } = change;
	if (hand !== undefined) return { hand, wrist: angles.wrist ?? 0 };
	if (typeof before === 'object' && 'hand' in before && Object.keys(angles).join() === 'wrist')
		return { ...before, wrist: angles.wrist ?? 0 };
	const last = typeof before === 'object' && 'angles' in before ? before.angles : hangingArm;
	return { angles: { ...last, ...angles } };
}

const otherSide = (name: string): string =>
	name.startsWith('left') ? name.replace('left', 'right') : name.replace('right', 'left');

/** Left and right exchanged, as in a mirror that stands along the figure's way. */
export function mirrored(pose: Pose): Pose {
	const flip = ({ bend, side, turn }: Tilt): Tilt => ({ bend, side: 0 - side, turn: 0 - turn });
	const contact = <Contact extends { z?: number }>(of: Contact): Contact => ({
		...of,
		...(of.z !== undefined && { z: 0 - of.z }),
	});
	const leg = (of: Leg): Leg => ('foot' in of ? { foot: contact(of.foot) } : of);
	const arm = (of: Arm): Arm =>
		typeof of === 'object' && 'hand' in of
			? { ...of, hand: { ...contact(of.hand), on: otherSide(of.hand.on) as HandContact['on'] } }
			: of;
	return {
		...(pose.hips && { hips: contact(pose.hips) }),
		...(pose.rest && {
			rest: { ...contact(pose.rest), part: otherSide(pose.rest.part) as typeof pose.rest.part },
		}),
		pelvis: flip(pose.pelvis),
		spine: flip(pose.spine),
		head: flip(pose.head),
		legs: { left: leg(pose.legs.right), right: leg(pose.legs.left) },
		arms: { left: arm(pose.arms.right), right: arm(pose.arms.left) },
	};
}
