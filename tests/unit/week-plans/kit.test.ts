/** What a profile holds is written here by hand (planning.md), and substitutions are read from the files. */
import { describe, expect, test } from 'vitest';
import { allLines, complaints } from '../../fixtures/all-plans.ts';
import { rawExercise, rawExercises, rawRoutine, type RawLine } from '../../fixtures/raw-content.ts';

/** Floor, wall, a step; a towel is in every house (content.md counts on it). */
const bodyweight = ['mat', 'wall', 'box', 'towel'];
const kit: Record<string, string[]> = {
	bodyweight,
	home: [...bodyweight, 'band', 'dumbbell', 'kettlebell', 'bench', 'foam-roller'],
	gym: [
		...bodyweight,
		'band',
		'dumbbell',
		'kettlebell',
		'bench',
		'foam-roller',
		'barbell',
		'nordic-anchor',
		'balance-disc',
	],
};

const fits = (id: string, profile: string) =>
	(rawExercise(id).equipment ?? []).every((item) => kit[profile]?.includes(item));
const named = (line: RawLine) => (typeof line === 'string' ? line : line.exercise);

/** What stands in for an exercise, and for that, and so on. */
function replacements(id: string, known = new Set<string>()): Set<string> {
	for (const { when, use } of rawExercise(id).substitutions ?? []) {
		if (when !== 'no-equipment' || known.has(use)) continue;
		known.add(use);
		replacements(use, known);
	}
	return known;
}

test('nobody is asked for kit that is not there', () => {
	expect(
		complaints(
			allLines,
			({ plan, line }) => !fits(line.exercise, plan.equipment) && `needs more than ${plan.equipment}`,
		),
	).toEqual([]);
});

test('what is replaced needed more kit than there is, and is named', () => {
	expect(
		complaints(allLines, ({ plan, session, line }) => {
			const own = rawRoutine(session.routine).exercises.map(named);
			if (line.replaces === null)
				return !own.includes(line.exercise) && 'not in the routine, and replaces nothing';
			if (!own.includes(line.replaces)) return `${line.replaces} is not in the routine`;
			if (fits(line.replaces, plan.equipment)) return `${line.replaces} could have been done`;
			if (!replacements(line.replaces).has(line.exercise)) return `is no substitution for ${line.replaces}`;
			return false;
		}),
	).toEqual([]);
});

test('what stands in for something is not in the session a second time', () => {
	expect(
		complaints(allLines, ({ session, line }) => {
			const times = session.exercises.filter(({ exercise }) => exercise === line.exercise).length;
			return line.replaces !== null && times > 1 && `${times} times`;
		}),
	).toEqual([]);
});

test('a share of the maximum is asked for only where there is a weight', () => {
	const weights = ['dumbbell', 'kettlebell', 'barbell'];
	expect(
		complaints(allLines, ({ plan, line }) => {
			const { equipment = [], load = [] } = rawExercise(line.exercise);
			const weight = [...equipment, ...load].some(
				(item) => weights.includes(item) && kit[plan.equipment]?.includes(item),
			);
			return line.intensity.percent1RM !== undefined && !weight && 'a percentage, and nothing to put it on';
		}),
	).toEqual([]);
	expect(
		allLines.some(({ plan, line }) => plan.equipment === 'bodyweight' && line.intensity.percent1RM),
	).toBe(false);
});

describe('with no kit at all', () => {
	// The files name what comes first; worked out from them by hand.
	test.each([
		['lower-body', ['split-squat', 'single-leg-deadlift', 'step-up']],
		// the carry becomes a side plank, the band walk a clamshell, row and press their own stand-ins
		['upper-and-trail', ['towel-row', 'push-up', 'pike-push-up', 'clamshell', 'side-plank']],
		// a squat needs nothing; the deadlift goes to one leg
		['compound-strength', ['squat', 'single-leg-deadlift', 'step-up', 'split-squat']],
		// Clamshells are in Ultra Legs already, so bird dogs replace the band work; bridges and single-leg deadlifts
		// are there too, so they do the work of the Nordic curls
		[
			'ultra-legs',
			[
				'bird-dog',
				'step-up',
				'split-squat',
				'glute-bridge',
				'glute-bridge',
				'clamshell',
				'single-leg-deadlift',
				'single-leg-calf-raise',
			],
		],
		['mountain-legs', ['rear-lunge', 'step-up']],
	])('%s', (routine, exercises) => {
		const found = allLines.filter(
			({ plan, session }) => plan.equipment === 'bodyweight' && session.routine === routine,
		);
		const first = found[0]?.session.exercises.map(({ exercise }) => exercise);
		expect(first).toEqual(exercises);
	});
});

test('every exercise of the guide can be done, or has a substitution that can, with no kit at all', () => {
	const lost = Object.keys(rawExercises).filter(
		(id) => !fits(id, 'bodyweight') && ![...replacements(id)].some((use) => fits(use, 'bodyweight')),
	);
	expect(lost).toEqual([]);
});
