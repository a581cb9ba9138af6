/** The day after heavy-lower is easy. */
import { describe, expect, test } from 'vitest';
import {
	broken,
	inARow,
	lowerBody,
	mountainLegs,
	on,
	repeating,
	ultraLegs,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';
import type { RuleInput } from '../../fixtures/rule-input.ts';

const rule: RuleInput = { kind: 'easy-after', stress: ['heavy-lower'] };

describe('kept if the next day is easy', () => {
	test.each(['rest', 'cross-train', 'recovery', 'easy', 'shakeout', 'strides', 'hill-strides'] as const)(
		'%s',
		(run) => {
			const plan = week({ tuesday: on('quality', lowerBody()), wednesday: on(run) });
			expect(verdicts(rule, repeating(plan))).toEqual([
				{ status: 'kept', week: 0, day: 'tuesday', text: 'Wednesday, the day after Lower body, is easy.' },
			]);
		},
	);
});

describe('broken if it is not', () => {
	// medium-long and hike are neither hard nor easy (planning.md): not easy is enough
	test.each([
		['quality', 'a quality run'],
		['medium-long', 'a medium-long run'],
		['long', 'a long run'],
		['hike', 'a hike'],
		['race', 'a race'],
	] as const)('%s', (run, words) => {
		const plan = week({ tuesday: on('quality', lowerBody()), wednesday: on(run) });
		expect(verdicts(rule, repeating(plan))).toEqual([
			{
				status: 'broken',
				week: 0,
				day: 'tuesday',
				text: `Wednesday, the day after Lower body, brings ${words}.`,
			},
		]);
	});
});

describe("at the week's edge", () => {
	const plan = week({ monday: on('quality'), sunday: on('quality', lowerBody()) });

	test('broken: Monday comes again', () => {
		expect(broken(rule, repeating(plan))).toEqual([
			{
				status: 'broken',
				week: 0,
				day: 'sunday',
				text: 'Monday, the day after Lower body, brings a quality run.',
			},
		]);
	});

	test('nobody knows what follows a week that comes once', () => {
		expect(verdicts(rule, inARow(plan))).toEqual([]);
	});

	test("the next week's Monday follows", () => {
		const seen = verdicts(rule, inARow(plan, week({ monday: on('easy') })));
		expect(seen.map(({ status, day, week: index }) => [status, day, index])).toEqual([['kept', 'sunday', 0]]);
	});
});

test('light work asks for no easy day', () => {
	expect(
		verdicts(rule, repeating(week({ tuesday: on('quality', mountainLegs()), wednesday: on('quality') }))),
	).toEqual([]);
});

test('a routine can be named instead of a stress', () => {
	const named: RuleInput = { kind: 'easy-after', routines: ['ultra-legs'] };
	const plan = week({
		tuesday: on('quality', ultraLegs()),
		wednesday: on('quality', lowerBody()),
		thursday: on('long'),
	});
	expect(verdicts(named, repeating(plan)).map(({ status, day }) => [status, day])).toEqual([
		['broken', 'tuesday'],
	]);
});
