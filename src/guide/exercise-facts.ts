import { equipment, levels, lateralities, mechanics, muscles, patterns } from '../schema/vocabulary.ts';
import { capital } from '../language/casing.ts';
import { t } from '../language/t.ts';
import { restWords } from './dose-words.ts';
import type { Exercise } from './guide.ts';

/** Short facts on an exercise, in words; empty where there is nothing to say. A page or a sheet takes what it has room for. */
export interface ExerciseFacts {
	/** "90 s". */
	rest: string;
	/** "between sets", or "before a second set" where there is one. */
	whenToRest: string;
	tempo: string;
	/** Without these it cannot be done. */
	kit: string;
	/** What makes it heavier. */
	heavierWith: string;
	movement: string;
	sides: string;
	/** How many joints, and whether the trunk holds still. */
	kind: string;
	level: string;
	howOften: string;
}

/** Stabilities inside a sentence. */
const steadiness = { static: t`steady`, dynamic: t`moving` };

export function exerciseFacts(exercise: Exercise): ExerciseFacts {
	const { dose } = exercise;
	return {
		rest: restWords(dose.restSeconds),
		whenToRest: dose.sets === 1 ? t`before a second set` : t`between sets`,
		tempo: capital(dose.tempo ?? ''),
		kit: exercise.equipment.map((item) => equipment[item]).join(', '),
		heavierWith: exercise.load.map((item) => equipment[item]).join(', '),
		movement: patterns[exercise.pattern],
		sides: lateralities[exercise.laterality],
		kind: `${mechanics[exercise.mechanic]}, ${steadiness[exercise.stability]}`,
		level: levels[exercise.level],
		howOften: exercise.daily ? t`Every day, if you like` : '',
	};
}

/** "Works most" and "Helps", with the muscles in words; a group without any is left out. */
export const workedMuscles = ({
	muscles: { primary, secondary },
}: Pick<Exercise, 'muscles'>): { label: string; muscles: string }[] =>
	[
		{ label: t`Works most`, of: primary },
		{ label: t`Helps`, of: secondary },
	]
		.filter(({ of }) => of.length > 0)
		.map(({ label, of }) => ({ label, muscles: of.map((muscle) => muscles[muscle].label).join(', ') }));
