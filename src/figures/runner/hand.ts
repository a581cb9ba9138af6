import type { HandContact } from '../../schema/figure.ts';
import { along, bone, type Bone } from './limb.ts';
import { signOf, type Side } from './pose.ts';
import type { Findings } from './pose-problem.ts';
import { flesh, halfWidths, lengths } from './proportions.ts';
import type { Skeleton } from './skeleton.ts';
import type { Room } from './surfaces.ts';
import { across, add, cos, degrees, dot, minus, sin, times, unit, upwards, type Vec } from './vector.ts';

/** Open in the air, flat on a surface, loosely closed. */
export type Grip = 'open' | 'flat' | 'closed';

/** A body whose arms are being drawn: none, or one that the other hand may be put on. */
export type Armless = Omit<Skeleton, 'arms'> & { arms: Partial<Skeleton['arms']> };

/** A hand that goes on from its forearm, bent at the wrist. */
export function handOf(fore: Bone, wrist: number, side: Side): Bone {
	const s = along(fore);
	const way = add(times(cos(wrist), s), times(sin(wrist), fore.front));
	return bone(fore.to, way, lengths.hand, unit(across(fore.front, way), fore.front), side);
}

/** How far a hand is bent at the wrist. */
export const wristOf = (fore: Bone, hand: Bone): number =>
	degrees(Math.atan2(dot(along(hand), fore.front), dot(along(hand), along(fore))));

/** A hand flat on a wall points up; one on the floor points on past the head, or on along its forearm. */
export function levelHand(fore: Bone, onWall: boolean, side: Side, { chest }: Armless, heading: Vec): Bone {
	if (onWall) return bone(fore.to, upwards, lengths.hand, heading, side);
	const ahead = unit(across(Math.abs(chest.up[1]) < 0.8 ? chest.up : heading, upwards), heading);
	const back = dot(minus(fore.to, fore.from), ahead) < -0.25 * lengths.forearm;
	return bone(fore.to, back ? times(-1, ahead) : ahead, lengths.hand, [0, -1, 0], side);
}

/** Where the wrist is of a hand that is put somewhere. */
export function handPlace(
	contact: HandContact,
	side: Side,
	body: Armless,
	room: Room,
	findings: Findings,
): Vec {
	const part = `${side}-arm`;
	const own = signOf(side);
	const onKnee = (which: Side) => {
		const { thigh } = body.legs[which];
		return add(thigh.to, times(0.035, thigh.front), times(-0.05, unit(minus(thigh.to, thigh.from))));
	};
	switch (contact.on) {
		case 'chest':
			return add(
				body.neck,
				times(-0.07, body.chest.up),
				times(0.1, body.chest.forward),
				times(own * 0.022, body.chest.right),
			);
		case 'hips':
			return add(
				body.waist,
				times(-0.04, body.pelvis.up),
				times(0.03, body.pelvis.forward),
				times(own * 0.095, body.pelvis.right),
			);
		case 'head':
			return add(body.head, times(own * 0.075, body.face.right), times(-0.03, body.face.forward));
		case 'left-knee':
		case 'right-knee':
			return onKnee(contact.on === 'left-knee' ? 'left' : 'right');
		case 'left-foot':
		case 'right-foot': {
			const { foot } = body.legs[contact.on === 'left-foot' ? 'left' : 'right'];
			return add(foot.ankle, times(0.07, foot.along), times(-0.02, foot.down));
		}
		case 'left-shoulder':
		case 'right-shoulder':
			return add(
				body.neck,
				times((contact.on === 'left-shoulder' ? -1 : 1) * (halfWidths.shoulders - 0.01), body.chest.right),
				times(0.05, body.chest.forward),
				times(-0.01, body.chest.up),
			);
		case 'left-hand':
		case 'right-hand': {
			const other = body.arms[contact.on === 'left-hand' ? 'left' : 'right'];
			if (other !== undefined) return add(other.fore.to, times(own * 0.03, body.chest.right));
			findings.say(
				part,
				`is put on the ${contact.on}, which is the same hand or is put on this one`,
				'name the other hand, or a place',
			);
			return body.waist;
		}
		default: {
			const { wall } = room;
			if (contact.on === 'wall' && wall === undefined)
				findings.say(part, 'is put on the wall, but props has no wall', 'add { kind: wall, x: … } to props');
			if (contact.on !== 'wall' && contact.x === undefined)
				findings.say(part, `does not say where on the ${contact.on} the hand is`, 'add x');
			const x =
				contact.on === 'wall' ? (wall ?? 0) - 0.02 * Math.sign((wall ?? 0) - body.neck[0]) : (contact.x ?? 0);
			const y = room.heightAt(part, contact.on, { x, y: contact.y });
			const shoulder = add(body.neck, times(own * halfWidths.shoulders, body.chest.right));
			return [
				x,
				contact.on === 'air' || contact.on === 'wall' ? y : y + flesh.hand + 0.008,
				contact.z ?? shoulder[2],
			];
		}
	}
}
