/** Two named routines never share a day. */
import { expect, test } from 'vitest';
import {
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

const rule: RuleInput = { kind: 'apart', routines: ['ultra-legs', 'mountain-legs'] };

test('broken: on one day', () => {
	const plan = week({
		wednesday: on('quality', ultraLegs(), mountainLegs()),
		sunday: on('easy', ultraLegs()),
	});
	expect(verdicts(rule, repeating(plan))).toEqual([
		{ status: 'broken', week: 0, day: 'wednesday', text: 'Ultra Legs and Mountain Legs share Wednesday.' },
	]);
});

test('kept: on neighbouring days', () => {
	const plan = week({ wednesday: on('quality', ultraLegs()), thursday: on('easy', mountainLegs()) });
	expect(verdicts(rule, repeating(plan))).toEqual([
		{ status: 'kept', week: 0, text: 'Ultra Legs and Mountain Legs stand on different days.' },
	]);
});

test('one of them twice on a day is not the two of them', () => {
	const plan = week({
		wednesday: on('quality', ultraLegs(), ultraLegs()),
		friday: on('easy', mountainLegs()),
	});
	expect(verdicts(rule, repeating(plan)).map(({ status }) => status)).toEqual(['kept']);
});

test('another routine beside one of them is all right', () => {
	const plan = week({
		wednesday: on('quality', ultraLegs(), lowerBody()),
		friday: on('easy', mountainLegs()),
	});
	expect(verdicts(rule, repeating(plan)).map(({ status }) => status)).toEqual(['kept']);
});

test('nothing to say where only one of them occurs, or none', () => {
	expect(verdicts(rule, repeating(week({ wednesday: on('quality', ultraLegs()) })))).toEqual([]);
	expect(verdicts(rule, repeating(week({ wednesday: on('quality', lowerBody()) })))).toEqual([]);
});

test('every clash of a row of weeks is named', () => {
	const clash = week({ friday: on('easy', ultraLegs(), mountainLegs()) });
	const seen = verdicts(rule, inARow(clash, week({ friday: on('easy', ultraLegs()) }), clash));
	expect(seen.map(({ status, day, week: index }) => [status, day, index])).toEqual([
		['broken', 'friday', 0],
		['broken', 'friday', 2],
	]);
});
