/** Where the muscles lie that can be tinted on the drawn runner. */
import type { Muscle } from '../../schema/vocabulary.ts';
import type { Camera, Point } from './camera.ts';
import { limbInPicture, plus, smooth, type Profile } from './outline.ts';
import { signOf, type Side } from './pose.ts';
import { profiles } from './runner.ts';
import type { Bone } from './limb.ts';
import type { Skeleton } from './skeleton.ts';
import { across, add, between, cos, cross, minus, sin, times, unit } from './vector.ts';

/** What a muscle is painted on: it comes right after that part of the body, below whatever is nearer. */
export type Ground = 'leg' | 'hip' | 'trunk' | 'arm';

interface Place {
	ground: Ground;
	bone: 'thigh' | 'shank' | 'hip' | 'belly' | 'spine' | 'chest' | 'shoulder' | 'upper' | 'fore';
	/** From where to where along the bone; 0 and 1 are its joints. */
	along: readonly [number, number];
	/** Its middle round the bone: 0 front, 90 outside, 180 back, 270 inside. */
	round: number;
	/** How far it reaches to both sides of its middle, in degrees. */
	half: number;
}

const places: Record<Muscle, Place> = {
	'gluteus-maximus': { ground: 'hip', bone: 'hip', along: [0.1, 1], round: 160, half: 66 },
	'gluteus-medius': { ground: 'hip', bone: 'hip', along: [0.06, 0.56], round: 105, half: 56 },
	'gluteus-minimus': { ground: 'hip', bone: 'hip', along: [0.05, 0.45], round: 80, half: 24 },
	'hip-rotators': { ground: 'hip', bone: 'hip', along: [0.4, 0.75], round: 140, half: 34 },
	'hip-flexors': { ground: 'hip', bone: 'hip', along: [0.05, 0.95], round: 10, half: 48 },
	quadriceps: { ground: 'leg', bone: 'thigh', along: [0.1, 0.94], round: 15, half: 88 },
	hamstrings: { ground: 'leg', bone: 'thigh', along: [0.16, 0.95], round: 175, half: 84 },
	adductors: { ground: 'leg', bone: 'thigh', along: [0.08, 0.66], round: 280, half: 44 },
	calves: { ground: 'leg', bone: 'shank', along: [0.04, 0.56], round: 180, half: 88 },
	soleus: { ground: 'leg', bone: 'shank', along: [0.4, 0.86], round: 180, half: 80 },
	'tibialis-anterior': { ground: 'leg', bone: 'shank', along: [0.1, 0.78], round: 10, half: 70 },
	'rectus-abdominis': { ground: 'trunk', bone: 'belly', along: [0.3, 1.22], round: 0, half: 52 },
	'transverse-abdominis': { ground: 'trunk', bone: 'belly', along: [0.3, 0.85], round: 45, half: 48 },
	obliques: { ground: 'trunk', bone: 'belly', along: [0.3, 1.15], round: 70, half: 36 },
	'serratus-anterior': { ground: 'trunk', bone: 'chest', along: [0.25, 0.62], round: 72, half: 26 },
	'erector-spinae': { ground: 'trunk', bone: 'spine', along: [0.06, 0.92], round: 160, half: 30 },
	'quadratus-lumborum': { ground: 'trunk', bone: 'belly', along: [0.3, 0.8], round: 140, half: 24 },
	'latissimus-dorsi': { ground: 'trunk', bone: 'chest', along: [-0.1, 0.72], round: 132, half: 40 },
	trapezius: { ground: 'trunk', bone: 'chest', along: [0.5, 1.12], round: 168, half: 44 },
	rhomboids: { ground: 'trunk', bone: 'chest', along: [0.4, 0.8], round: 160, half: 24 },
	deltoids: { ground: 'arm', bone: 'shoulder', along: [-0.1, 0.42], round: 90, half: 110 },
	'rotator-cuff': { ground: 'trunk', bone: 'chest', along: [0.66, 0.92], round: 145, half: 24 },
	pectorals: { ground: 'trunk', bone: 'chest', along: [0.42, 0.92], round: 25, half: 44 },
	biceps: { ground: 'arm', bone: 'upper', along: [0.34, 0.98], round: 0, half: 78 },
	triceps: { ground: 'arm', bone: 'upper', along: [0.34, 0.98], round: 180, half: 80 },
	forearms: { ground: 'arm', bone: 'fore', along: [0.04, 0.75], round: 40, half: 120 },
};

const chestProfile: Profile = { deep: [0.052, 0.062, 0.068, 0.042], broad: [0.07, 0.082, 0.1, 0.085] };
const bellyProfile: Profile = { deep: [0.058, 0.054, 0.052, 0.06], broad: [0.084, 0.072, 0.07, 0.082] };
const spineProfile: Profile = { deep: [0.062, 0.052, 0.06, 0.046], broad: [0.08, 0.07, 0.09, 0.085] };
const hipProfile: Profile = { deep: [0.06, 0.068, 0.07, 0.064], broad: [0.044, 0.046, 0.05, 0.054] };

