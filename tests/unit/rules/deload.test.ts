/** Never more than 5 full weeks in a row; a lighter week has 50–60 % of the sets of the week before, on the same days. */
import { describe, expect, test } from 'vitest';
import { setsOfLighterWeek } from '../../../src/planner/rules/deload.ts';
import type { WeekOptions } from '../../fixtures/week-builder.ts';
import {
	broken,
	inARow,
	line,
	lowerBody,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'deload' } as const;
const sets = (number: number, count: number, options: WeekOptions = {}) =>
	week({ tuesday: on('quality', lowerBody({ exercises: [line('squat', count)] })) }, { number, ...options });
const full = (count: number) => Array.from({ length: count }, (_, index) => sets(index + 1, 20));

describe('about half of the sets', () => {
	test('kept', () => {
		expect(verdicts(rule, inARow(...full(4), sets(5, 11, { deload: true })))).toEqual([
			{
				status: 'kept',
				week: 4,
				text: 'At most 4 full weeks in a row. Lighter, on the same days: week 5 (11 of 20 sets).',
			},
		]);
	});

	test.each([
		[9, 'broken'],
		[10, 'kept'],
		[12, 'kept'],
		[13, 'broken'],
		[20, 'broken'],
		[0, 'broken'],
	])('%i of 20: %s', (count, status) => {
		const seen = verdicts(rule, inARow(...full(2), sets(3, count, { deload: true })));
		expect(seen.map((one) => one.status)).toEqual([status]);
	});

	test('broken, in words', () => {
		expect(broken(rule, inARow(...full(4), sets(5, 13, { deload: true })))).toEqual([
			{
				status: 'broken',
				week: 4,
				text: 'Week 5 has 13 sets after 20 in week 4; 50 % to 60 % of them are asked for.',
			},
		]);
	});

	test.each([
		[31, 16, 18],
		[20, 10, 12],
		[5, 3, 3],
		[2, 1, 1],
		[0, 0, 0],
		// no whole number lies between 1.5 and 1.8, or between 0.5 and 0.6: the one nearest to the middle
		[3, 2, 2],
		[1, 1, 1],
	])('of %i sets, %i to %i', (before, least, most) => {
		expect(setsOfLighterWeek(before, { min: 0.5, max: 0.6 })).toEqual({ least, most });
	});
});

describe('on the same days', () => {
	const other = (days: Parameters<typeof week>[0]) =>
		inARow(sets(1, 20), week(days, { number: 2, deload: true }));
	const half = { exercises: [line('squat', 10)] };

	test('broken: on another day', () => {
		expect(broken(rule, other({ wednesday: on('easy', lowerBody(half)) }))).toEqual([
			{ status: 'broken', week: 1, text: 'Week 2 has a session on Wednesday that week 1 has not.' },
		]);
	});

	test('broken: another session on the day', () => {
		expect(broken(rule, other({ tuesday: on('quality', upperBody(half)) }))).toHaveLength(1);
	});

	test('kept: a session less', () => {
		const before = week(
			{
				tuesday: on('quality', lowerBody({ exercises: [line('squat', 10)] })),
				friday: on('easy', upperBody({ exercises: [line('push-up', 10)] })),
			},
			{ number: 1 },
		);
		expect(broken(rule, inARow(before, sets(2, 11, { deload: true })))).toEqual([]);
	});
});

describe('full weeks in a row', () => {
	test('kept: five', () => {
		expect(verdicts(rule, inARow(...full(5)))).toEqual([
			{ status: 'kept', week: 0, text: 'Only 5 full weeks in a row: no lighter week is needed.' },
		]);
	});

	test('broken: six, and it is said once', () => {
		expect(verdicts(rule, inARow(...full(6)))).toEqual([
			{ status: 'broken', week: 5, text: 'Week 6 is full week number 6 in a row.' },
		]);
		expect(verdicts(rule, inARow(...full(8)))).toHaveLength(1);
	});

	test('broken: six and one more, and the sixth is still the sixth', () => {
		expect(verdicts(rule, inARow(...full(7)))[0]?.text).toBe('Week 6 is full week number 6 in a row.');
	});

	test('kept: a lighter week starts the count again', () => {
		const weeks = [...full(5), sets(6, 10, { deload: true })];
		for (let number = 7; number <= 11; number += 1) weeks.push(sets(number, 20));
		expect(verdicts(rule, inARow(...weeks)).map(({ status }) => status)).toEqual(['kept']);
	});

	test('kept: so does the taper', () => {
		expect(broken(rule, inARow(...full(5), sets(6, 20, { phase: 'taper' })))).toEqual([]);
	});

	test('another number can be asked for', () => {
		const short = { kind: 'deload', maxLoaded: 2 } as const;
		expect(broken(short, inARow(...full(3)))).toMatchObject([{ week: 2 }]);
	});
});

test('of weeks that are no season it says nothing', () => {
	const plain = week({ tuesday: on('quality', lowerBody()) });
	expect(verdicts(rule, inARow(plain, plain, plain, plain, plain, plain, plain))).toEqual([]);
	expect(verdicts(rule, repeating(plain))).toEqual([]);
});
