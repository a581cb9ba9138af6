/** What the front page shows of the guide. */
import { expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { favouriteExercises } from '../../../src/home/favourites.ts';
import { stagesOf } from '../../../src/home/stages.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { guide } from '../../fixtures/real-guide.ts';

/** A guide with these exercises, the last one without a picture, and routines of them. */
function guideWith(routines: readonly (readonly string[])[], undrawn: string) {
	const routine = find(guide, 'routines', 'full-body');
	const [line] = routine.exercises;
	if (line === undefined) throw new Error('The routine has no exercise.');
	const exercises = Object.fromEntries(
		[...new Set(routines.flat())].map((id) => [
			id,
			{ ...find(guide, 'exercises', id), drawn: id !== undrawn },
		]),
	);
	return {
		...guide,
		exercises,
		routines: Object.fromEntries(
			routines.map((ids, index) => [
				String(index),
				{ ...routine, exercises: ids.map((exercise) => ({ ...line, exercise })) },
			]),
		),
	};
}

test('one exercise of each movement, those of most routines first', () => {
	// Squat and plank are of one movement each; lunge and rear lunge are of one together.
	const own = guideWith(
		[
			['squat', 'lunge', 'rear-lunge', 'deadlift'],
			['rear-lunge', 'plank', 'deadlift'],
			['rear-lunge', 'deadlift', 'plank'],
			['deadlift'],
		],
		'deadlift',
	);
	const ids = (count: number) => favouriteExercises(own, count).map(({ id }) => id);
	expect(ids(9)).toEqual(['rear-lunge', 'plank', 'squat']);
	expect(ids(2)).toEqual(['rear-lunge', 'plank']);
});

test('a phase is as high as its hardest week of that method', () => {
	const week = planOf('guide/base/2x-gym');
	const plan = (load: number, change: Partial<typeof week> = {}) => ({
		...week,
		totals: { ...week.totals, load },
		...change,
	});
	const plans = [
		plan(100),
		plan(120),
		plan(300, { method: 'ultra-legs' }),
		plan(400, { published: true }),
		plan(90, { phase: 'peak' }),
	];
	const loads = Object.fromEntries(stagesOf(guide, plans, 'guide').map(({ phase, load }) => [phase, load]));
	expect(loads).toMatchObject({ base: 120, peak: 90, taper: 0 });
	expect(Object.keys(loads)).toEqual([
		'off-season',
		'base',
		'build',
		'peak',
		'taper',
		'race-week',
		'recovery',
	]);
});
