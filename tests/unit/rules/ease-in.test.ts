/** The first two weeks of a season: RPE 6 at most, and no added weight. */
import { expect, test } from 'vitest';
import {
	atIntensity,
	broken,
	core,
	inARow,
	line,
	lowerBody,
	on,
	repeating,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'ease-in' } as const;
const squat = line('squat');
const gentle = lowerBody({ rpe: 6, exercises: [atIntensity(squat, { rpe: [5, 6] })] });
const hard = lowerBody({ rpe: 7, exercises: [atIntensity(squat, { rpe: [6, 7] })] });
const weighted = lowerBody({
	rpe: 6,
	exercises: [atIntensity(squat, { percent1RM: [50, 60], rpe: [5, 6] })],
});
const numbered = (number: number, session: ReturnType<typeof lowerBody>) =>
	week({ tuesday: on('quality', session) }, { number });

test('kept: two gentle weeks, whatever follows', () => {
	expect(verdicts(rule, inARow(numbered(1, gentle), numbered(2, gentle), numbered(3, hard)))).toEqual([
		{
			status: 'kept',
			week: 0,
			text: 'The first 2 weeks stay at RPE 6 or below, with no added weight. Take the edge off your runs too.',
		},
	]);
});

test('broken: too hard', () => {
	expect(verdicts(rule, inARow(numbered(1, gentle), numbered(2, hard)))).toEqual([
		{ status: 'broken', week: 1, text: 'Lower body in week 2 is harder than RPE 6.' },
	]);
});

test('broken: one line is too hard', () => {
	const oneLine = lowerBody({
		rpe: 6,
		exercises: [atIntensity(squat, { rpe: [5, 6] }), atIntensity(squat, { rpe: [6, 7] })],
	});
	expect(broken(rule, inARow(numbered(1, oneLine)))).toHaveLength(1);
});

test('broken: the whole is too hard, though no line says so', () => {
	expect(broken(rule, inARow(numbered(1, lowerBody({ rpe: 6.5, exercises: [squat] }))))).toHaveLength(1);
});

test('broken: with weight', () => {
	expect(verdicts(rule, inARow(numbered(1, weighted)))).toEqual([
		{ status: 'broken', week: 0, text: 'Lower body in week 1 adds weight.' },
	]);
});

test('broken: every session for itself, core too', () => {
	const plan = week({ tuesday: on('quality', hard), friday: on('easy', core({ rpe: 7 })) }, { number: 1 });
	expect(broken(rule, inARow(plan)).map(({ text }) => text)).toEqual([
		'Lower body in week 1 is harder than RPE 6.',
		'Core in week 1 is harder than RPE 6.',
	]);
});

test('other weeks and another effort can be asked for', () => {
	const one = { kind: 'ease-in', weeks: 1, maxRpe: 7 } as const;
	expect(verdicts(one, inARow(numbered(1, hard), numbered(2, weighted)))).toEqual([
		{
			status: 'kept',
			week: 0,
			text: 'The first week stays at RPE 7 or below, with no added weight. Take the edge off your runs too.',
		},
	]);
});

test('of weeks that are no season it says nothing', () => {
	const plain = week({ tuesday: on('quality', weighted) });
	expect(verdicts(rule, inARow(plain, plain))).toEqual([]);
	expect(verdicts(rule, repeating(plain))).toEqual([]);
});
