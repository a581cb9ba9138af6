/** Nothing but core and mobility on the day before a long run or race, across the week's edge too. */
import { describe, expect, test } from 'vitest';
import type { RuleInput } from '../../fixtures/rule-input.ts';
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

const nothingBefore: RuleInput = {
	kind: 'clear-before',
	runs: ['long', 'race'],
	allow: ['core', 'mobility'],
};

describe('broken on the eve of a long run by', () => {
	test.each([
		['heavy legs', lowerBody(), 'Lower body'],
		['light legs', mountainLegs(), 'Mountain Legs'],
		['upper body', upperBody(), 'Upper body and posterior chain'],
	])('%s', (_, session, title) => {
		const plan = week({ friday: on('easy', session), saturday: on('long') });
		expect(verdicts(nothingBefore, repeating(plan))).toEqual([
			{
				status: 'broken',
				week: 0,
				day: 'friday',
				text: `${title} stands on Friday, the day before your long run.`,
			},
		]);
	});
});

test('kept by core and mobility', () => {
	const plan = week({ friday: on('easy', core(), mobility()), saturday: on('long') });
	expect(verdicts(nothingBefore, repeating(plan))).toEqual([
		{
			status: 'kept',
			week: 0,
			day: 'friday',
			text: 'Nothing harder than Core and Core and mobility on Friday, the day before your long run.',
		},
	]);
});

test('kept by an empty day', () => {
	const plan = week({ thursday: on('quality', lowerBody()), saturday: on('long', lowerBody()) });
	expect(verdicts(nothingBefore, repeating(plan))).toEqual([
		{ status: 'kept', week: 0, day: 'friday', text: 'Friday, the day before your long run, stays free.' },
	]);
});

test('only what is in the way is named', () => {
	const plan = week({ friday: on('easy', core(), lowerBody()), saturday: on('long') });
	expect(broken(nothingBefore, repeating(plan)).map(({ text }) => text)).toEqual([
		'Lower body stands on Friday, the day before your long run.',
	]);
});

test('before a race as before a long run', () => {
	const plan = week({ friday: on('shakeout', upperBody()), saturday: on('race') }, { phase: 'race-week' });
	expect(broken(nothingBefore, inARow(plan)).map(({ text }) => text)).toEqual([
		'Upper body and posterior chain stands on Friday, the day before your race.',
	]);
});

test('a quality run or a hike is not a long run', () => {
	const plan = week({
		monday: on('easy', lowerBody()),
		tuesday: on('quality'),
		friday: on('easy', lowerBody()),
		saturday: on('hike'),
	});
	expect(verdicts(nothingBefore, repeating(plan))).toEqual([]);
});

describe("at the week's edge", () => {
	const longMonday = week({ monday: on('long'), sunday: on('quality', lowerBody()) });

	test('broken: Sunday is the eve of a Monday that comes again', () => {
		expect(broken(nothingBefore, repeating(longMonday)).map(({ day }) => day)).toEqual(['sunday']);
	});

	test('a week that comes once ends on Sunday', () => {
		expect(verdicts(nothingBefore, inARow(longMonday))).toEqual([]);
	});

	test("broken: Sunday is the eve of the next week's Monday", () => {
		const seen = broken(
			nothingBefore,
			inARow(week({ sunday: on('quality', lowerBody()) }), week({ monday: on('long') })),
		);
		expect(seen.map(({ day, week: index }) => [day, index])).toEqual([['sunday', 0]]);
	});

	test('a week from Sunday on has its edge on Saturday', () => {
		const plan = week({ saturday: on('easy', lowerBody()), sunday: on('long') }, { from: 'sunday' });
		expect(broken(nothingBefore, repeating(plan)).map(({ day }) => day)).toEqual(['saturday']);
		expect(broken(nothingBefore, inARow(plan))).toEqual([]);
	});
});

test('every long run of the week has its eve', () => {
	const plan = week({ friday: on('easy'), saturday: on('long', lowerBody()), sunday: on('long') });
	expect(verdicts(nothingBefore, repeating(plan)).map(({ status, day }) => [status, day])).toEqual([
		['kept', 'friday'],
		['broken', 'saturday'],
	]);
});
