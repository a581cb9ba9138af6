/** After an edit of one exercise, only the sheets that show it are printed again. */
import { expect, test } from 'vitest';
import type { Exercise, Guide } from '../../../src/guide/guide.ts';
import { planWeeks, publicationOf } from '../../../src/planner/publication.ts';
import { printKey } from '../../../src/print/print-key.ts';
import { weekSheet } from '../../../src/print/week-sheet.ts';
import type { WeekPlan } from '../../../src/schema/plan.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const keyOf = printKey();
const keysOf = (edited: Guide): Map<string, string> =>
	new Map(
		planWeeks(edited, publicationOf(edited, site)).map((plan) => [
			plan.id,
			keyOf(
				'week',
				weekSheet(plan, edited, site, {
					paper: 'a4',
					pageUrl: new URL(`plans/${plan.id}/`, site.url).href,
					disclaimer: 'Not medical advice.',
				}),
			),
		]),
	);
const before = keysOf(guide);

/** Ids of the plans whose sheets change. */
function changed(id: string, edit: (exercise: Exercise) => Exercise): string[] {
	const exercise = guide.exercises[id];
	if (exercise === undefined) throw new Error(`There is no exercise '${id}'.`);
	const after = keysOf({ ...guide, exercises: { ...guide.exercises, [id]: edit(exercise) } });
	return [...after].filter(([plan, key]) => before.get(plan) !== key).map(([plan]) => plan);
}
const plans = planWeeks(guide, publicationOf(guide, site));
const linesOf = (plan: WeekPlan) =>
	plan.days.flatMap((day) => day.sessions.flatMap(({ exercises }) => exercises));
const plansWith = (shows: (plan: WeekPlan) => boolean) => plans.filter(shows).map(({ id }) => id);

test('a new picture: those with the exercise in a table', () => {
	const shown = plansWith((plan) =>
		linesOf(plan).some(({ exercise }) => exercise === 'bulgarian-split-squat'),
	);
	expect(shown.length).toBeGreaterThan(0);
	expect(shown.length).toBeLessThan(plans.length);
	expect(
		changed('bulgarian-split-squat', ({ figure, ...rest }) => {
			if (figure === undefined) throw new Error('It is not drawn.');
			return { ...rest, figure: { ...figure, thumbnail: 1 } };
		}),
	).toEqual(shown);
});

test('a new name: those that name the exercise', () => {
	const named = plansWith((plan) =>
		linesOf(plan).some(({ exercise, replaces }) => [exercise, replaces].includes('bulgarian-split-squat')),
	);
	expect(
		changed('bulgarian-split-squat', (exercise) => ({ ...exercise, name: 'Rear foot on the bench' })),
	).toEqual(named);
});

test('what no sheet shows changes none', () => {
	expect(
		changed('bulgarian-split-squat', (exercise) => ({ ...exercise, description: 'In other words.' })),
	).toEqual([]);
});
