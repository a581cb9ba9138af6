/** Planned load rises by a fifth at most from one full week to the next; lighter weeks between them do not count. */
import { describe, expect, test } from 'vitest';
import type { WeekOptions } from '../../fixtures/week-builder.ts';
import {
	broken,
	core,
	inARow,
	lowerBody,
	on,
	repeating,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'progression' } as const;
const load = (number: number, planned: number, options: WeekOptions = {}) =>
	week({ tuesday: on('quality', lowerBody({ load: planned })) }, { number, ...options });

test('kept: by a fifth', () => {
	expect(verdicts(rule, inARow(load(1, 100), load(2, 120)))).toEqual([
		{
			status: 'kept',
			week: 1,
			text: 'Planned load rises by 20 % from week 1 to week 2 (100 to 120), and nowhere by more.',
		},
	]);
});

test('broken: by more', () => {
	expect(verdicts(rule, inARow(load(1, 100), load(2, 121)))).toEqual([
		{
			status: 'broken',
			week: 1,
			text: 'Planned load rises by 21 % from week 1 to week 2 (100 to 121), more than the 20 % that are allowed.',
		},
	]);
});

test('broken: every step that is too steep, and no word on the others', () => {
	// 30 %, 0 %, 30.8 %
	const seen = verdicts(rule, inARow(load(1, 100), load(2, 130), load(3, 130), load(4, 170)));
	expect(seen.map(({ status, week: index }) => [status, index])).toEqual([
		['broken', 1],
		['broken', 3],
	]);
});

test('kept: the steepest step is the one that is told', () => {
	const seen = verdicts(rule, inARow(load(1, 100), load(2, 105), load(3, 120), load(4, 121)));
	expect(seen.map(({ text }) => text)).toEqual([
		'Planned load rises by 14 % from week 2 to week 3 (105 to 120), and nowhere by more.',
	]);
});

test('kept: it never rises', () => {
	expect(verdicts(rule, inARow(load(1, 100), load(2, 100), load(3, 60)))).toEqual([
		{ status: 'kept', week: 1, text: 'Planned load never rises from one full week to the next.' },
	]);
});

test('all sessions of a week count, core too', () => {
	const two = week(
		{ tuesday: on('quality', lowerBody({ load: 100 })), friday: on('easy', core({ load: 21 })) },
		{ number: 2 },
	);
	expect(broken(rule, inARow(load(1, 100), two))).toHaveLength(1);
});

describe('a lighter week does not count', () => {
	const lighter = load(2, 50, { deload: true });

	test('kept: after it, a fifth more than before it', () => {
		expect(verdicts(rule, inARow(load(1, 100), lighter, load(3, 120))).map(({ text }) => text)).toEqual([
			'Planned load rises by 20 % from week 1 to week 3 (100 to 120), and nowhere by more.',
		]);
	});

	test('broken: more than that', () => {
		expect(broken(rule, inARow(load(1, 100), lighter, load(3, 121)))).toMatchObject([{ week: 2 }]);
	});
});

test.each(['taper', 'race-week', 'recovery'] as const)('%s is no full week', (phase) => {
	expect(verdicts(rule, inARow(load(1, 100), load(2, 500, { phase })))).toEqual([]);
});

test('after a week without any load there is nothing to compare', () => {
	expect(verdicts(rule, inARow(load(1, 0), load(2, 100)))).toEqual([]);
});

test('other steps can be asked for', () => {
	const larger = { kind: 'progression', maxRise: 0.5 } as const;
	expect(broken(larger, inARow(load(1, 100), load(2, 150)))).toEqual([]);
	expect(broken(larger, inARow(load(1, 100), load(2, 151)))).toHaveLength(1);
	const none = { kind: 'progression', maxRise: 0 } as const;
	expect(broken(none, inARow(load(1, 100), load(2, 100)))).toEqual([]);
	expect(broken(none, inARow(load(1, 100), load(2, 101)))).toHaveLength(1);
});

test('kept: exactly a tenth, where a tenth is allowed', () => {
	const tenth = { kind: 'progression', maxRise: 0.1 } as const;
	expect(broken(tenth, inARow(load(1, 100), load(2, 110)))).toEqual([]);
	expect(broken(tenth, inARow(load(1, 560), load(2, 616)))).toEqual([]);
});

test('of weeks that are no season it says nothing', () => {
	const plain = week({ tuesday: on('quality', lowerBody({ load: 100 })) });
	const heavier = week({ tuesday: on('quality', lowerBody({ load: 500 })) });
	expect(verdicts(rule, inARow(plain, heavier))).toEqual([]);
	expect(verdicts(rule, repeating(plain))).toEqual([]);
});
