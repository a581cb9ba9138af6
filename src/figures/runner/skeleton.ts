/** From a pose to points in space. */
import type { FootContact, HandContact, Prop, Support, Surface } from '../../schema/figure.ts';
import type { Arm, ArmAngles, Leg, LegAngles, Pose, Side } from './pose.ts';
import { sides, signOf } from './pose.ts';
import { flesh, footPoints, halfWidths, lengths } from './proportions.ts';
import { reach } from './reach.ts';
import { heightOf } from './surfaces.ts';
import {
	across,
	add,
	cos,
	cross,
	degrees,
	distance,
	dot,
	minus,
	sin,
	tilted,
	times,
	unit,
	upwards,
	type Axes,
	type Vec,
} from './vector.ts';

/** A stiff part between two joints; `front` and `outward` are at right angles to it and to each other. */
export interface Bone {
	from: Vec;
	to: Vec;
	front: Vec;
	outward: Vec;
}
/** Where toes and sole point, from the ankle. */
export interface Foot {
	ankle: Vec;
	along: Vec;
	down: Vec;
	/** Where the toes point: they bend when the heel lifts. */
	toes: Vec;
	outward: Vec;
}
/** Open in the air, flat on a surface, loosely closed. */
export type Grip = 'open' | 'flat' | 'closed';
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
	legs: Record<Side, { thigh: Bone; shank: Bone; foot: Foot; angles: LegAngles }>;
	arms: Record<Side, { upper: Bone; fore: Bone; hand: Bone; grip: Grip; angles: ArmAngles }>;
}

/** What cannot be drawn as it is said: the part of the body, and what is wrong. */
export interface PoseProblem {
	/** A limb (`left-leg`), `rest`, or a part such as `head`. */
	part: string;
	text: string;
	/** How to mend it. */
	fix: string;
}

const world: Axes = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

/** How much a foot is tilted that touches with this part. */
const usualPitch: Record<FootContact['by'], number> = { sole: 0, toes: 50, heel: -25, laces: 170 };

