/** Heavy-lower sessions stand at least 48 h apart, better 72 h; circular within a repeating week. */
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../src/schema/vocabulary.ts';
import {
	fullBody,
	inARow,
	lowerBody,
	mountainLegs,
	on,
	repeating,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';
import type { RuleInput } from '../../fixtures/rule-input.ts';

const rule: RuleInput = { kind: 'spacing', stress: 'heavy-lower', hours: 48, preferHours: 72 };

/** A week with a heavy session on each of these days. */
const heavyOn = (...days: Weekday[]) =>
	week(Object.fromEntries(days.map((day) => [day, on('quality', lowerBody())])));

/** `day: status`, with a star where it is only a preference. */
const short = (...seen: Parameters<typeof verdicts>) =>
	verdicts(...seen).map(({ status, day, preference }) => `${day ?? ''}: ${status}${preference ? '*' : ''}`);

describe('two sessions in a week that comes again', () => {
	test('24 hours one way: broken', () => {
		// Tuesday to Wednesday is one day; Wednesday to Tuesday six
		expect(short(rule, repeating(heavyOn('tuesday', 'wednesday')))).toEqual([
			'tuesday: broken',
			'wednesday: kept',
		]);
	});

	test('48 hours: kept, but less than is preferred', () => {
		// Tuesday to Thursday two days; Thursday to Tuesday five
		expect(short(rule, repeating(heavyOn('tuesday', 'thursday')))).toEqual([
			'tuesday: kept',
			'tuesday: broken*',
			'thursday: kept',
		]);
	});

	test('72 hours: all that is asked for', () => {
		// Tuesday to Friday three days; Friday to Tuesday four
		expect(short(rule, repeating(heavyOn('tuesday', 'friday')))).toEqual(['tuesday: kept', 'friday: kept']);
	});

	test('round the corner, 24 hours: broken', () => {
		// Sunday to Monday is one day
		expect(short(rule, repeating(heavyOn('monday', 'sunday')))).toEqual(['monday: kept', 'sunday: broken']);
	});

	test('round the corner, 48 hours: kept, but less than is preferred', () => {
		// Saturday to Monday is two days
		expect(short(rule, repeating(heavyOn('monday', 'saturday')))).toEqual([
			'monday: kept',
			'saturday: kept',
			'saturday: broken*',
		]);
	});

	test('on one day: broken', () => {
		const plan = week({ tuesday: on('quality', lowerBody(), fullBody()) });
		const seen = verdicts(rule, repeating(plan));
		expect(seen[0]).toMatchObject({ status: 'broken', day: 'tuesday' });
		expect(seen[0]?.text).toMatch(/^Lower body on Tuesday and Full body on Tuesday fall on the same day/);
	});
});

describe('a week that comes once', () => {
	test('has no corner', () => {
		expect(short(rule, inARow(heavyOn('monday', 'sunday')))).toEqual(['monday: kept']);
	});

	test('is followed by the next', () => {
		// Sunday of the first and Monday of the second are one day apart
		const seen = verdicts(rule, inARow(heavyOn('sunday'), heavyOn('monday')));
		expect(seen.map(({ status, day, week: index }) => [status, day, index])).toEqual([
			['broken', 'sunday', 0],
		]);
	});
});

test('three sessions: every neighbouring pair', () => {
	// Monday–Wednesday 48 h, Wednesday–Saturday 72 h, Saturday–Monday 48 h
	expect(short(rule, repeating(heavyOn('monday', 'wednesday', 'saturday')))).toEqual([
		'monday: kept',
		'monday: broken*',
		'wednesday: kept',
		'saturday: kept',
		'saturday: broken*',
	]);
});

test('a single session has all week', () => {
	expect(verdicts(rule, repeating(heavyOn('tuesday')))).toEqual([
		{
			status: 'kept',
			week: 0,
			day: 'tuesday',
			text: 'Lower body has all week to settle: it is the only one of its kind.',
		},
	]);
});

test('no session, no verdict; other stresses do not count', () => {
	expect(verdicts(rule, repeating(week({})))).toEqual([]);
	const plan = week({ monday: on('quality', mountainLegs()), tuesday: on('quality', mountainLegs()) });
	expect(verdicts(rule, repeating(plan))).toEqual([]);
});

test('without a preference there is none', () => {
	const light: RuleInput = { kind: 'spacing', stress: 'light-lower', hours: 48 };
	const plan = week({ thursday: on('easy', mountainLegs()), saturday: on('long', mountainLegs()) });
	expect(short(light, repeating(plan))).toEqual(['thursday: kept', 'saturday: kept']);
});

test('the sentences name sessions, days and the distance', () => {
	const plan = week({ tuesday: on('quality', lowerBody()), thursday: on('quality', fullBody()) });
	expect(verdicts(rule, repeating(plan)).map(({ text }) => text)).toEqual([
		expect.stringMatching(
			/^Lower body on Tuesday and Full body on Thursday stand 2 days apart.*2.* is the least\.$/,
		),
		expect.stringMatching(
			/^Lower body on Tuesday and Full body on Thursday stand 2 days apart.*3.* would be better\.$/,
		),
		expect.stringMatching(
			/^Full body on Thursday and Lower body on Tuesday stand 5 days apart.*2.* is the least\.$/,
		),
	]);
	expect(verdicts(rule, repeating(heavyOn('tuesday', 'wednesday')))[0]?.text).toMatch(
		/^Lower body on Tuesday and on Wednesday stand on consecutive days/,
	);
});
