/** "Place them for me": the planner around a runner's own runs and closed days. */
import { expect, test } from 'vitest';
import {
	arranged,
	arrangementOf,
	daysToOpen,
	placedAround,
	withDayClosed,
	withRunMoved,
	type Arrangement,
} from '../../../src/planner/own-week.ts';
import { NoPlacement } from '../../../src/planner/place.ts';
import type { Weekday } from '../../../src/schema/vocabulary.ts';
import { mondayPlans, planOf } from '../../fixtures/all-plans.ts';
import { linesOf } from '../../fixtures/own-weeks.ts';
import { guide } from '../../fixtures/real-guide.ts';

const placed = (id: string, change: (arrangement: Arrangement) => Arrangement) => {
	const planned = { guide, plan: planOf(id) };
	return linesOf(arranged(planned, placedAround(planned, change(arrangementOf(planned.plan)))).days);
};
const closing =
	(...days: Weekday[]) =>
	(arrangement: Arrangement) =>
		days.reduce((week, day) => withDayClosed(week, day, true), arrangement);

test('what nobody touched is placed as planned', () => {
	for (const plan of mondayPlans.filter(({ published }) => !published)) {
		const asPlanned = arrangementOf(plan);
		expect(placedAround({ guide, plan }, asPlanned), plan.id).toEqual(asPlanned);
	}
});

test('a session gives way to a long run on Sunday', () => {
	// Ultra Legs stood on Saturday, which would now be the day before the long run; Monday after it is for rest.
	expect(placed('ultra-legs/base/2x-gym', (week) => withRunMoved(week, 'saturday', 'sunday'))).toEqual([
		'monday rest',
		'tuesday hill-strides',
		'wednesday quality ultra-legs',
		'thursday easy',
		'friday strides',
		'saturday hill-strides',
		'sunday long ultra-legs',
	]);
});

test('with Tuesday closed, heavy legs take Thursday, and lighter ones the only other day that is not easy', () => {
	expect(placed('guide/base/2x-gym', closing('tuesday'))).toEqual([
		'monday rest core-and-mobility',
		'tuesday quality',
		'wednesday easy',
		'thursday quality lower-body',
		'friday easy',
		'saturday long upper-and-trail',
		'sunday easy',
	]);
});

test('without a quality day that is open, it says which rule stands in the way, and which day would help', () => {
	const planned = { guide, plan: planOf('guide/base/2x-gym') };
	const closed = closing('tuesday', 'thursday')(arrangementOf(planned.plan));
	let error: unknown;
	try {
		placedAround(planned, closed);
	} catch (thrown) {
		error = thrown;
	}
	if (!(error instanceof NoPlacement)) throw new Error('it was placed');
	expect(error.collisions).toContainEqual({
		principle: 'hard-days-hard',
		text: 'Lower body stands on Monday with rest, away from your quality run.',
		remedy: 'give the running week another quality day, or plan fewer heavy sessions',
	});
	expect(daysToOpen(planned, closed)).toEqual(['tuesday', 'thursday']);
});

test('with too few open days, no rule is to blame', () => {
	const planned = { guide, plan: planOf('guide/base/2x-gym') };
	const closed = closing('monday', 'tuesday', 'wednesday', 'friday', 'saturday')(arrangementOf(planned.plan));
	expect(() => placedAround(planned, closed)).toThrow('there are more sessions than days to put them on.');
	// Thursday and Sunday are open: one more day that is not easy, and it works.
	expect(daysToOpen(planned, closed)).toEqual(['tuesday', 'saturday']);
});

test('a published week can be placed too, one session a day', () => {
	// Tuesday has the only quality run. Core stood with the upper body on Wednesday.
	const lines = placed('published/guide', (week) => week);
	expect(lines[1]).toBe('tuesday quality lower-body');
	expect(lines.every((line) => line.split(' ').length <= 3)).toBe(true);
});