export function skeletonOf(
	pose: Pose,
	props: readonly Prop[],
): { skeleton: Skeleton; problems: PoseProblem[] } {
	const problems: PoseProblem[] = [];
	const said = new Set<string>();
	const say = (part: string, text: string, fix: string) => {
		if (said.has(part + text)) return;
		said.add(part + text);
		problems.push({ part, text, fix });
	};
	const onSurface = (part: string, surface: Surface, at: { x: number; y?: number | undefined }): number => {
		const height = heightOf(surface, props, at);
		if (typeof height === 'number') return height;
		say(part, height.problem, height.fix);
		return at.y ?? 0;
	};

	const pelvis = tilted(world, pose.pelvis);
	const chest = tilted(pelvis, pose.spine);
	const face = tilted(chest, pose.head);
	/** Where the figure goes, level with the floor. */
	const heading = unit(across(tilted(world, { bend: 0, side: 0, turn: pose.pelvis.turn }).forward, upwards));

	const build = (hips: Vec): Skeleton => {
		const waist = add(hips, times(lengths.pelvis, pelvis.up));
		const neck = add(waist, times(lengths.chest, chest.up));
		const head = add(neck, times(lengths.neck + lengths.head / 2, face.up), times(0.012, face.forward));
		const legs = each((side) => {
			const hip = add(hips, times(signOf(side) * halfWidths.hips, pelvis.right));
			return legOf(pose.legs[side], side, hip);
		});
		const core = { hips, waist, neck, head, pelvis, chest, face, legs };
		// A hand can be put on the other one: that one goes first.
		const arms = {} as Skeleton['arms'];
		const first = onOtherHand(pose.arms.left) ? 'right' : 'left';
		for (const side of [first, first === 'left' ? 'right' : 'left'] as const) {
			const shoulder = add(neck, times(signOf(side) * halfWidths.shoulders, chest.right));
			arms[side] = armOf(pose.arms[side], side, shoulder, { ...core, arms });
		}
		return { ...core, arms };
	};

	const legOf = (leg: Leg, side: Side, hip: Vec): Skeleton['legs'][Side] => {
		if ('angles' in leg) {
			const { thigh, shank } = twoBones(hip, pelvis, side, leg.angles.hip, leg.angles, leg.angles.knee, -1, [
				lengths.thigh,
				lengths.shank,
			]);
			const foot =
				leg.angles.pitch === undefined
					? footAtShank(shank, leg.angles.ankle)
					: footAt(shank.to, turnedOut(heading, side, leg.angles.turn), leg.angles.pitch);
			return { thigh, shank, foot, angles: { ...leg.angles, ankle: ankleOf(shank, foot) } };
		}
		const { foot: contact } = leg;
		const way = turnedOut(heading, side, contact.out);
		const pitch = contact.pitch ?? usualPitch[contact.by];
		const loose = footAt([0, 0, 0], way, pitch);
		const [along, down] = footPoints[contact.by];
		const spot: Vec = [
			contact.x,
			onSurface(`${side}-leg`, contact.on, contact),
			contact.z ?? signOf(side) * halfWidths.hips * 1.15 * (Math.abs(heading[0]) > 0.5 ? 1 : 0),
		];
		const ankle = minus(spot, add(times(along, loose.along), times(down, loose.down)));
		const kneeWay = bendWay(pelvis, side, unit(minus(ankle, hip)), contact.out + contact.knee);
		const reached = reach(hip, ankle, lengths.thigh, lengths.shank, kneeWay);
		if (Math.abs(reached.missing) > 0.005)
			say(
				`${side}-leg`,
				reached.missing > 0
					? `cannot reach: the foot is ${reached.missing.toFixed(2)} body heights too far from the hip`
					: `cannot fold so far: the foot is ${(-reached.missing).toFixed(2)} body heights too near the hip`,
				'move hips or foot',
			);
		const d = unit(minus(reached.middle, hip));
		const s = unit(minus(reached.end, reached.middle));
		const front = bentFront(d, s, kneeWay, 1);
		const outward = times(signOf(side), cross(d, front));
		const thigh: Bone = { from: hip, to: reached.middle, front, outward };
		const shank: Bone = {
			from: reached.middle,
			to: reached.end,
			front: frontBelow(d, s, front),
			outward,
		};
		const foot = footAt(reached.end, way, pitch);
		const angles = anglesOf(pelvis, side, thigh, shank, -1);
		return {
			thigh,
			shank,
			foot,
			angles: {
				hip: angles.lift,
				out: angles.out,
				turn: angles.turn,
				knee: angles.bend,
				ankle: ankleOf(shank, foot),
				pitch,
			},
		};
	};

	const armOf = (
		arm: Arm,
		side: Side,
		shoulder: Vec,
		body: Omit<Skeleton, 'arms'> & { arms: Partial<Skeleton['arms']> },
	) => {
		const bones = [lengths.upperArm, lengths.forearm] as const;
		if (arm === 'hang') {
			const down: Vec = [0, -1, 0];
			const front = unit(across(chest.forward, down), unit(across(chest.up, down)));
			const d = unit(add(down, times(0.05 * signOf(side), chest.right)));
			const f = unit(across(add(times(0.12, front), down), d), front);
			const upper = bone(shoulder, d, lengths.upperArm, unit(across(front, d)), side);
			const s = unit(add(d, times(0.1, f), times(0.06, front)));
			const fore = bone(upper.to, s, lengths.forearm, unit(across(front, s)), side);
			const grip: Grip = 'open';
			return {
				upper,
				fore,
				hand: handOf(fore, 0, side),
				grip,
				angles: armAngles(chest, side, upper, fore, 0),
			};
		}
		if ('angles' in arm) {
			const { thigh: upper, shank: fore } = twoBones(
				shoulder,
				chest,
				side,
				arm.angles.shoulder,
				arm.angles,
				arm.angles.elbow,
				1,
				bones,
			);
			// A runner's hands close loosely when the elbows bend.
			const grip: Grip = arm.angles.elbow > 50 ? 'closed' : 'open';
			return { upper, fore, hand: handOf(fore, arm.angles.wrist, side), grip, angles: arm.angles };
		}
		const { hand: contact } = arm;
		const flat =
			contact.on === 'floor' || contact.on === 'bench' || contact.on === 'box' || contact.on === 'roller';
		const target = handTarget(contact, side, body);
		const elbowWay = times(-1, bendWay(chest, side, unit(minus(target, shoulder)), -contact.elbow));
		const reached = reach(shoulder, target, ...bones, elbowWay);
		if (Math.abs(reached.missing) > 0.005)
			say(
				`${side}-arm`,
				reached.missing > 0
					? `cannot reach: the hand is ${reached.missing.toFixed(2)} body heights too far from the shoulder`
					: `cannot fold so far: the hand is ${(-reached.missing).toFixed(2)} body heights too near the shoulder`,
				'move the chest or the hand',
			);
		const d = unit(minus(reached.middle, shoulder));
		const s = unit(minus(reached.end, reached.middle));
		const front = bentFront(d, s, elbowWay, -1);
		const outward = times(signOf(side), cross(d, front));
		const upper: Bone = { from: shoulder, to: reached.middle, front, outward };
		const fore: Bone = {
			from: reached.middle,
			to: reached.end,
			front: frontBelow(d, s, front),
			outward,
		};
		const level = flat || contact.on === 'wall';
		const hand = level ? levelHand(fore, contact.on === 'wall', side) : handOf(fore, arm.wrist, side);
		const grip: Grip = level ? 'flat' : contact.on === 'air' ? 'open' : 'closed';
		return { upper, fore, hand, grip, angles: armAngles(chest, side, upper, fore, wristOf(fore, hand)) };
	};

	/** A hand flat on a wall points up; one on the floor points on past the head, or on along its forearm. */
	const levelHand = (fore: Bone, onWall: boolean, side: Side): Bone => {
		if (onWall) return bone(fore.to, upwards, lengths.hand, heading, side);
		const ahead = unit(across(Math.abs(chest.up[1]) < 0.8 ? chest.up : heading, upwards), heading);
		const back = dot(minus(fore.to, fore.from), ahead) < -0.25 * lengths.forearm;
		return bone(fore.to, back ? times(-1, ahead) : ahead, lengths.hand, [0, -1, 0], side);
	};

	const handTarget = (
		contact: HandContact,
		side: Side,
		body: Omit<Skeleton, 'arms'> & { arms: Partial<Skeleton['arms']> },
	): Vec => {
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
					times(-0.07, chest.up),
					times(0.1, chest.forward),
					times(own * 0.022, chest.right),
				);
			case 'hips':
				return add(
					body.waist,
					times(-0.04, pelvis.up),
					times(0.03, pelvis.forward),
					times(own * 0.095, pelvis.right),
				);
			case 'head':
				return add(body.head, times(own * 0.075, face.right), times(-0.03, face.forward));
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
					times((contact.on === 'left-shoulder' ? -1 : 1) * (halfWidths.shoulders - 0.01), chest.right),
					times(0.05, chest.forward),
					times(-0.01, chest.up),
				);
			case 'left-hand':
			case 'right-hand': {
				const other = body.arms[contact.on === 'left-hand' ? 'left' : 'right'];
				if (other !== undefined) return add(other.fore.to, times(own * 0.03, chest.right));
				say(
					part,
					`is put on the ${contact.on}, which is the same hand or is put on this one`,
					'name the other hand, or a place',
				);
				return body.waist;
			}
			default: {
				const wall = props.find((prop) => prop.kind === 'wall');
				if (contact.on === 'wall' && wall === undefined)
					say(part, 'is put on the wall, but props has no wall', 'add { kind: wall, x: … } to props');
				if (contact.on !== 'wall' && contact.x === undefined)
					say(part, `does not say where on the ${contact.on} the hand is`, 'add x');
				const x =
					contact.on === 'wall'
						? (wall?.x ?? 0) - 0.02 * Math.sign((wall?.x ?? 0) - body.neck[0])
						: (contact.x ?? 0);
				const y = onSurface(part, contact.on, { x, y: contact.y });
				const shoulder = add(body.neck, times(own * halfWidths.shoulders, chest.right));
				return [
					x,
					contact.on === 'air' || contact.on === 'wall' ? y : y + flesh.hand + 0.008,
					contact.z ?? shoulder[2],
				];
			}
		}
	};

	// Without a place of its own the body is put up first, and then moved so that its support or its lowest part lies
	// where it should. Hands and feet that have a place of their own reach for it afterwards.
	const hipsAt = (): Vec => {
		if (pose.rest !== undefined) {
			const part = pose.rest.part;
			const loose = build([0, 0, 0]);
			const point = supportPoint(loose, part);
			const target: Vec = [pose.rest.x, onSurface('rest', pose.rest.on, pose.rest), pose.rest.z ?? point[2]];
			return minus(target, point);
		}
		const said: Vec = [pose.hips?.x ?? 0, pose.hips?.y ?? 0, pose.hips?.z ?? 0];
		if (pose.hips?.y !== undefined) return said;
		return [said[0], -lowest(withoutContacts(build([0, 0, 0]), pose)), said[2]];
	};
	const at = hipsAt();
	// What the first, unplaced try could not reach is no problem of the pose.
	problems.length = 0;
	said.clear();
	if (pose.rest !== undefined) onSurface('rest', pose.rest.on, pose.rest);
	const carried = pose.rest?.part.split('-') ?? [];
	const limb =
		carried[1] === undefined ? undefined : carried[1] === 'elbow' || carried[1] === 'hand' ? 'arms' : 'legs';
	if (pose.rest !== undefined && limb !== undefined) {
		const state = pose[limb][carried[0] as Side];
		if (
			typeof state === 'object' &&
			!('angles' in state) &&
			!(carried[1] === 'knee' || carried[1] === 'elbow')
		)
			say(
				'rest',
				`lies on the ${pose.rest.part}, which itself is put somewhere`,
				`give that ${limb === 'arms' ? 'arm' : 'leg'} angles`,
			);
	}
	return { skeleton: build(at), problems };
}

