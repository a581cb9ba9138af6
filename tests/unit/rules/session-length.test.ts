/** The longest estimate of a session is 45 minutes at most. */
import { expect, test } from 'vitest';
import { core, lowerBody, on, repeating, verdicts, week } from '../../fixtures/week-builder.ts';

const rule = { kind: 'session-length', maxMinutes: 45 } as const;

test('kept: 45 minutes', () => {
	const plan = week({ tuesday: on('quality', lowerBody({ minutes: [30, 45] })) });
	expect(verdicts(rule, repeating(plan))).toEqual([
		{ status: 'kept', week: 0, day: 'tuesday', text: 'Lower body on Tuesday takes 45 minutes at most.' },
	]);
});

test('broken: 46 minutes, even if it may take less', () => {
	const plan = week({ tuesday: on('quality', lowerBody({ minutes: [30, 46] })) });
	expect(verdicts(rule, repeating(plan))).toEqual([
		{
			status: 'broken',
			week: 0,
			day: 'tuesday',
			text: 'Lower body on Tuesday can take 46 minutes, over the 45 that are allowed.',
		},
	]);
});

test('each session counts by itself, core included', () => {
	const plan = week({ monday: on('rest', core({ minutes: [50, 50] }), lowerBody({ minutes: [40, 40] })) });
	expect(verdicts(rule, repeating(plan)).map(({ status }) => status)).toEqual(['broken', 'kept']);
});

test('no sessions, no verdict', () => {
	expect(verdicts(rule, repeating(week({})))).toEqual([]);
});
