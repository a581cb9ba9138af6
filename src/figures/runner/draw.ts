/** A skeleton as a drawn runner: contours in the order in which they are painted. */
import type { Muscle } from '../../schema/vocabulary.ts';
import { unitsPerBody, type Camera, type Point } from './camera.ts';
import { groundOf, isMiddle, muscleTint, type Ground } from './muscle-tints.ts';
import { curveThrough, limb, plus, smooth, solid, trunkSides, type Profile } from './outline.ts';
import { sides, signOf, type Side } from './pose.ts';
import {
	capContour,
	covered,
	hairContour,
	handLength,
	headContour,
	peakContour,
	profiles,
	shoeContour,
	shoeRim,
	shoeSole,
	shoeToes,
	soleContour,
	treadContour,
	trunk,
} from './runner.ts';
import type { Foot } from './foot.ts';
import type { Grip } from './hand.ts';
import type { Bone } from './limb.ts';
import type { Skeleton } from './skeleton.ts';
import { add, between as midway, dot, minus, times, unit } from './vector.ts';

/** What a contour is filled with; each is a custom property of the style sheet. */
export type Paint =
	| 'skin'
	| 'shirt'
	| 'shorts'
	| 'shoe'
	| 'sole'
	| 'cap'
	| 'hair'
	| 'muscle'
	| 'helper'
	| 'prop'
	| 'weight'
	| 'soft'
	| 'band'
	| 'arrow'
	| 'tip';

export interface Layer {
	/** The same in all frames of a figure, so that a layer can move from one to the next. */
	key: string;
	paint: Paint;
	/** On the side away from the viewer: painted paler. */
	far: boolean;
	d: string;
	/** Painted without the line around it. */
	bare?: boolean;
}

/** Muscles to tint, and on which sides. */
export interface Tinted {
	primary: readonly Muscle[];
	secondary: readonly Muscle[];
	sides: readonly Side[];
}

/**
 * The runner, from the farthest layer to the nearest.
 *
 * @param inHand What a hand holds; painted below that hand, or below the nearer one of both.
 */