const each = <Value>(of: (side: Side) => Value): Record<Side, Value> => ({
	left: of('left'),
	right: of('right'),
});
const onOtherHand = (arm: Arm): boolean =>
	typeof arm === 'object' && 'hand' in arm && (arm.hand.on === 'right-hand' || arm.hand.on === 'left-hand');

const turnedOut = (way: Vec, side: Side, out: number): Vec => {
	const right = unit(cross(way, upwards), [0, 0, 1]);
	return unit(add(times(cos(out), way), times(sin(out) * signOf(side), right)));
};

function bone(from: Vec, along: Vec, long: number, front: Vec, side: Side): Bone {
	return {
		from,
		to: add(from, times(long, along)),
		front,
		outward: times(signOf(side), cross(along, front)),
	};
}

/**
 * Thigh and shank, or upper arm and forearm, from angles.
 *
 * @param bends -1: the lower bone goes backward when it bends (a knee); 1: forward (an elbow).
 */
function twoBones(
	from: Vec,
	axes: Axes,
	side: Side,
	lift: number,
	{ out, turn }: { out: number; turn: number },
	bend: number,
	bends: 1 | -1,
	[first, second]: readonly [number, number],
): { thigh: Bone; shank: Bone } {
	const own = signOf(side);
	const swing = add(times(-cos(lift), axes.up), times(sin(lift), axes.forward));
	const along = add(times(cos(out), swing), times(sin(out) * own, axes.right));
	const straight = add(times(sin(lift), axes.up), times(cos(lift), axes.forward));
	const front = add(times(cos(turn), straight), times(sin(turn) * own, cross(along, straight)));
	const thigh = bone(from, along, first, front, side);
	const lower = add(times(cos(bend), along), times(bends * sin(bend), front));
	const lowerFront = add(times(-bends * sin(bend), along), times(cos(bend), front));
	return { thigh, shank: bone(thigh.to, lower, second, lowerFront, side) };
}

