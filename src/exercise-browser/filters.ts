/**
 * What exercises are filtered by, and what each has of it. The names and values stand in addresses that people share
 * (`/exercises/?pattern=squat&kit=none`): add to them, do not rename them.
 */
import type { Exercise } from '../guide/guide.ts';
import { bodyParts } from '../guide/muscle-notes.ts';
import { t } from '../language/t.ts';
import {
	complaints,
	equipment,
	keysOf,
	lateralities,
	levels,
	muscles,
	patterns,
} from '../schema/vocabulary.ts';
import { avoided, type Values } from './choice.ts';

export interface Choice {
	value: string;
	label: string;
}

/** No kit at all, as a kind of kit. */
export const noKit: Choice = { value: 'none', label: t`No kit` };

const choicesOf = <Key extends string>(
	keys: readonly Key[],
	label: (key: Key) => string,
): readonly Choice[] => keys.map((key) => ({ value: key, label: label(key) }));

/** Parts of the body that object, and balance. Missing kit is a matter of the kit filter. */
const objecting = keysOf(complaints).filter((complaint) => complaint !== 'no-equipment');
export const objections: readonly Choice[] = choicesOf(objecting, (key) => complaints[key]);

/** Filters that stand in the panel; whatever no exercise has is left out there. */
export const filters: readonly { name: string; title: string; choices: readonly Choice[] }[] = [
	{ name: 'pattern', title: t`Movement`, choices: choicesOf(keysOf(patterns), (key) => patterns[key]) },
	{
		name: 'muscle',
		title: t`Muscle`,
		choices: choicesOf(
			bodyParts.flatMap((part) => part.muscles),
			(key) => muscles[key].label,
		),
	},
	{ name: 'kit', title: t`Kit`, choices: choicesOf(keysOf(equipment), (key) => equipment[key]) },
	{ name: 'level', title: t`Level`, choices: choicesOf(keysOf(levels), (key) => levels[key]) },
	{ name: 'sides', title: t`Sides`, choices: choicesOf(keysOf(lateralities), (key) => lateralities[key]) },
];

/**
 * What an exercise has of each filter. A muscle counts whether it works most or helps; kit, whether it is needed or
 * makes it heavier.
 *
 * @example valuesOf(squat).kit // ['none', 'dumbbell', 'barbell']
 */
export const valuesOf = (exercise: Exercise): Values => ({
	pattern: [exercise.pattern],
	muscle: [...exercise.muscles.primary, ...exercise.muscles.secondary],
	kit: [...(exercise.equipment.length === 0 ? [noKit.value] : exercise.equipment), ...exercise.load],
	level: [exercise.level],
	sides: [exercise.laterality],
	[avoided]: [
		...new Set(exercise.substitutions.map(({ when }) => when).filter((when) => when !== 'no-equipment')),
	],
});
