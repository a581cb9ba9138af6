/** The runner's shape: what is drawn round the bones. All numbers are fractions of stature. */
import type { Profile, Station } from './outline.ts';
import { lengths } from './proportions.ts';
import type { Skeleton } from './skeleton.ts';
import { add, times, unit } from './vector.ts';

export const profiles = {
	thigh: {
		deep: [0.06, 0.062, 0.044, 0.034],
		broad: [0.054, 0.052, 0.044, 0.034],
		front: [0, 0.006, 0.004, 0],
	},
	shank: {
		deep: [0.033, 0.043, 0.033, 0.02],
		broad: [0.032, 0.045, 0.028, 0.019],
		front: [0, -0.009, -0.005, 0],
	},
	upperArm: {
		deep: [0.03, 0.031, 0.025, 0.022],
		broad: [0.027, 0.029, 0.024, 0.021],
	},
	forearm: {
		deep: [0.022, 0.029, 0.02, 0.0145],
		broad: [0.022, 0.027, 0.019, 0.016],
	},
	hand: {
		deep: [0.015, 0.022, 0.02, 0.013],
		broad: [0.013, 0.017, 0.015, 0.01],
	},
	/** The leg of the shorts, loose at the hem. */
	shorts: {
		deep: [0.064, 0.067, 0.062, 0.06],
		broad: [0.05, 0.052, 0.055, 0.057],
		front: [0, 0.006, 0.005, 0.005],
	},
	sleeve: {
		deep: [0.036, 0.038, 0.037, 0.036],
		broad: [0.033, 0.035, 0.034, 0.033],
	},
	neck: { deep: [0.03, 0.03, 0.028, 0.028], broad: [0.028, 0.027, 0.027, 0.027] },
} as const satisfies Record<string, Profile>;

/** How much of thigh and upper arm the clothes cover. */
export const covered = { thigh: 0.46, upperArm: 0.5 } as const;

/** Height above the hips along the pelvis, half depth, half breadth, and how far the middle lies in front. */
const pelvisStations = [
	[-0.05, 0.04, 0.05, -0.006],
	[-0.02, 0.062, 0.094, -0.01],
	[0.02, 0.064, 0.09, -0.01],
	[0.06, 0.055, 0.08, -0.002],
	[0.086, 0.054, 0.076, 0.002],
] as const;
/** Height above the waist along the chest. */
const chestStations = [
	[0.0, 0.052, 0.072, 0.004],
	[0.06, 0.06, 0.08, 0.006],
	[0.12, 0.064, 0.092, 0.004],
	[0.162, 0.053, 0.108, -0.003],
	[0.188, 0.038, 0.088, -0.007],
	[0.207, 0.028, 0.034, -0.004],
] as const;

/** The trunk from crotch to neck. */
export function trunk({ hips, waist, pelvis, chest }: Skeleton): { pelvis: Station[]; chest: Station[] } {
	// The waist turns with both halves of the trunk.
	const between = {
		forward: unit(add(pelvis.forward, chest.forward)),
		right: unit(add(pelvis.right, chest.right)),
	};
	return {
		pelvis: pelvisStations.map(([up, deep, broad, ahead]) => ({
			at: add(hips, times(up, pelvis.up)),
			front: pelvis.forward,
			right: pelvis.right,
			deep,
			broad,
			ahead,
		})),
		chest: chestStations.map(([up, deep, broad, ahead], k) => ({
			at: add(waist, times(up, chest.up)),
			front: k === 0 ? between.forward : chest.forward,
			right: k === 0 ? between.right : chest.right,
			deep,
			broad,
			ahead,
		})),
	};
}

/** Head from the chin over face and crown to the nape: ahead of its middle, up, and half breadth seen from the front. */
export const headContour = [
	[0.03, -0.066, 0.014],
	[0.047, -0.046, 0.03],
	[0.048, -0.027, 0.038],
	[0.061, -0.013, 0.042],
	[0.05, 0.008, 0.044],
	[0.05, 0.034, 0.043],
	[0.026, 0.06, 0.026],
	[-0.01, 0.066, 0],
	[-0.044, 0.046, -0.036],
	[-0.054, 0.008, -0.044],
	[-0.044, -0.032, -0.039],
	[-0.01, -0.056, -0.022],
] as const;
/** What shows of the hair below the cap. */
export const hairContour = [
	[-0.056, 0.02, -0.045],
	[-0.057, -0.004, -0.046],
	[-0.047, -0.036, -0.038],
	[-0.03, -0.046, 0],
	[-0.022, -0.03, 0.038],
	[-0.016, 0, 0.046],
	[-0.012, 0.02, 0.045],
] as const;
/** A running cap with its peak. */
export const capContour = [
	[0.102, 0.014, 0.043],
	[0.098, 0.021, 0.046],
	[0.056, 0.034, 0.048],
	[0.04, 0.062, 0.034],
	[-0.006, 0.075, 0],
	[-0.048, 0.056, -0.036],
	[-0.061, 0.016, -0.048],
	[-0.056, 0.008, -0.047],
	[0, 0.018, 0],
	[0.052, 0.02, 0.044],
] as const;

/** The peak of the cap towards the viewer. */
export const peakContour = [
	[0, 0.028, -0.048],
	[0, 0.034, 0],
	[0, 0.028, 0.048],
	[0, 0.008, 0.034],
	[0, 0.002, 0],
	[0, 0.008, -0.034],
] as const;
/** A running shoe from the heel's collar over the instep to the toes and back along the sole, from the ankle. */
export const shoeContour = [
	[-0.034, 0.03, -0.022],
	[-0.008, 0.024, 0],
	[0.026, 0.026, 0.022],
	[0.05, 0.004, 0.028],
	[0.08, -0.008, 0.032],
] as const;
export const shoeToes = [
	[0.022, -0.002, 0.034],
	[0.036, -0.014, 0.034],
	[0.034, -0.026, 0.032],
] as const;
export const shoeSole = [
	[0.078, -0.039, 0.03],
	[0.02, -0.035, 0],
	[-0.04, -0.039, -0.03],
	[-0.054, -0.026, -0.033],
	[-0.05, -0.004, -0.028],
] as const;

/** The upper edge of the sole. */
export const shoeRim = [
	[0.076, -0.028, 0.03],
	[0, -0.024, 0],
	[-0.05, -0.02, -0.032],
] as const;
/** The same shoe seen onto its sole: along the foot, and half its breadth. */
export const soleContour = [
	[-0.054, 0.012],
	[-0.04, 0.026],
	[0, 0.023],
	[0.045, 0.029],
	[0.085, 0.033],
	[0.11, 0.022],
	[0.118, 0],
	[0.11, -0.022],
	[0.085, -0.033],
	[0.045, -0.029],
	[0, -0.023],
	[-0.04, -0.026],
	[-0.054, -0.012],
] as const;

/** Its tread, with as many points as the edge that is seen from the side. */
export const treadContour = [
	[-0.054, 0],
	[-0.04, 0.026],
	[0.02, 0.023],
	[0.085, 0.033],
	[0.118, 0.012],
	[0.118, -0.012],
	[0.085, -0.033],
	[0.02, -0.023],
	[-0.04, -0.026],
] as const;

export const handLength = lengths.hand * 0.82;
