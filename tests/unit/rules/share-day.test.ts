/** Heavy-lower stands on a quality day, after the run; a week with no quality run leaves the day open. */
import { describe, expect, test } from 'vitest';
import {
	broken,
	core,
	inARow,
	lowerBody,
	on,
	repeating,
	upperAndTrail,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';
import type { RuleInput } from '../../fixtures/rule-input.ts';

const rule: RuleInput = { kind: 'share-day', stress: 'heavy-lower', with: ['quality'], order: 'after-run' };

test('kept: on the quality day, after the run; the easy day behind it is named', () => {
	const plan = week({ tuesday: on('quality', lowerBody()), wednesday: on('easy') });
	expect(verdicts(rule, repeating(plan))).toEqual([
		{
			status: 'kept',
			week: 0,
			day: 'tuesday',
			text: 'Same day as your quality run, after it, so Wednesday stays easy.',
		},
	]);
});

test('kept: nothing is said of the next day if it is not easy', () => {
	const plan = week({ tuesday: on('quality', lowerBody()), wednesday: on('hike') });
	expect(verdicts(rule, repeating(plan)).map(({ text }) => text)).toEqual([
		'Same day as your quality run, after it.',
	]);
});

describe('broken on any other day, while the week has a quality run', () => {
	test.each(['rest', 'easy', 'strides', 'medium-long', 'hike', 'long'] as const)('%s', (run) => {
		const plan = week({ tuesday: on('quality'), thursday: on(run, lowerBody()) });
		const [verdict, ...others] = verdicts(rule, repeating(plan));
		expect(others).toEqual([]);
		expect(verdict).toMatchObject({ status: 'broken', day: 'thursday' });
		expect(verdict?.text).toContain('Lower body');
		expect(verdict?.text).toContain('Thursday');
		expect(verdict?.text).toContain('quality run');
	});
});

test('broken: before the run', () => {
	const plan = week({ tuesday: on('quality', lowerBody({ order: 'before-run' })) });
	expect(verdicts(rule, repeating(plan))).toEqual([
		{
			status: 'broken',
			week: 0,
			day: 'tuesday',
			text: 'Lower body comes before your quality run on Tuesday.',
		},
	]);
});

test('open: a week with no quality run', () => {
	const plan = week({ thursday: on('rest', lowerBody({ order: 'only' })) });
	expect(verdicts(rule, repeating(plan))).toMatchObject([{ status: 'kept', day: 'thursday' }]);
});

test('each week of a row is looked at by itself', () => {
	const withQuality = week({ tuesday: on('quality', lowerBody()) });
	const without = week({ friday: on('easy', lowerBody()) });
	const missed = week({ tuesday: on('quality'), friday: on('easy', lowerBody()) });
	expect(
		verdicts(rule, inARow(withQuality, without, missed)).map(({ status, week: index }) => [status, index]),
	).toEqual([
		['kept', 0],
		['kept', 1],
		['broken', 2],
	]);
});

test('each session is looked at by itself', () => {
	const plan = week({ tuesday: on('quality', lowerBody()), friday: on('easy', lowerBody()) });
	expect(broken(rule, repeating(plan)).map(({ day }) => day)).toEqual(['friday']);
});

test('other stresses are none of its business', () => {
	const plan = week({ tuesday: on('quality'), thursday: on('easy', upperAndTrail(), core()) });
	expect(verdicts(rule, repeating(plan))).toEqual([]);
});
