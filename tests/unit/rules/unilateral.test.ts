/** At least half of the lower-body sets are per side. */
import { expect, test } from 'vitest';
import type { PlanLine } from '../../../src/schema/plan.ts';
import {
	core,
	line,
	lowerBody,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'unilateral', minShare: 0.5 } as const;
const legs = (...exercises: PlanLine[]) =>
	repeating(week({ tuesday: on('quality', lowerBody({ exercises })) }));

test('kept: exactly half', () => {
	// 3 per side of 6
	expect(verdicts(rule, legs(line('squat', 3), line('step-up', 3)))).toEqual([
		{
			status: 'kept',
			week: 0,
			text: '50 % of the leg sets are one leg at a time; 50 % or more are asked for.',
		},
	]);
});

test('broken: a little less than half', () => {
	// 3 per side of 7 are 43 %
	expect(verdicts(rule, legs(line('squat', 4), line('step-up', 3)))).toEqual([
		{
			status: 'broken',
			week: 0,
			text: '43 % of the leg sets are one leg at a time; 50 % or more were asked for.',
		},
	]);
});

test('the line decides, and not the exercise: a bridge on each leg alone is per side', () => {
	expect(
		verdicts(rule, legs(line('glute-bridge', 1, 'total'), line('glute-bridge', 1, 'side')))[0]?.status,
	).toBe('kept');
});

test('sets of the upper body, the trunk and carries do not count', () => {
	// 3 per side of 6 leg sets, whatever else there is
	const plan = week({
		tuesday: on(
			'quality',
			lowerBody({ exercises: [line('squat', 3), line('step-up', 3), line('farmers-carry', 9)] }),
		),
		thursday: on(
			'easy',
			upperBody({ exercises: [line('push-up', 9)] }),
			core({ exercises: [line('dead-bug', 9)] }),
		),
	});
	expect(verdicts(rule, repeating(plan))[0]?.status).toBe('kept');
	// and side planks do not help
	const help = week({
		tuesday: on('quality', lowerBody({ exercises: [line('squat', 3), line('side-plank', 9)] })),
	});
	expect(verdicts(rule, repeating(help))[0]?.status).toBe('broken');
});

test('hips, calves and balance are lower body', () => {
	// 1 + 1 + 1 + 1 per side of 8
	expect(
		verdicts(
			rule,
			legs(
				line('squat', 4),
				line('clamshell', 1),
				line('lateral-band-walk', 1),
				line('single-leg-calf-raise', 1),
				line('hop-to-balance', 1),
			),
		)[0]?.status,
	).toBe('kept');
});

test('a week without leg sets has nothing to say', () => {
	expect(
		verdicts(rule, repeating(week({ monday: on('rest', core({ exercises: [line('plank')] })) }))),
	).toEqual([]);
});
