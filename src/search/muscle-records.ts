import type { Guide } from '../guide/guide.ts';
import { everydayNames, muscleNotes } from '../guide/muscle-notes.ts';
import { pageOfMuscle } from '../guide/pages.ts';
import { keysOf, muscles } from '../schema/vocabulary.ts';
import { indexLanguage, type CustomRecord } from './custom-record.ts';
import { separator } from './record.ts';

/** A record for each muscle: one page holds them all, but who looks for "glutes" wants to land on them. */
export function muscleRecords(guide: Guide): CustomRecord[] {
	const exercises = Object.values(guide.exercises);
	return keysOf(muscles).map((muscle) => {
		const { label } = muscles[muscle];
		const trained = exercises
			.filter((exercise) => exercise.muscles.primary.includes(muscle))
			.map(({ name }) => name);
		return {
			url: pageOfMuscle(muscle),
			language: indexLanguage,
			content: `${label}. ${everydayNames[muscle].join(', ')}. ${muscleNotes[muscle]} ${trained.join(', ')}`,
			meta: {
				title: label,
				type: 'Muscle',
				summary: muscleNotes[muscle],
				aliases: everydayNames[muscle].join(separator),
			},
			filters: { type: ['Muscle'], muscle: [muscle] },
		};
	});
}
