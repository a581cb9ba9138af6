import type { Pattern } from '../schema/vocabulary.ts';

/** Movements that people look for together, in the order in which they are listed. */
export const families: readonly { id: string; title: string; patterns: readonly Pattern[] }[] = [
	{
		id: 'legs',
		title: 'Squat, hinge and lunge',
		patterns: ['squat', 'hinge', 'lunge', 'knee-flexion'],
	},
	{
		id: 'hips-and-feet',
		title: 'Hips, calves and balance',
		patterns: ['hip-abduction', 'hip-rotation', 'calf', 'balance', 'plyometric'],
	},
	{
		id: 'core',
		title: 'Core',
		patterns: ['anti-extension', 'anti-rotation', 'lateral-core', 'rotation'],
	},
	{
		id: 'upper-body',
		title: 'Push, pull and carry',
		patterns: ['horizontal-push', 'vertical-push', 'horizontal-pull', 'vertical-pull', 'carry'],
	},
	{ id: 'mobility', title: 'Mobility', patterns: ['mobility'] },
];
