/** From a pose to points in space. */
import type { Prop } from '../../schema/figure.ts';
import { armOf, type DrawnArm } from './arm.ts';
import { legOf, type DrawnLeg } from './leg.ts';
import { Findings, type PoseProblem } from './pose-problem.ts';
import { signOf, type Arm, type Pose, type Side } from './pose.ts';
import { halfWidths, lengths } from './proportions.ts';
import { lowestSkin, supportPoint } from './skin.ts';
import { roomOf, type Room } from './surfaces.ts';
import { across, add, minus, origin, tilted, times, unit, upwards, type Axes, type Vec } from './vector.ts';

export interface Skeleton {
	hips: Vec;
	waist: Vec;
	/** The middle between the shoulders. */
	neck: Vec;
	/** The middle of the head. */
	head: Vec;
	pelvis: Axes;
	chest: Axes;
	face: Axes;
	legs: Record<Side, DrawnLeg>;
	arms: Record<Side, DrawnArm>;
}

const world: Axes = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

export function skeletonOf(
	pose: Pose,
	props: readonly Prop[],
): { skeleton: Skeleton; problems: PoseProblem[] } {
	const findings = new Findings();
	const room = roomOf(props, findings);
	checkRest(pose, room, findings);
	const hips = hipsOf(pose, props);
	return { skeleton: assembled(pose, hips, room, findings), problems: findings.problems };
}

/**
 * Where the hips are. Without a place of its own the body is put up first, and then moved so that its support or its
 * lowest part lies where it should. Hands and feet that have a place of their own reach for it afterwards.
 */
function hipsOf(pose: Pose, props: readonly Prop[]): Vec {
	// What this first, unplaced body cannot reach is no problem of the pose.
	const unheard = new Findings();
	const room = roomOf(props, unheard);
	const loose = () => assembled(pose, origin, room, unheard);
	const { rest, hips } = pose;
	if (rest !== undefined) {
		const point = supportPoint(loose(), rest.part);
		return minus([rest.x, room.heightAt('rest', rest.on, rest), rest.z ?? point[2]], point);
	}
	return [hips?.x ?? 0, hips?.y ?? -lowestSkin(loose(), pose), hips?.z ?? 0];
}

function assembled(pose: Pose, hips: Vec, room: Room, findings: Findings): Skeleton {
	const pelvis = tilted(world, pose.pelvis);
	const chest = tilted(pelvis, pose.spine);
	const face = tilted(chest, pose.head);
	/** Where the figure goes, level with the floor. */
	const heading = unit(across(tilted(world, { bend: 0, side: 0, turn: pose.pelvis.turn }).forward, upwards));
	const waist = add(hips, times(lengths.pelvis, pelvis.up));
	const neck = add(waist, times(lengths.chest, chest.up));
	const head = add(neck, times(lengths.neck + lengths.head / 2, face.up), times(0.012, face.forward));
	const leg = (side: Side) => {
		const hip = add(hips, times(signOf(side) * halfWidths.hips, pelvis.right));
		return legOf(pose.legs[side], side, hip, pelvis, heading, room, findings);
	};
	const legs = { left: leg('left'), right: leg('right') };
	const core = { hips, waist, neck, head, pelvis, chest, face, legs };
	const arm = (side: Side, arms: Partial<Skeleton['arms']>) => {
		const shoulder = add(neck, times(signOf(side) * halfWidths.shoulders, chest.right));
		return armOf(pose.arms[side], side, shoulder, { ...core, arms }, heading, room, findings);
	};
	// A hand can be put on the other one: that one goes first.
	if (onOtherHand(pose.arms.left)) {
		const right = arm('right', {});
		return { ...core, arms: { left: arm('left', { right }), right } };
	}
	const left = arm('left', {});
	return { ...core, arms: { left, right: arm('right', { left }) } };
}

const onOtherHand = (arm: Arm): boolean =>
	typeof arm === 'object' && 'hand' in arm && (arm.hand.on === 'right-hand' || arm.hand.on === 'left-hand');

/** A part cannot carry the body and be put somewhere by the body at the same time. */
function checkRest({ rest, legs, arms }: Pose, room: Room, findings: Findings): void {
	if (rest === undefined) return;
	room.heightAt('rest', rest.on, rest);
	const [side, point] = rest.part.split('-') as [Side, string | undefined];
	const say = (limb: string) =>
		findings.say(
			'rest',
			`lies on the ${rest.part}, which itself is put somewhere`,
			`give that ${limb} angles`,
		);
	if (point === 'hand' && typeof arms[side] === 'object' && 'hand' in arms[side]) say('arm');
	if (['sole', 'toes', 'heel'].includes(point ?? '') && 'foot' in legs[side]) say('leg');
}
