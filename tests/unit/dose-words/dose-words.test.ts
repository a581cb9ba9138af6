import { describe, expect, test } from 'vitest';
import {
	amountWords,
	intensityWords,
	minutesWords,
	rangeWords,
	restWords,
	setsWords,
} from '../../../src/guide/dose-words.ts';
import type { Amount } from '../../../src/schema/dose.ts';

/** A space that does not break, so that a number keeps its unit. */
const s = '\u00a0';

const amount = (min: number, max: number, unit: Amount['unit'], per: Amount['per']): Amount => ({
	unit,
	min,
	max,
	per,
});

describe('ranges', () => {
	test('two ends are joined by an en dash', () => {
		expect(rangeWords({ min: 8, max: 10 })).toBe('8–10');
	});
	test('one end stands alone', () => {
		expect(rangeWords({ min: 10, max: 10 })).toBe('10');
	});
});

describe('what a set holds', () => {
	test.each([
		['a side of leg work is a leg', amount(8, 10, 'reps', 'side'), 'lunge', `8–10${s}reps per${s}leg`],
		[
			'a side of core work is a side',
			amount(8, 10, 'reps', 'side'),
			'lateral-core',
			`8–10${s}reps per${s}side`,
		],
		[
			'steps go to a side, even of leg work',
			amount(15, 20, 'steps', 'side'),
			'hip-abduction',
			`15–20${s}steps per${s}side`,
		],
		['in total says nothing of sides', amount(12, 20, 'reps', 'total'), 'horizontal-push', `12–20${s}reps`],
		['seconds', amount(30, 60, 'seconds', 'total'), 'carry', `30–60${s}s`],
		['seconds of balance per leg', amount(30, 45, 'seconds', 'side'), 'balance', `30–45${s}s per${s}leg`],
		['taps', amount(30, 40, 'taps', 'total'), 'anti-rotation', `30–40${s}taps`],
		['metres', amount(40, 40, 'metres', 'total'), 'carry', `40${s}m`],
		['one repetition is singular', amount(1, 1, 'reps', 'side'), 'carry', `1${s}rep per${s}side`],
		['up to two are plural', amount(1, 2, 'reps', 'side'), 'carry', `1–2${s}reps per${s}side`],
		['one second stays a second', amount(1, 1, 'seconds', 'total'), 'balance', `1${s}s`],
	] as const)('%s', (_, what, pattern, words) => {
		expect(amountWords(what, pattern)).toBe(words);
	});

	test('with its sets', () => {
		expect(setsWords({ sets: 3, amount: amount(8, 10, 'reps', 'side') }, 'hinge')).toBe(
			`3${s}×${s}8–10${s}reps per${s}leg`,
		);
	});
});

describe('how hard', () => {
	test('load and effort', () => {
		expect(intensityWords({ percent1RM: [70, 75], rpe: [7, 8] })).toBe(`70–75${s}% of max · RPE${s}7–8`);
	});
	test('effort alone', () => {
		expect(intensityWords({ rpe: [8, 8] })).toBe(`RPE${s}8`);
	});
	test('load alone', () => {
		expect(intensityWords({ percent1RM: [80, 80] })).toBe(`80${s}% of max`);
	});
	test('nothing', () => {
		expect(intensityWords({})).toBe('');
	});
});

describe('rest', () => {
	test.each([
		[0, 'no rest'],
		[45, `45${s}s`],
		[60, `60${s}s`],
		[90, `90${s}s`],
		[119, `119${s}s`],
		[120, `2${s}min`],
		[135, `135${s}s`],
		[150, `2½${s}min`],
		[180, `3${s}min`],
		[600, `10${s}min`],
	])('%i seconds', (seconds, words) => {
		expect(restWords(seconds)).toBe(words);
	});
});

test('minutes', () => {
	expect(minutesWords({ min: 27, max: 29 })).toBe(`27–29${s}min`);
	expect(minutesWords({ min: 5, max: 5 })).toBe(`5${s}min`);
});
