/** At least one strength session of the method's minutes (guide 20, ultra-legs 10), half of that in the taper. */
import { describe, expect, test } from 'vitest';
import {
	core,
	inARow,
	lowerBody,
	mobility,
	on,
	repeating,
	ultraLegs,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';
import type { PhaseId } from '../../../src/schema/vocabulary.ts';

const rule = { kind: 'minimum-dose', sessions: 1 } as const;
const weekOf = (shortest: number, phase: PhaseId = 'base') =>
	repeating(week({ tuesday: on('quality', lowerBody({ minutes: [shortest, 40] })) }, { phase }));

describe('the method decides how long a session has to be', () => {
	test.each([
		['guide', 'base', 20, 'kept'],
		['guide', 'base', 19, 'broken'],
		['ultra-legs', 'base', 10, 'kept'],
		['ultra-legs', 'base', 9, 'broken'],
		// half of it in the taper
		['guide', 'taper', 10, 'kept'],
		['guide', 'taper', 9, 'broken'],
		['ultra-legs', 'taper', 5, 'kept'],
		['ultra-legs', 'taper', 4, 'broken'],
		// full measure in the peak
		['guide', 'peak', 19, 'broken'],
	] as const)('%s in %s, %i minutes: %s', (method, phase, minutes, status) => {
		expect(verdicts(rule, weekOf(minutes, phase), method).map((one) => one.status)).toEqual([status]);
	});
});

test.each(['race-week', 'recovery'] as const)('%s is free of it', (phase) => {
	expect(verdicts(rule, repeating(week({}, { phase })))).toEqual([]);
});

test('broken: core and mobility do not count, however long', () => {
	const plan = week({
		monday: on('rest', core({ minutes: [40, 45] })),
		friday: on('easy', mobility({ minutes: [40, 45] })),
	});
	const seen = verdicts(rule, repeating(plan));
	expect(seen).toMatchObject([{ status: 'broken', week: 0 }]);
	expect(seen[0]?.text).toContain('strength session of at least 20 minutes');
});

test('kept: upper body counts', () => {
	const plan = week({ monday: on('rest', upperBody({ minutes: [20, 22] })) });
	expect(verdicts(rule, repeating(plan))).toEqual([
		{ status: 'kept', week: 0, text: 'The week has 1 strength session of at least 20 minutes.' },
	]);
});

test('two short ones do not make a long one', () => {
	const plan = week({
		tuesday: on('quality', ultraLegs({ minutes: [12, 30] })),
		friday: on('easy', ultraLegs({ minutes: [12, 30] })),
	});
	expect(verdicts(rule, repeating(plan)).map(({ status }) => status)).toEqual(['broken']);
});

test('every week of a row', () => {
	const full = week({ tuesday: on('quality', lowerBody()) });
	const seen = verdicts(rule, inARow(full, week({}), week({}, { phase: 'race-week' })));
	expect(seen.map(({ status, week: index }) => [status, index])).toEqual([
		['kept', 0],
		['broken', 1],
	]);
});
