import { muscles, type Muscle } from '../../schema/vocabulary.ts';
import type { View } from './drawing.ts';
import type { Halves, Polygon } from './polygon.ts';

/** Muscles that lie under others. */
export type DeepMuscle = {
	[Key in Muscle]: (typeof muscles)[Key]['deep'] extends true ? Key : never;
}[Muscle];

export const isDeep = (muscle: Muscle): muscle is DeepMuscle => muscles[muscle].deep;

/**
 * Where each deep muscle lies, as a window in what lies over it. Drawn by us, roughly after its shape: body-muscles has
 * only what one sees from outside.
 */
const places: Record<DeepMuscle, { view: View; outline: Polygon; middle?: true }> = {
	// Fans out from the wing of the hip bone to the top of the thigh.
	'gluteus-minimus': {
		view: 'back',
		outline: [
			[48, 413],
			[69, 406],
			[79, 424],
			[82, 442],
			[72, 440],
		],
	},
	// From the sacrum across to the top of the thigh.
	'hip-rotators': {
		view: 'back',
		outline: [
			[12, 440],
			[44, 446],
			[80, 462],
			[78, 480],
			[42, 474],
			[12, 462],
		],
	},
	// From the spine up to the shoulder blade's edge, and down to it.
	rhomboids: {
		view: 'back',
		outline: [
			[16, 176],
			[50, 190],
			[43, 212],
			[16, 200],
		],
	},
	// On and under the shoulder blade, out to the shoulder.
	'rotator-cuff': {
		view: 'back',
		outline: [
			[66, 176],
			[92, 178],
			[98, 190],
			[74, 216],
			[55, 208],
		],
	},
	// A belt around the belly.
	'transverse-abdominis': {
		view: 'front',
		outline: [
			[-58, 392],
			[-60, 362],
			[-32, 350],
			[0, 356],
			[32, 350],
			[60, 362],
			[58, 392],
			[32, 398],
			[0, 396],
			[-32, 398],
		],
		middle: true,
	},
};

/** The outlines of a deep muscle, and the view that shows it. */
export function placeOf(muscle: DeepMuscle): Halves & { view: View } {
	const { view, outline, middle } = places[muscle];
	return middle ? { view, sided: [], middle: [outline] } : { view, sided: [outline], middle: [] };
}
