/** No lower-body session in the 7 days before the race, none at all in the 3 days before it, whatever weekday it is. */
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../src/schema/vocabulary.ts';
import {
	broken,
	core,
	inARow,
	lowerBody,
	mobility,
	mountainLegs,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'race-clear' } as const;
const raceWeek = week({ saturday: on('race') }, { phase: 'race-week' });

/** The week before a race on Saturday, and the race week. */
const before = (day: Weekday, session: ReturnType<typeof lowerBody>) =>
	inARow(week({ [day]: on('quality', session) }, { phase: 'taper' }), raceWeek);

describe('legs in the seven days before it', () => {
	test('broken: seven days before', () => {
		// Saturday to Saturday
		expect(broken(rule, before('saturday', lowerBody()))).toEqual([
			{
				status: 'broken',
				week: 0,
				day: 'saturday',
				text: 'Lower body on Saturday is only 7 days before the race.',
			},
		]);
	});

	test('kept: eight days before', () => {
		expect(verdicts(rule, before('friday', lowerBody()))).toEqual([
			{
				status: 'kept',
				week: 1,
				text: 'No session in the 3 days before the race, and nothing for the legs in the 7 days before it.',
			},
		]);
	});

	test('broken: light legs as well', () => {
		expect(broken(rule, before('sunday', mountainLegs())).map(({ text }) => text)).toEqual([
			'Mountain Legs on Sunday is only 6 days before the race.',
		]);
	});

	test('kept: upper body and core', () => {
		expect(broken(rule, before('saturday', upperBody()))).toEqual([]);
		expect(broken(rule, before('sunday', core()))).toEqual([]);
	});
});

describe('anything in the three days before it', () => {
	const on3 = (day: Weekday, session: ReturnType<typeof core>) =>
		inARow(week({ [day]: on('easy', session), saturday: on('race') }, { phase: 'race-week' }));

	test('broken: three days before', () => {
		// Wednesday to Saturday
		expect(broken(rule, on3('wednesday', core()))).toEqual([
			{
				status: 'broken',
				week: 0,
				day: 'wednesday',
				text: 'Core on Wednesday is only 3 days before the race.',
			},
		]);
	});

	test('broken: the day before, in the singular', () => {
		expect(broken(rule, on3('friday', mobility())).map(({ text }) => text)).toEqual([
			'Core and mobility on Friday is only 1 day before the race.',
		]);
	});

	test('kept: four days before', () => {
		expect(broken(rule, on3('tuesday', core()))).toEqual([]);
		expect(broken(rule, on3('tuesday', upperBody()))).toEqual([]);
	});
});

test('broken: on the day of the race', () => {
	const plan = week({ saturday: on('race', core()) }, { phase: 'race-week' });
	const seen = broken(rule, inARow(plan));
	expect(seen).toMatchObject([{ status: 'broken', week: 0, day: 'saturday' }]);
	expect(seen[0]?.text).toContain('Core on Saturday');
});

test('broken: what follows the race in its week is rest', () => {
	const plan = week({ wednesday: on('race'), friday: on('easy', core()) }, { phase: 'race-week' });
	const seen = broken(rule, inARow(plan));
	expect(seen).toMatchObject([{ status: 'broken', week: 0, day: 'friday' }]);
	expect(seen[0]?.text).toContain('follows the race');
});

test('in the week after the race it has nothing to say', () => {
	const race = week({ saturday: on('race') }, { phase: 'race-week' });
	const after = week({ monday: on('easy', lowerBody()) }, { phase: 'recovery' });
	expect(broken(rule, inARow(race, after))).toEqual([]);
});

describe('whatever weekday the race is on', () => {
	test('on Wednesday: Sunday is three days before, in the week before', () => {
		const plan = inARow(
			week({ sunday: on('rest', core()) }, { phase: 'taper' }),
			week({ wednesday: on('race') }, { phase: 'race-week' }),
		);
		expect(broken(rule, plan).map(({ day, week: index }) => [day, index])).toEqual([['sunday', 0]]);
	});

	test('on Monday: the Monday before is seven days before', () => {
		const plan = inARow(
			week({ monday: on('rest', lowerBody()) }, { phase: 'taper' }),
			week({ monday: on('race') }, { phase: 'race-week' }),
		);
		expect(broken(rule, plan).map(({ day, week: index }) => [day, index])).toEqual([['monday', 0]]);
	});
});

test('a race week does not come again: what stands behind the race is not before it', () => {
	const plan = week({ tuesday: on('race'), sunday: on('easy', lowerBody()) }, { phase: 'race-week' });
	// once, for following the race; not once more, for being two days before the next Tuesday
	expect(broken(rule, inARow(plan))).toHaveLength(1);
});

test('a race on the way does not hide the one at the end', () => {
	const rehearsal = week({ saturday: on('race') }, { phase: 'build' });
	const plan = inARow(
		rehearsal,
		week({}, { phase: 'taper' }),
		week({ tuesday: on('easy', lowerBody()), saturday: on('race') }, { phase: 'race-week' }),
	);
	// Tuesday to Saturday
	expect(broken(rule, plan)).toMatchObject([
		{ week: 2, day: 'tuesday', text: 'Lower body on Tuesday is only 4 days before the race.' },
	]);
});

test('other spans can be asked for', () => {
	const wider = { kind: 'race-clear', lowerBodyDays: 10, anyDays: 0 } as const;
	// Wednesday of the week before to Saturday: ten days
	expect(broken(wider, before('wednesday', lowerBody())).map(({ day }) => day)).toEqual(['wednesday']);
	expect(broken(wider, before('tuesday', lowerBody()))).toEqual([]);
	const eve = week({ friday: on('easy', core()), saturday: on('race') }, { phase: 'race-week' });
	expect(broken(wider, inARow(eve))).toEqual([]);
});

test('no race, no verdict', () => {
	expect(verdicts(rule, repeating(week({ friday: on('easy', lowerBody()) })))).toEqual([]);
});