/** The front of a bone above a bent joint; `way` is where the joint points, for one that is straight. */
function bentFront(along: Vec, lower: Vec, way: Vec, points: 1 | -1): Vec {
	const bend = across(lower, along);
	// A joint that is all but straight says nothing of its own.
	const front =
		Math.hypot(...bend) > 0.02
			? times(-points, unit(bend))
			: times(points, unit(across(way, along), [1, 0, 0]));
	return front;
}

/** The front of the lower bone: that of the upper one, carried round the joint. */
const frontBelow = (along: Vec, lower: Vec, front: Vec): Vec =>
	unit(minus(times(dot(lower, along), front), times(dot(lower, front), along)), front);

/** Where a knee points when the foot lies that way from the hip (an elbow points the other way). */
function bendWay(axes: Axes, side: Side, way: Vec, out: number): Vec {
	const lift = Math.atan2(dot(way, axes.forward), -dot(way, axes.up));
	const front = add(times(Math.sin(lift), axes.up), times(Math.cos(lift), axes.forward));
	return add(times(cos(out), front), times(sin(out) * signOf(side), axes.right));
}

function footAt(ankle: Vec, way: Vec, pitch: number): Foot {
	const along = add(times(cos(pitch), way), times(-sin(pitch), upwards));
	const down = add(times(-cos(pitch), upwards), times(-sin(pitch), way));
	return withToes(ankle, along, down, pitch);
}

