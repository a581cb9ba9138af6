/** Isolation exercises are a quarter of the sets at most. */
import { expect, test } from 'vitest';
import type { PlanLine } from '../../../src/schema/plan.ts';
import { core, line, lowerBody, on, repeating, verdicts, week } from '../../fixtures/week-builder.ts';

const rule = { kind: 'isolation-cap', maxShare: 0.25 } as const;
const sets = (...exercises: PlanLine[]) =>
	repeating(week({ tuesday: on('quality', lowerBody({ exercises })) }));

test('kept: exactly a quarter', () => {
	// 3 of 12
	expect(verdicts(rule, sets(line('squat', 9), line('clamshell', 3)))).toEqual([
		{ status: 'kept', week: 0, text: '25 % of the sets train one joint alone; at most 25 % are asked for.' },
	]);
});

test('broken: a little more', () => {
	// 3 of 11 are 27 %
	expect(verdicts(rule, sets(line('squat', 8), line('clamshell', 3)))).toEqual([
		{
			status: 'broken',
			week: 0,
			text: '27 % of the sets train one joint alone; at most 25 % are asked for.',
		},
	]);
});

test('sets of all sessions of the week count together', () => {
	// 3 of 9 in one session, 3 of 12 in the week
	const plan = week({
		tuesday: on('quality', lowerBody({ exercises: [line('squat', 6), line('nordic-curl', 3)] })),
		thursday: on('easy', core({ exercises: [line('plank', 3)] })),
	});
	expect(verdicts(rule, repeating(plan)).map(({ status }) => status)).toEqual(['kept']);
});

test('a week without sets has nothing to say', () => {
	expect(verdicts(rule, repeating(week({})))).toEqual([]);
});
