/** A week of two or more strength sessions has push, pull, hinge and squat or lunge. */
import { describe, expect, test } from 'vitest';
import {
	core,
	inARow,
	line,
	lowerBody,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';
import type { RuleInput } from '../../fixtures/rule-input.ts';

const rule: RuleInput = {
	kind: 'patterns',
	groups: {
		push: ['horizontal-push', 'vertical-push'],
		pull: ['horizontal-pull', 'vertical-pull'],
		hinge: ['hinge'],
		'squat or lunge': ['squat', 'lunge'],
	},
	fromSessions: 2,
};

/** Two sessions: these exercises for the legs, those for the upper body. */
const twoSessions = (legs: string[], upper: string[]) =>
	week({
		tuesday: on('quality', lowerBody({ exercises: legs.map((id) => line(id)) })),
		thursday: on('quality', upperBody({ exercises: upper.map((id) => line(id)) })),
	});

test('kept: one of each', () => {
	const plan = twoSessions(['single-leg-deadlift', 'step-up'], ['push-up', 'dumbbell-row']);
	expect(verdicts(rule, repeating(plan))).toEqual([
		{ status: 'kept', week: 0, text: 'The week has push, pull, hinge and squat or lunge.' },
	]);
});

test('kept: a squat in place of a lunge, a press in place of a push-up', () => {
	const plan = twoSessions(['deadlift', 'squat'], ['overhead-press', 'towel-row']);
	expect(verdicts(rule, repeating(plan)).map(({ status }) => status)).toEqual(['kept']);
});

describe('broken: the missing group is named', () => {
	test.each([
		['push', ['deadlift', 'squat'], ['dumbbell-row']],
		['pull', ['deadlift', 'squat'], ['push-up']],
		['hinge', ['squat', 'lunge'], ['push-up', 'dumbbell-row']],
		['squat or lunge', ['deadlift'], ['push-up', 'dumbbell-row']],
	])('%s', (group, legs, upper) => {
		expect(verdicts(rule, repeating(twoSessions(legs, upper)))).toEqual([
			{ status: 'broken', week: 0, text: `The week has no ${group}.` },
		]);
	});

	test('two of them', () => {
		const plan = twoSessions(['deadlift'], ['dumbbell-row']);
		expect(verdicts(rule, repeating(plan)).map(({ text }) => text)).toEqual([
			'The week has no push and no squat or lunge.',
		]);
	});
});

test('a knee curl is no hinge', () => {
	const plan = twoSessions(['nordic-curl', 'squat'], ['push-up', 'dumbbell-row']);
	expect(verdicts(rule, repeating(plan)).map(({ text }) => text)).toEqual(['The week has no hinge.']);
});

test('a week of one strength session is free of it, whatever core work there is', () => {
	const plan = week({
		tuesday: on('quality', lowerBody({ exercises: [line('squat')] })),
		friday: on('easy', core(), core()),
	});
	expect(verdicts(rule, repeating(plan))).toEqual([]);
});

test('every week of a row', () => {
	const full = twoSessions(['deadlift', 'squat'], ['push-up', 'dumbbell-row']);
	const seen = verdicts(rule, inARow(full, twoSessions(['squat'], ['push-up', 'dumbbell-row'])));
	expect(seen.map(({ status, week: index }) => [status, index])).toEqual([
		['kept', 0],
		['broken', 1],
	]);
});
