/** Strength sessions per week lie within the method's range for the phase; core and mobility count apart. */
import { describe, expect, test } from 'vitest';
import {
	core,
	inARow,
	lowerBody,
	mobility,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';
import type { PhaseId, Weekday } from '../../../src/schema/vocabulary.ts';

const rule = { kind: 'frequency' } as const;
const days: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const weekOf = (count: number, phase: PhaseId) =>
	week(Object.fromEntries(days.slice(0, count).map((day) => [day, on('quality', lowerBody())])), { phase });

describe('guide: 2–3 in the off-season, 2 in base and build, 1 in peak and taper, 0 in race week, 0–1 in recovery', () => {
	test.each([
		['off-season', 1, 'broken'],
		['off-season', 2, 'kept'],
		['off-season', 3, 'kept'],
		['off-season', 4, 'broken'],
		['base', 1, 'broken'],
		['base', 2, 'kept'],
		['base', 3, 'broken'],
		['build', 2, 'kept'],
		['peak', 1, 'kept'],
		['peak', 2, 'broken'],
		['taper', 0, 'broken'],
		['taper', 1, 'kept'],
		['race-week', 0, 'kept'],
		['race-week', 1, 'broken'],
		['recovery', 0, 'kept'],
		['recovery', 1, 'kept'],
		['recovery', 2, 'broken'],
	] as const)('%s with %i: %s', (phase, count, status) => {
		expect(verdicts(rule, repeating(weekOf(count, phase))).map((one) => one.status)).toEqual([status]);
	});
});

test('ultra-legs: 2–4 in base', () => {
	const status = (count: number) =>
		verdicts(rule, repeating(weekOf(count, 'base')), 'ultra-legs').map((one) => one.status);
	expect([1, 2, 3, 4, 5].map(status)).toEqual([['broken'], ['kept'], ['kept'], ['kept'], ['broken']]);
});

test('core and mobility count apart, upper body does not', () => {
	const plan = week({
		monday: on('rest', core(), mobility()),
		tuesday: on('quality', lowerBody()),
		wednesday: on('easy', upperBody()),
	});
	expect(verdicts(rule, repeating(plan))).toEqual([
		{ status: 'kept', week: 0, text: '2 strength sessions this week; this method plans 2 in base.' },
	]);
});

test('the sentence names the phase and both numbers', () => {
	expect(verdicts(rule, repeating(weekOf(1, 'off-season')))[0]?.text).toBe(
		'1 strength session this week, where this method plans 2 to 3 in off-season.',
	);
	expect(verdicts(rule, repeating(weekOf(0, 'base')))[0]?.text).toBe(
		'No strength session this week, where this method plans 2 in base.',
	);
});

test('each week of a row by its own phase', () => {
	const seen = verdicts(rule, inARow(weekOf(2, 'build'), weekOf(2, 'peak')));
	expect(seen.map(({ status, week: index }) => [status, index])).toEqual([
		['kept', 0],
		['broken', 1],
	]);
});
