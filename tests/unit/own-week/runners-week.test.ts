/** What a runner is told at each step. */
import { describe, expect, test } from 'vitest';
import { RunnersWeek } from '../../../src/own-week/runners-week.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { guide } from '../../fixtures/real-guide.ts';

const weekOf = (id: string) => new RunnersWeek({ guide, plan: planOf(id) });
const names = (list: readonly { principle: string }[]) => list.map(({ principle }) => principle);

test('a session that moves, and moves on', () => {
	const week = weekOf('guide/base/2x-gym');
	expect(week.differs).toBe(false);
	expect(week.week()).toBe(planOf('guide/base/2x-gym'));
	expect(week.move({ session: 1 }, 'wednesday')).toBe(
		'Lower body moved to Wednesday. 2 principles are broken, 1 is bent.',
	);
	expect(names(week.changes().breaks)).toEqual(['hard-days-hard', 'easy-days-easy']);
	expect(names(week.changes().bends)).toEqual(['easy-day-after']);
	expect(week.query).toBe('?put=lower-body.wed');
	expect(week.move({ session: 1 }, 'thursday')).toBe('Lower body moved to Thursday. Every rule is kept.');
	expect(week.changes()).toMatchObject({ breaks: [], bends: [] });
	expect(names(week.changes().mends)).toEqual(['hard-days-hard', 'easy-days-easy', 'easy-day-after']);
	// What one step mended is old news after the next.
	expect(week.move({ session: 0 }, 'sunday')).toBe('Core and mobility moved to Sunday. Every rule is kept.');
	expect(week.changes()).toEqual({ breaks: [], bends: [], mends: [] });
	expect(week.reset()).toBe('The week is as planned again. Every rule is kept.');
	expect(week.query).toBe('');
});

test('a long run on Sunday, and sessions placed around it', () => {
	const week = weekOf('ultra-legs/base/2x-gym');
	expect(week.standing()).toBe('No principle is broken, 2 are bent.');
	expect(week.move({ run: 'saturday' }, 'sunday')).toBe(
		'Long run moved to Sunday, Easy run with hill strides to Saturday. 2 principles are broken, 2 are bent.',
	);
	expect(names(week.changes().breaks)).toEqual(['nothing-before-the-long-run', 'easy-day-after']);
	expect(week.place()).toEqual({
		said: 'Placed: Ultra Legs on Sunday. No principle is broken, 2 are bent.',
		collisions: [],
	});
	expect(week.query).toBe('?runs=sat-sun&put=ultra-legs.2.sun');
	expect(week.place().said).toBe(
		'All sessions are on their best open days already. No principle is broken, 2 are bent.',
	);
});

describe('closed days', () => {
	test('are said, with what still stands there', () => {
		const week = weekOf('guide/base/2x-gym');
		expect(week.close('friday', true)).toBe('Nothing will be placed on Friday.');
		expect(week.close('tuesday', true)).toBe(
			'Lower body still stands on Tuesday. Move it, or press “Place them for me”.',
		);
		expect(week.close('friday', false)).toBe('Friday is open again.');
		expect(week.query).toBe('?free=tue');
		expect(week.differs).toBe(false);
		expect(week.place().said).toBe(
			'Placed: Lower body on Thursday and Upper body and trail on Saturday. Every rule is kept.',
		);
	});

	test('may leave no way', () => {
		const week = weekOf('guide/base/2x-gym');
		week.close('tuesday', true);
		week.close('thursday', true);
		const { said, collisions } = week.place();
		expect(said).toBe(
			'On these days, no way to place the sessions keeps every must. Nothing was moved. It would work with strength on Tuesday or Thursday.',
		);
		expect(names(collisions)).toContain('hard-days-hard');
		expect(week.differs).toBe(false);
	});

	test('may leave too few days', () => {
		const week = weekOf('guide/base/2x-gym');
		for (const day of ['monday', 'tuesday', 'wednesday', 'friday', 'saturday', 'sunday'] as const)
			week.close(day, true);
		expect(week.place()).toEqual({
			said: 'There are 3 sessions, and one day is open to them. Nothing was moved.',
			collisions: [],
		});
	});
});

test('each day says what going there would do', () => {
	const outlooks = weekOf('guide/base/2x-gym')
		.destinations({ session: 1 })
		.map(({ day, open, verdict, outlook }) => [day.day, open, verdict, outlook]);
	expect(outlooks).toEqual([
		// A rest day is an easy day too, and Tuesday after it is hard.
		['monday', true, 'broken', 'breaks 2, bends 2'],
		['tuesday', false, undefined, 'stands here'],
		['wednesday', true, 'broken', 'breaks 2, bends 1'],
		['thursday', true, 'kept', 'breaks nothing'],
		// Away from quality, on an easy day, before the long run; and the long run is the day after.
		['friday', true, 'broken', 'breaks 3, bends 1'],
		['saturday', true, 'broken', 'breaks 1'],
		['sunday', true, 'broken', 'breaks 2'],
	]);
});

test('a day that has the same session already is not offered', () => {
	const saturday = weekOf('ultra-legs/base/2x-gym').destinations({ session: 0 })[5];
	expect(saturday).toMatchObject({ open: false, outlook: 'has one already' });
});
