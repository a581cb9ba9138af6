/** The week of the article by Lost Pace, "peak build", under the rules that its own method holds. */
import { describe, expect, test } from 'vitest';
import { planOf } from '../../fixtures/all-plans.ts';

const plan = planOf('published/guide');

/** Each finding, and why it is what it is. */
const expected: [principle: string, severity: string, status: string, day: string | undefined][] = [
	// The article asks for strength once a week in the peak, and its peak week has two sessions: legs on Tuesday and
	// upper body on Wednesday (core counts apart). The method plans exactly one.
	['twice-then-once', 'must', 'broken', undefined],
	// Legs on Tuesday, the quality day, after the run.
	['hard-days-hard', 'must', 'kept', 'tuesday'],
	// Monday (recovery) has core, Tuesday is hard, Wednesday (easy) has upper body and core: no legs on an easy day.
	['easy-days-easy', 'must', 'kept', 'monday'],
	['easy-days-easy', 'must', 'kept', 'tuesday'],
	['easy-days-easy', 'must', 'kept', 'wednesday'],
	['easy-days-easy', 'must', 'kept', 'wednesday'],
	// No day of the week is a day of rest in our file: Monday is the recovery run.
	['rest-days-rest', 'should', 'kept', 'monday'],
	['rest-days-rest', 'should', 'kept', 'tuesday'],
	['rest-days-rest', 'should', 'kept', 'wednesday'],
	['rest-days-rest', 'should', 'kept', 'wednesday'],
	// Friday, before Saturday's long run, holds nothing.
	['nothing-before-the-long-run', 'must', 'kept', 'friday'],
	// Wednesday, after Tuesday's legs, is easy.
	['easy-day-after', 'should', 'kept', 'tuesday'],
	// There is one heavy session.
	['space-heavy-sessions', 'must', 'kept', 'tuesday'],
	// 25, 29, 22 and 23 minutes at most; 45 are allowed.
	['short-sessions', 'must', 'kept', 'monday'],
	['short-sessions', 'must', 'kept', 'tuesday'],
	['short-sessions', 'must', 'kept', 'wednesday'],
	['short-sessions', 'must', 'kept', 'wednesday'],
	// Legs take 27 minutes at least; 20 are asked for.
	['never-below-the-minimum', 'must', 'kept', undefined],
	// Push-ups and presses, rows, single-leg deadlifts, split squats and step-ups.
	['train-every-pattern', 'must', 'kept', undefined],
	// 9 sets of legs and 2 of clamshells, all of them on one side at a time.
	['one-leg-at-a-time', 'must', 'kept', undefined],
	// Dead bugs, side planks, bird dogs, shoulder taps, reach-throughs.
	['core-as-the-link', 'must', 'kept', undefined],
	// 2 sets of clamshells among 36 (9 on Monday, 9 of legs, 9 of upper body, 9 of core).
	['compound-before-isolation', 'should', 'kept', undefined],
	// Silent: no light leg work to spread, no race to clear; and `ultra-and-mountain-apart` is off.
];

const seen = plan.findings.map(({ principle, severity, status, day }) => [principle, severity, status, day]);
const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();

test('every finding', () => {
	expect(sorted(seen)).toEqual(sorted(expected));
});

test('what is broken comes first, and says how', () => {
	expect(plan.findings[0]).toMatchObject({
		principle: 'twice-then-once',
		rule: 'frequency',
		text: '2 strength sessions this week, where this method plans 1 in peak.',
	});
});

test('the sessions stand where the article puts them', () => {
	expect(
		plan.days.map(({ day, run, sessions }) => [day, run.kind, ...sessions.map(({ routine }) => routine)]),
	).toEqual([
		['monday', 'recovery', 'core-and-mobility'],
		['tuesday', 'quality', 'lower-body'],
		['wednesday', 'easy', 'upper-body', 'core'],
		['thursday', 'easy'],
		['friday', 'shakeout'],
		['saturday', 'long'],
		['sunday', 'medium-long'],
	]);
});

describe("doses are the article's", () => {
	test('three sets each, and no load that the article does not give', () => {
		const lines = plan.days
			.flatMap(({ sessions }) => sessions)
			.find(({ routine }) => routine === 'lower-body')?.exercises;
		expect(
			lines?.map(({ exercise, sets, amount }) => [exercise, sets, amount.min, amount.max, amount.per]),
		).toEqual([
			['bulgarian-split-squat', 3, 8, 10, 'side'],
			['single-leg-deadlift', 3, 8, 10, 'side'],
			['step-up', 3, 10, 10, 'side'],
		]);
		expect(lines?.every(({ intensity }) => intensity.percent1RM === undefined)).toBe(true);
	});

	test('legs take 27–29 minutes', () => {
		const legs = plan.days
			.flatMap(({ sessions }) => sessions)
			.find(({ routine }) => routine === 'lower-body');
		expect(legs?.minutes).toEqual({ min: 27, max: 29 });
	});
});

test('it says of itself that it is published, and whose', () => {
	expect(plan).toMatchObject({
		published: true,
		method: 'guide',
		phase: 'peak',
		sessionsPerWeek: 2,
		equipment: 'gym',
	});
});
