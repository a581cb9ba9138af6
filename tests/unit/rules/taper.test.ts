/** Taper and race week: at least 41 % fewer sets than the mean of the last 3 full peak weeks, and nothing heavier. */
import { describe, expect, test } from 'vitest';
import type { PlanLine } from '../../../src/schema/plan.ts';
import type { WeekOptions } from '../../fixtures/week-builder.ts';
import {
	atIntensity,
	broken,
	inARow,
	line,
	lowerBody,
	on,
	repeating,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'taper' } as const;
const squats = (
	number: number,
	count: number,
	options: WeekOptions,
	intensity: PlanLine['intensity'] = {},
	exercise = 'squat',
) =>
	week(
		{ tuesday: on('quality', lowerBody({ exercises: [atIntensity(line(exercise, count), intensity)] })) },
		{ number, ...options },
	);
const peak = (number: number, count: number, options: WeekOptions = {}) =>
	squats(number, count, { phase: 'peak', ...options });
const taper = (count: number) => squats(5, count, { phase: 'taper' });
const raceWeek = (count: number) => squats(6, count, { phase: 'race-week' });
const full = [peak(2, 20), peak(3, 20), peak(4, 20)];

describe('sets', () => {
	test('kept', () => {
		expect(verdicts(rule, inARow(...full, taper(11), raceWeek(4)))).toEqual([
			{
				status: 'kept',
				week: 3,
				text: '11 sets in week 5 and 4 sets in week 6, after 20 in a full peak week; nothing gets heavier.',
			},
		]);
	});

	test('broken: 40 % fewer', () => {
		expect(verdicts(rule, inARow(...full, taper(12), raceWeek(4)))).toEqual([
			{
				status: 'broken',
				week: 3,
				text: 'Week 5 has 12 sets, 40 % below the 20 of a full peak week; 41 % is the least.',
			},
		]);
	});

	test('broken: more than in the peak', () => {
		expect(broken(rule, inARow(...full, taper(25))).map(({ text }) => text)).toEqual([
			'Week 5 has 25 sets, 0 % below the 20 of a full peak week; 41 % is the least.',
		]);
	});

	test('broken: in race week too', () => {
		expect(broken(rule, inARow(...full, taper(10), raceWeek(12)))).toMatchObject([{ week: 4 }]);
	});

	test('kept: none at all', () => {
		expect(broken(rule, inARow(...full, taper(0), raceWeek(0)))).toEqual([]);
	});

	test('kept: exactly 41 %', () => {
		const hundred = [peak(2, 100), peak(3, 100), peak(4, 100)];
		expect(broken(rule, inARow(...hundred, taper(59)))).toEqual([]);
		expect(broken(rule, inARow(...hundred, taper(60)))).toHaveLength(1);
	});
});

describe('the mean of the last three full peak weeks', () => {
	test('not of earlier ones, nor of lighter ones', () => {
		// (19 + 20 + 21) / 3 = 20; 41 % below that is 11.8
		const weeks = [peak(1, 90), peak(2, 19), peak(3, 20), peak(4, 10, { deload: true }), peak(5, 21)];
		const last = (count: number) => squats(6, count, { phase: 'taper' });
		expect(broken(rule, inARow(...weeks, last(11)))).toEqual([]);
		expect(broken(rule, inARow(...weeks, last(12)))).toHaveLength(1);
	});

	test('of fewer, where there are no more', () => {
		expect(broken(rule, inARow(peak(4, 20), taper(11)))).toEqual([]);
		expect(broken(rule, inARow(peak(4, 20), taper(12)))).toHaveLength(1);
	});

	test('another number can be asked for', () => {
		// the last one alone: 41 % below 30 is 17.7
		const weeks = inARow(peak(2, 20), peak(3, 20), peak(4, 30), taper(17));
		expect(broken({ kind: 'taper', weeks: 1 }, weeks)).toEqual([]);
		expect(broken(rule, weeks)).toHaveLength(1);
	});

	test('without a peak there is nothing to compare', () => {
		expect(verdicts(rule, inARow(squats(1, 20, { phase: 'build' }), taper(20)))).toEqual([]);
	});
});

describe('load', () => {
	const before = squats(4, 20, { phase: 'peak' }, { percent1RM: [50, 60], rpe: [5, 6] });
	const after = (intensity: PlanLine['intensity'], exercise = 'squat') =>
		inARow(before, squats(5, 10, { phase: 'taper' }, intensity, exercise));

	test('kept: the same, or less', () => {
		expect(broken(rule, after({ percent1RM: [50, 60], rpe: [5, 6] }))).toEqual([]);
		expect(broken(rule, after({ percent1RM: [40, 50], rpe: [4, 5] }))).toEqual([]);
		expect(broken(rule, after({}))).toEqual([]);
	});

	test('broken: more of the maximum', () => {
		expect(broken(rule, after({ percent1RM: [50, 61], rpe: [5, 6] }))).toEqual([
			{ status: 'broken', week: 1, text: 'Squat in week 5 is harder than it was in the peak.' },
		]);
	});

	test('broken: more effort', () => {
		expect(broken(rule, after({ percent1RM: [50, 60], rpe: [5, 7] }))).toHaveLength(1);
	});

	test('broken: a weight where there was none', () => {
		const unloaded = squats(4, 20, { phase: 'peak' }, { rpe: [5, 6] });
		const weighted = squats(5, 10, { phase: 'taper' }, { percent1RM: [50, 60], rpe: [5, 6] });
		expect(broken(rule, inARow(unloaded, weighted))).toHaveLength(1);
	});

	test('what the peak did not have is not compared', () => {
		expect(broken(rule, after({ rpe: [7, 8] }, 'deadlift'))).toEqual([]);
	});

	test('the hardest of the three weeks counts', () => {
		const easier = squats(3, 20, { phase: 'peak' }, { percent1RM: [50, 55], rpe: [5, 5] });
		const same = squats(5, 10, { phase: 'taper' }, { percent1RM: [50, 60], rpe: [5, 6] });
		expect(broken(rule, inARow(before, { ...easier, week: 5 }, { ...same, week: 6 }))).toEqual([]);
	});
});

test('of weeks that are no season it says nothing', () => {
	const plain = week({ tuesday: on('quality', lowerBody()) }, { phase: 'taper' });
	expect(verdicts(rule, repeating(plain))).toEqual([]);
	expect(verdicts(rule, inARow(week({}, { phase: 'peak' }), plain))).toEqual([]);
});
