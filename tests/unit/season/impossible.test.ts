/** Seasons that cannot be planned say where, why and what to change. */
import { expect, test } from 'vitest';
import { PlanError } from '../../../src/planner/plan-error.ts';
import type { SeasonRequest } from '../../../src/planner/season-request.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { runsOfKinds, seasonOf, withMethod } from '../../fixtures/season.ts';

function errorOf(wanted: Partial<SeasonRequest>, around: Guide = guide): PlanError {
	try {
		seasonOf(wanted, around);
	} catch (error) {
		if (error instanceof PlanError) return error;
		throw error;
	}
	throw new Error('It can be planned.');
}

test('a week of easy days has no room for the legs', () => {
	const runs = runsOfKinds('easy', 'easy', 'easy', 'easy', 'easy', 'easy', 'easy');
	const error = errorOf({ runs });
	expect(error.message).toBe(
		"method 'guide', phase 'base', week 1 of 16, 2 sessions around your own running week: the rules collide: Monday is an easy day, and Lower body loads the legs on it. (easy-days-easy)",
	);
	expect(error.attempt).toEqual({
		method: 'guide',
		phase: 'base',
		equipment: 'gym',
		sessions: 2,
		week: { number: 1, of: 16 },
	});
	expect(error.remedies).toEqual([
		'turn an easy day of the running week into a harder one, or plan fewer lower-body sessions',
	]);
});

test('two rules that collide are both named, each with what to change', () => {
	const runs = runsOfKinds('rest', 'quality', 'long', 'quality', 'long', 'easy', 'easy');
	const { reason, remedies } = errorOf({ runs });
	expect(reason).toBe(
		'the rules collide: Lower body stands on Tuesday, the day before your long run. (nothing-before-the-long-run) Lower body stands on Monday with rest, away from your quality run. (hard-days-hard)',
	);
	expect(remedies).toEqual([
		'move the long run, or plan fewer sessions',
		'give the running week another quality day, or plan fewer heavy sessions',
	]);
});

test('doses that break a rule name the first week, the rule, and what to hold less strictly', () => {
	const strict = withMethod('guide', ({ strictness, phases }) => ({
		strictness: { ...strictness, 'compound-before-isolation': 'must' },
		phases: { ...phases, base: { ...phases.base, routines: { 2: ['ultra-legs', 'upper-and-trail'] } } },
	}));
	const error = errorOf({}, strict);
	expect(error.attempt).toMatchObject({ phase: 'base', week: { number: 1, of: 16 }, runningWeek: 'base' });
	expect(error.reason).toContain('(compound-before-isolation)');
	expect(error.remedies.join()).toContain("'compound-before-isolation' less strictly");
});
