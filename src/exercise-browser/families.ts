import { t } from '../language/t.ts';
import type { Pattern } from '../schema/vocabulary.ts';

/** Movements that people look for together, in the order in which they are listed. */
export const families: readonly { id: string; title: string; patterns: readonly Pattern[] }[] = [
	{
		id: 'legs',
		title: t`Squat, hinge and lunge`,
		patterns: ['squat', 'hinge', 'lunge', 'knee-flexion'],
	},
	{
		id: 'hips-and-feet',
		title: t`Hips, calves and balance`,
		patterns: ['hip-abduction', 'hip-rotation', 'calf', 'balance', 'plyometric'],
	},
	{
		id: 'core',
		title: t`Core`,
		patterns: ['anti-extension', 'anti-rotation', 'lateral-core', 'rotation'],
	},
	{
		id: 'upper-body',
		title: t`Push, pull and carry`,
		patterns: ['horizontal-push', 'vertical-push', 'horizontal-pull', 'vertical-pull', 'carry'],
	},
	{ id: 'mobility', title: t`Mobility`, patterns: ['mobility'] },
];
