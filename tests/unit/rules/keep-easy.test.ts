/** No lower-body session on an easy day; core, mobility and upper body are allowed. */
import { describe, expect, test } from 'vitest';
import type { RuleInput } from '../../fixtures/rule-input.ts';
import {
	broken,
	core,
	lowerBody,
	mobility,
	mountainLegs,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'keep-easy' } as const;

describe('broken on every easy day', () => {
	test.each(['rest', 'cross-train', 'recovery', 'easy', 'shakeout', 'strides', 'hill-strides'] as const)(
		'%s',
		(run) => {
			const heavy = broken(rule, repeating(week({ wednesday: on(run, lowerBody()) })));
			expect(heavy).toEqual([
				{
					status: 'broken',
					week: 0,
					day: 'wednesday',
					text: 'Wednesday is an easy day, and Lower body loads the legs on it.',
				},
			]);
			const light = broken(rule, repeating(week({ wednesday: on(run, mountainLegs()) })));
			expect(light.map(({ text }) => text)).toEqual([
				'Wednesday is an easy day, and Mountain Legs loads the legs on it.',
			]);
		},
	);
});

describe('kept on every other day', () => {
	test.each(['quality', 'medium-long', 'long', 'hike', 'race'] as const)('%s', (run) => {
		const plan = week({ wednesday: on(run, lowerBody()), friday: on(run, mountainLegs()) });
		expect(verdicts(rule, repeating(plan)).map(({ status, day }) => [status, day])).toEqual([
			['kept', 'wednesday'],
			['kept', 'friday'],
		]);
	});
});

test('core, mobility and upper body may stand on an easy day', () => {
	const plan = week({ monday: on('rest', mobility()), wednesday: on('easy', upperBody(), core()) });
	const seen = verdicts(rule, repeating(plan));
	expect(seen.map(({ status, day }) => [status, day])).toEqual([
		['kept', 'monday'],
		['kept', 'wednesday'],
		['kept', 'wednesday'],
	]);
	expect(seen.map(({ text }) => text)).toEqual([
		'Core and mobility spares the legs, so Monday stays easy.',
		'Upper body and posterior chain spares the legs, so Wednesday stays easy.',
		'Core spares the legs, so Wednesday stays easy.',
	]);
});

describe('only rest days, as the principle "Rest days rest" has it', () => {
	const restDays: RuleInput = {
		kind: 'keep-easy',
		stress: ['heavy-lower', 'light-lower', 'upper'],
		runs: ['rest'],
	};

	test('broken by upper body on a rest day', () => {
		expect(broken(restDays, repeating(week({ monday: on('rest', upperBody()) })))).toEqual([
			{
				status: 'broken',
				week: 0,
				day: 'monday',
				text: 'Monday is a rest day, and Upper body and posterior chain takes the rest out of it.',
			},
		]);
	});

	test('kept by legs on an easy run, and by core on a rest day', () => {
		const plan = week({
			monday: on('rest', core()),
			tuesday: on('easy', lowerBody()),
			friday: on('cross-train', lowerBody()),
		});
		expect(broken(restDays, repeating(plan))).toEqual([]);
	});
});