function boneOf(skeleton: Skeleton, side: Side, bone: Place['bone']): { bone: Bone; profile: Profile } {
	const { hips, waist, neck, pelvis, chest } = skeleton;
	const own = signOf(side);
	const trunk = (from: Bone['from'], to: Bone['to'], axes: typeof chest): Bone => ({
		from,
		to,
		front: axes.forward,
		outward: times(own, axes.right),
	});
	switch (bone) {
		case 'thigh':
			return { bone: skeleton.legs[side].thigh, profile: profiles.thigh };
		case 'shank':
			return { bone: skeleton.legs[side].shank, profile: profiles.shank };
		case 'upper':
			return { bone: skeleton.arms[side].upper, profile: profiles.upperArm };
		case 'shoulder': {
			// It caps the joint from outside, however the arm is turned.
			const { upper } = skeleton.arms[side];
			const along = unit(minus(upper.to, upper.from));
			const outward = unit(across(times(own, chest.right), along), upper.outward);
			return {
				bone: { ...upper, outward, front: times(own, cross(outward, along)) },
				profile: profiles.sleeve,
			};
		}
		case 'fore':
			return { bone: skeleton.arms[side].fore, profile: profiles.forearm };
		case 'chest':
			return { bone: trunk(waist, neck, chest), profile: chestProfile };
		case 'belly':
			return { bone: trunk(hips, between(waist, neck, 0.4), pelvis), profile: bellyProfile };
		case 'spine':
			return { bone: trunk(hips, neck, chest), profile: spineProfile };
		case 'hip': {
			const { thigh } = skeleton.legs[side];
			const along = unit(minus(thigh.to, thigh.from));
			const down = unit(add(times(-1, pelvis.up), times(0.8, along)));
			return {
				bone: trunk(add(thigh.from, times(0.066, pelvis.up)), add(thigh.from, times(0.062, down)), pelvis),
				profile: hipProfile,
			};
		}
	}
}

/** A muscle in the picture, or nothing where the body itself hides it. */
export function muscleTint(
	skeleton: Skeleton,
	camera: Camera,
	muscle: Muscle,
	side: Side,
): string | undefined {
	const { bone: name, along, round, half } = places[muscle];
	const { bone, profile } = boneOf(skeleton, side, name);
	const picture = limbInPicture(camera, bone, profile);
	// The arc of skin that the viewer sees, as places across the limb from -1 to 1.
	const seen: number[] = [];
	for (let step = -6; step <= 6; step++) {
		const angle = round + (half * step) / 6;
		const facing = cos(angle) * camera.near(bone.front) + sin(angle) * camera.near(bone.outward);
		if (facing > -0.05) seen.push(cos(angle) * picture.frontness + sin(angle) * picture.outwardness);
	}
	if (seen.length < 2) return undefined;
	const low = Math.max(-0.97, Math.min(...seen));
	const high = Math.min(0.97, Math.max(...seen));
	if (high - low < 0.16) return undefined;
	const point = (t: number, acrossIt: number): Point =>
		plus(curve(t, picture.middle), picture.n, acrossIt * number(t, picture.half));
	const [start, end] = along;
	const middle = (low + high) / 2;
	const width = (share: number, edge: number): number => middle + (edge - middle) * share;
	const at = (share: number): number => start + (end - start) * share;
	// Long muscles are full to their ends, short ones are round.
	const full = name === 'hip' || name === 'shoulder' || name === 'chest' ? 0.72 : 0.88;
	const edge = (side: number): Point[] => [
		point(at(0.14), width(full, side)),
		point(at(0.5), side),
		point(at(0.86), width(full, side)),
	];
	return smooth([
		point(at(0), width(0.1, high)),
		...edge(high),
		point(at(1), width(0.1, high)),
		...edge(low).toReversed(),
	]);
}

export const groundOf = (muscle: Muscle): Ground => places[muscle].ground;

/** Both halves of it work whichever side is trained: they lie in the front or the back of the trunk. */
export const isMiddle = (muscle: Muscle): boolean => {
	const { ground, round } = places[muscle];
	return ground === 'trunk' && Math.abs(cos(round)) > 0.85;
};

/** A number at a place along a contour that is known at its control points. */
function number(t: number, of: (k: 0 | 1 | 2 | 3) => number): number {
	const u = 1 - t;
	return u ** 3 * of(0) + 3 * u * u * t * of(1) + 3 * u * t * t * of(2) + t ** 3 * of(3);
}
function curve(t: number, of: (k: 0 | 1 | 2 | 3) => Point): Point {
	return [number(t, (k) => of(k)[0]), number(t, (k) => of(k)[1])];
}