function footAtShank(shank: Bone, ankle: number): Foot {
	const s = unit(minus(shank.to, shank.from));
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

const ankleOf = (shank: Bone, foot: Foot): number => {
	const s = unit(minus(shank.to, shank.from));
	return degrees(Math.atan2(-dot(foot.along, s), dot(foot.along, shank.front)));
};

function handOf(fore: Bone, wrist: number, side: Side): Bone {
	const s = unit(minus(fore.to, fore.from));
	const along = add(times(cos(wrist), s), times(sin(wrist), fore.front));
	return bone(fore.to, along, lengths.hand, unit(across(fore.front, along), fore.front), side);
}

const wristOf = (fore: Bone, hand: Bone): number => {
	const along = unit(minus(hand.to, hand.from));
	return degrees(Math.atan2(dot(along, fore.front), dot(along, unit(minus(fore.to, fore.from)))));
};

/** Angles of two bones against the part that they hang on. */
function anglesOf(axes: Axes, side: Side, upper: Bone, lower: Bone, bends: 1 | -1) {
	const d = unit(minus(upper.to, upper.from));
	const s = unit(minus(lower.to, lower.from));
	const own = signOf(side);
	const lift = degrees(Math.atan2(dot(d, axes.forward), -dot(d, axes.up)));
	const out = degrees(Math.asin(Math.max(-1, Math.min(1, own * dot(d, axes.right)))));
	const straight = add(times(sin(lift), axes.up), times(cos(lift), axes.forward));
	const outward = times(own, cross(d, straight));
	const turn = degrees(Math.atan2(dot(upper.front, outward), dot(upper.front, straight)));
	const bend = degrees(Math.atan2(bends * dot(s, upper.front), dot(s, d)));
	return { lift, out, turn, bend };
}
function armAngles(axes: Axes, side: Side, upper: Bone, fore: Bone, wrist: number): ArmAngles {
	const { lift, out, turn, bend } = anglesOf(axes, side, upper, fore, 1);
	return { shoulder: lift, out, turn, elbow: bend, wrist };
}

/** A point of a foot. */
export const footPoint = (foot: Foot, part: keyof typeof footPoints): Vec => {
	const [along, down] = footPoints[part];
	return add(foot.ankle, times(along, foot.along), times(down, foot.down));
};

/** The point of a part's skin that is lowest when the body lies on that part. */
export function supportPoint(skeleton: Skeleton, part: Support): Vec {
	const lower = (point: Vec, by: number): Vec => [point[0], point[1] - by, point[2]];
	const middle = (a: Vec, b: Vec): Vec => times(0.5, add(a, b));
	switch (part) {
		case 'seat':
			return lower(add(skeleton.hips, times(-0.01, skeleton.pelvis.up)), flesh.seat);
		case 'belly':
			return lower(skeleton.waist, flesh.belly);
		case 'chest':
			return lower(middle(skeleton.waist, skeleton.neck), flesh.chest);
		case 'back':
			return lower(middle(skeleton.waist, skeleton.neck), flesh.back);
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
	const lower = (point: Vec, by: number): Vec => [point[0], point[1] - by, point[2]];
	return [
		{ part: 'hips', point: lower(skeleton.hips, 0.06) },
		{ part: 'chest', point: lower(times(0.5, add(skeleton.waist, skeleton.neck)), 0.05) },
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

const lowest = (points: readonly Vec[]): number => Math.min(...points.map(([, y]) => y));

/** Skin of all that does not reach for a place of its own. */
function withoutContacts(skeleton: Skeleton, pose: Pose): Vec[] {
	const reaching = sides.flatMap((side) => [
		...('foot' in pose.legs[side] ? [`${side}-knee`, `${side}-foot`] : []),
		...(typeof pose.arms[side] === 'object' && 'hand' in pose.arms[side]
			? [`${side}-elbow`, `${side}-hand`]
			: []),
	]);
	return skinPoints(skeleton)
		.filter(({ part }) => !reaching.includes(part))
		.map(({ point }) => point);
}

/** For tests and the board: the lengths of all bones. */
export const boneLengths = (skeleton: Skeleton): Record<string, number> => ({
	pelvis: distance(skeleton.hips, skeleton.waist),
	chest: distance(skeleton.waist, skeleton.neck),
	...Object.fromEntries(
		sides.flatMap((side) => [
			[`${side} thigh`, distance(skeleton.legs[side].thigh.from, skeleton.legs[side].thigh.to)],
			[`${side} shank`, distance(skeleton.legs[side].shank.from, skeleton.legs[side].shank.to)],
			[`${side} upper arm`, distance(skeleton.arms[side].upper.from, skeleton.arms[side].upper.to)],
			[`${side} forearm`, distance(skeleton.arms[side].fore.from, skeleton.arms[side].fore.to)],
		]),
	),
});
