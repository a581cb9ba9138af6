import { amountWords, rangeWords, setsWords } from '../guide/dose-words.ts';
import type { Exercise } from '../guide/guide.ts';
import { thumbnailFile } from '../guide/pages.ts';
import { equipment, patterns } from '../schema/vocabulary.ts';
import { quantity, type Absolute, type Thing } from './thing.ts';

/**
 * An exercise: how it is done, and how much of it.
 *
 * @param steps As its page has them.
 */
export function exerciseThing(exercise: Exercise, steps: readonly string[], absolute: Absolute): Thing {
	const { name, summary, aliases, dose, pattern } = exercise;
	const { amount } = dose;
	return {
		// It is instructions only where there are steps.
		'@type': steps.length > 0 ? ['ExercisePlan', 'HowTo'] : 'ExercisePlan',
		name,
		...(aliases.length > 0 && { alternateName: aliases }),
		description: summary,
		...(exercise.drawn && { image: absolute(thumbnailFile(exercise.id)) }),
		exerciseType: patterns[pattern],
		...(amount.unit === 'reps' && {
			repetitions: quantity(amount, {
				unitText: amountWords(amount, pattern).replace(`${rangeWords(amount)}\u00a0`, ''),
			}),
		}),
		...(amount.unit === 'seconds' && { activityDuration: quantity(amount, { unitCode: 'SEC' }) }),
		...(dose.sets > 1 &&
			dose.restSeconds > 0 && {
				restPeriods: quantity({ min: dose.restSeconds, max: dose.restSeconds }, { unitCode: 'SEC' }),
			}),
		additionalVariable: setsWords(dose, pattern),
		...(exercise.equipment.length > 0 && { tool: exercise.equipment.map((item) => equipment[item]) }),
		...(steps.length > 0 && { step: steps.map((text) => ({ '@type': 'HowToStep', text })) }),
	};
}
