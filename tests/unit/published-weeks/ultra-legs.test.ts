/** David Roche's own week, under the rules that his method holds. */
import { expect, test } from 'vitest';
import { planOf } from '../../fixtures/all-plans.ts';

const plan = planOf('published/ultra-legs');

/** Each finding, and why it is what it is. */
const expected: [principle: string, severity: string, status: string, day: string | undefined][] = [
	// Wednesday's Ultra Legs follow the workout; Sunday's stand on an easy run with hill strides.
	['hard-days-hard', 'should', 'kept', 'wednesday'],
	['hard-days-hard', 'should', 'broken', 'sunday'],
	// Neither routine has a core exercise.
	['core-as-the-link', 'should', 'broken', undefined],
	// Monday is the only day of rest, and is left alone.
	['rest-days-rest', 'should', 'kept', 'wednesday'],
	['rest-days-rest', 'should', 'kept', 'thursday'],
	['rest-days-rest', 'should', 'kept', 'saturday'],
	['rest-days-rest', 'should', 'kept', 'sunday'],
	// Friday, before Saturday's long run, holds nothing.
	['nothing-before-the-long-run', 'must', 'kept', 'friday'],
	// After Wednesday's Ultra Legs an easy Thursday; after Sunday's, round the corner, Monday's rest. (Mountain Legs
	// on that Thursday do not make its running less easy.)
	['easy-day-after', 'must', 'kept', 'wednesday'],
	['easy-day-after', 'must', 'kept', 'sunday'],
	// Wednesday to Sunday 96 h, Sunday to Wednesday 72 h: at least the 72 that are preferred.
	['space-heavy-sessions', 'must', 'kept', 'wednesday'],
	['space-heavy-sessions', 'must', 'kept', 'sunday'],
	// Thursday to Saturday 48 h, Saturday to Thursday 120 h; 48 are asked for.
	['spread-light-leg-work', 'should', 'kept', 'thursday'],
	['spread-light-leg-work', 'should', 'kept', 'saturday'],
	// Wednesday and Sunday against Thursday and Saturday.
	['ultra-and-mountain-apart', 'must', 'kept', undefined],
	// 27, 26, 26 and 27 minutes at most.
	['short-sessions', 'must', 'kept', 'wednesday'],
	['short-sessions', 'must', 'kept', 'thursday'],
	['short-sessions', 'must', 'kept', 'saturday'],
	['short-sessions', 'must', 'kept', 'sunday'],
	// Four of at least 10 minutes: 24, 13, 13, 24.
	['never-below-the-minimum', 'must', 'kept', undefined],
	// Four; the method plans two to four in base.
	['twice-then-once', 'must', 'kept', undefined],
	// 7 of the 9 lines of Ultra Legs (all but the Nordic curl and the bridge on both legs) and both of Mountain Legs,
	// each twice: 18 of 22 sets.
	['one-leg-at-a-time', 'should', 'kept', undefined],
	// Off for this method: easy-days-easy, train-every-pattern, compound-before-isolation. Silent: no race to clear.
];

const seen = plan.findings.map(({ principle, severity, status, day }) => [principle, severity, status, day]);
const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();

test('every finding', () => {
	expect(sorted(seen)).toEqual(sorted(expected));
});

test('what is bent is said in a sentence', () => {
	const broken = plan.findings.filter(({ status }) => status === 'broken');
	expect(broken.map(({ principle, text }) => [principle, text]).sort()).toEqual([
		['core-as-the-link', 'No core exercise this week.'],
		[
			'hard-days-hard',
			'Ultra Legs stands on Sunday with an easy run with hill strides, away from your quality run.',
		],
	]);
});

test('the share of one-legged sets is told', () => {
	// 18 / 22 = 81.8 %
	expect(plan.findings.find(({ principle }) => principle === 'one-leg-at-a-time')?.text).toMatch(
		/^82 % of the leg sets/,
	);
});

test('the sessions stand where their author puts them', () => {
	expect(
		plan.days.map(({ day, run, sessions }) => [day, run.kind, ...sessions.map(({ routine }) => routine)]),
	).toEqual([
		['monday', 'rest'],
		['tuesday', 'hill-strides'],
		['wednesday', 'quality', 'ultra-legs'],
		['thursday', 'easy', 'mountain-legs'],
		['friday', 'strides'],
		['saturday', 'long', 'mountain-legs'],
		['sunday', 'hill-strides', 'ultra-legs'],
	]);
});

test('it says of itself that it is published, and whose', () => {
	expect(plan).toMatchObject({
		published: true,
		method: 'ultra-legs',
		phase: 'base',
		sessionsPerWeek: 4,
		equipment: 'gym',
	});
});