export function drawRunner(
	skeleton: Skeleton,
	camera: Camera,
	tinted: Tinted,
	inHand: Partial<Record<Side, readonly Layer[]>> = {},
): Layer[] {
	const layers: Layer[] = [];
	const put = (key: string, paint: Paint, far: boolean, d: string) => layers.push({ key, paint, far, d });
	const tint = (ground: Ground, side: Side, far: boolean) => {
		for (const [paint, muscles] of [
			['helper', tinted.secondary],
			['muscle', tinted.primary],
		] as const)
			for (const muscle of muscles) {
				if (groundOf(muscle) !== ground || !(tinted.sides.includes(side) || isMiddle(muscle))) continue;
				const d = muscleTint(skeleton, camera, muscle, side);
				if (d !== undefined) put(`${side} ${muscle}`, paint, far, d);
			}
	};

	const legsFar = farSide(camera, skeleton.pelvis.right);
	const armsFar = farSide(camera, skeleton.chest.right);
	const behind = (side: Side): boolean =>
		armsFar === undefined ? armIsBehind(skeleton, camera, side) : armsFar === side;

	const arm = (side: Side) => {
		const { upper, fore, hand, grip } = skeleton.arms[side];
		const far = armsFar === side;
		put(
			`${side} arm`,
			'skin',
			far,
			limb(camera, upper, profiles.upperArm) + limb(camera, fore, profiles.forearm),
		);
		put(`${side} sleeve`, 'shirt', far, limb(camera, shortened(upper, covered.upperArm), profiles.sleeve));
		tint('arm', side, far);
		layers.push(...(inHand[side] ?? []).map((layer) => ({ ...layer, far })));
		put(
			`${side} hand`,
			'skin',
			far,
			inHand[side] || grip === 'closed' ? fist(camera, hand) : openHand(camera, hand, grip),
		);
	};
	const leg = (side: Side) => {
		const { thigh, shank, foot } = skeleton.legs[side];
		const far = legsFar === side;
		put(
			`${side} leg`,
			'skin',
			far,
			limb(camera, thigh, profiles.thigh) + limb(camera, shank, profiles.shank),
		);
		shoe(side, foot, far);
	};
	const shoe = (side: Side, foot: Foot, far: boolean) => {
		const axes = { ahead: foot.along, up: times(-1, foot.down), beside: foot.outward };
		// Seen from below (or above) there is a sole and no profile.
		if (Math.hypot(...camera.along(foot.down)) < 0.7) {
			const outline = (
				size: number,
				points: readonly (readonly [number, number])[] = soleContour,
			): Point[] => {
				const middle = camera.see(add(foot.ankle, times(0.02, foot.down)));
				const [ahead, beside] = [camera.along(foot.along), camera.along(foot.outward)];
				return points.map(([a, b]) => plus(plus(middle, ahead, a * size), beside, b * size));
			};
			put(`${side} shoe`, 'shoe', far, smooth(outline(unitsPerBody)));
			const below = camera.near(foot.down) > 0;
			layers.push({
				key: `${side} sole`,
				paint: 'sole',
				far,
				bare: true,
				d: smooth(outline(below ? unitsPerBody * 0.85 : 0, treadContour), 0.7),
			});
			return;
		}
		const toeJoint = add(foot.ankle, times(0.078, foot.along), times(0.039, foot.down));
		const tip = { ahead: foot.toes, up: times(-1, toesDown(foot)), beside: foot.outward };
		const upper = solid(camera, foot.ankle, axes, shoeContour);
		const toes = solid(
			camera,
			toeJoint,
			tip,
			shoeToes.map(([a, u, b]) => [a, u + 0.039, b] as const),
		);
		const sole = solid(camera, foot.ankle, axes, shoeSole);
		put(`${side} shoe`, 'shoe', far, smooth([...upper, ...toes, ...sole]));
		const rim = solid(camera, foot.ankle, axes, shoeRim);
		layers.push({
			key: `${side} sole`,
			paint: 'sole',
			far,
			bare: true,
			d: smooth([...toes.slice(1), ...sole.slice(0, 4), ...rim.toReversed()], 0.7),
		});
	};
	/** The muscles of the legs lie over the shorts: what works shows through. */
	const tintLeg = (side: Side, far: boolean) => {
		tint('leg', side, far);
		tint('hip', side, far);
	};
	const shortsLeg = (side: Side): string =>
		limb(camera, shortened(skeleton.legs[side].thigh, covered.thigh), profiles.shorts);

	const stations = trunk(skeleton);
	const pelvis = trunkSides(camera, stations.pelvis);
	const chest = trunkSides(camera, [...stations.pelvis.slice(-2, -1), ...stations.chest]);

	for (const side of sides) if (behind(side)) arm(side);
	const farLeg = legsFar;
	if (farLeg !== undefined) {
		leg(farLeg);
		put(`${farLeg} shorts`, 'shorts', true, shortsLeg(farLeg));
		tintLeg(farLeg, true);
	}
	const neckBone: Bone = {
		from: skeleton.neck,
		to: add(skeleton.head, times(-0.02, skeleton.face.up)),
		front: skeleton.face.forward,
		outward: skeleton.face.right,
	};
	const faceAxes = { ahead: skeleton.face.forward, up: skeleton.face.up, beside: skeleton.face.right };
	put('neck', 'skin', false, limb(camera, neckBone, profiles.neck));
	put('shirt', 'shirt', false, closed(chest));
	for (const side of sides) if (side !== armsFar) tint('trunk', side, false);
	const hair = () => put('hair', 'hair', false, smooth(solid(camera, skeleton.head, faceAxes, hairContour)));
	const facesViewer = camera.near(skeleton.face.forward) > 0.8;
	if (facesViewer) hair();
	put('head', 'skin', false, smooth(solid(camera, skeleton.head, faceAxes, headContour)));
	if (!facesViewer) hair();
	put('cap', 'cap', false, smooth(solid(camera, skeleton.head, faceAxes, capContour), 0.8));
	if (camera.near(skeleton.face.forward) > 0.6)
		put('peak', 'cap', false, smooth(solid(camera, skeleton.head, faceAxes, peakContour)));
	const nearLegs = sides.filter((side) => side !== farLeg);
	const between = sides.filter((side) => !behind(side) && betweenLegs(skeleton, camera, side));
	for (const side of between) arm(side);
	for (const side of nearLegs) leg(side);
	put('shorts', 'shorts', false, closed(pelvis) + nearLegs.map(shortsLeg).join(''));
	for (const side of nearLegs) tintLeg(side, false);
	for (const side of sides) if (!behind(side) && !between.includes(side)) arm(side);
	return layers;
}

/** The two sides of a trunk, with straight seams across its ends. */
const closed = ({ left, right }: { left: Point[]; right: Point[] }): string =>
	`M${curveThrough(left)}L${curveThrough(right.toReversed())}Z`;

const shortened = (bone: Bone, share: number): Bone => ({ ...bone, to: midway(bone.from, bone.to, share) });

function openHand(camera: Camera, hand: Bone, grip: Grip): string {
	const palm: Bone = { ...hand, to: add(hand.from, times(handLength, unit(minus(hand.to, hand.from)))) };
	const thumb: Bone = {
		...hand,
		from: add(midway(hand.from, palm.to, 0.2), times(0.008, hand.front)),
		to: add(midway(hand.from, palm.to, 0.5), times(0.026, hand.front)),
	};
	// On the floor the thumb lies along the palm.
	if (grip === 'flat')
		return limb(camera, palm, flatProfile) + limb(camera, { ...thumb, to: thumb.from }, hidden);
	return limb(camera, palm, profiles.hand) + limb(camera, thumb, thumbProfile);
}

/** A hand that holds something; with a thumb that is not seen, so that all hands have the same parts. */
const fist = (camera: Camera, hand: Bone): string => {
	const along = unit(minus(hand.to, hand.from));
	const closed: Bone = {
		...hand,
		from: add(hand.from, times(0.002, along)),
		to: add(hand.from, times(0.036, along)),
	};
	return limb(camera, closed, fistProfile) + limb(camera, { ...closed, to: closed.from }, hidden);
};
const hidden: Profile = { deep: [0, 0, 0, 0], broad: [0, 0, 0, 0] };
const flatProfile: Profile = { deep: [0.015, 0.016, 0.015, 0.01], broad: [0.017, 0.022, 0.02, 0.014] };
const fistProfile: Profile = { deep: [0.015, 0.023, 0.025, 0.021], broad: [0.014, 0.02, 0.021, 0.018] };
const thumbProfile: Profile = { deep: [0.009, 0.009, 0.008, 0.007], broad: [0.008, 0.008, 0.008, 0.007] };

/** The side away from the viewer, where one side hides the other. */
function farSide(camera: Camera, right: readonly [number, number, number]): Side | undefined {
	const nearness = camera.near(right);
	if (Math.abs(nearness) < 0.35) return undefined;
	return nearness > 0 ? 'left' : 'right';
}

/** Seen from the front or from behind, an arm on the far side of the chest. */
function armIsBehind({ arms, neck, waist }: Skeleton, camera: Camera, side: Side): boolean {
	const chest = camera.near(midway(neck, waist, 0.4));
	return camera.near(midway(arms[side].upper.to, arms[side].fore.to, 0.5)) < chest - 0.06;
}

/** Seen from the side, a hand that goes between the knees: the near leg hides it. */
function betweenLegs({ hips, pelvis, arms, legs }: Skeleton, camera: Camera, side: Side): boolean {
	const hand = arms[side].fore.to;
	const fromMiddle = (point: typeof hand) => dot(minus(point, hips), pelvis.right) * signOf(side);
	return (
		Math.abs(camera.near(pelvis.right)) > 0.35 &&
		hand[1] < hips[1] + 0.03 &&
		hand[0] < legs[side].thigh.to[0] + 0.02 &&
		fromMiddle(hand) < fromMiddle(legs[side].thigh.to) - 0.005
	);
}

const toesDown = (foot: Foot) => {
	const cosine = dot(foot.toes, foot.along);
	const sine = -dot(foot.toes, foot.down);
	return add(times(cosine, foot.down), times(sine, foot.along));
};
