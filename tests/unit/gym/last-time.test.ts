/** Last time's numbers, and those that a set of today is likely to get. */
import { expect, test } from 'vitest';
import { historyOf } from '../../../src/gym/history.ts';
import { lastTime, likely } from '../../../src/gym/last-time.ts';
import { logOf } from '../../../src/gym/log.ts';
import { inUnit, numberIn, setWords } from '../../../src/gym/set-words.ts';
import { sessionOn } from '../../fixtures/training-log.ts';

const reps = { unit: 'reps', per: 'total', min: 8, max: 10 } as const;

test('the last time is the latest session with the exercise in the same measure', () => {
	const log = logOf([
		sessionOn('2026-11-10', [{ load: 40, amount: 8 }]),
		sessionOn('2026-11-12', [{ load: 42.5, amount: 8 }]),
		sessionOn('2026-11-14', [{ load: 20, amount: 8 }], { per: 'side' }),
		sessionOn('2026-11-16', [{ load: 60, amount: 5 }], { exercise: 'deadlift' }),
	]);
	expect(lastTime(log, 'squat', reps, 'kg')).toEqual({
		when: '2026-11-12T17:00:00.000Z',
		sets: [{ load: 42.5, amount: 8 }],
	});
	expect(lastTime(log, 'squat', { ...reps, per: 'side' }, 'kg')?.sets).toEqual([{ load: 20, amount: 8 }]);
	expect(lastTime(log, 'plank', reps, 'kg')).toBeUndefined();
});

test('ticks without numbers are no last time', () => {
	const log = logOf([sessionOn('2026-11-10'), sessionOn('2026-11-12', [{}, {}])]);
	expect(lastTime(log, 'squat', reps, 'kg')?.when).toBe('2026-11-10T17:00:00.000Z');
});

test('loads come in the unit of the site, to the nearest half', () => {
	// 40 kg are 88.18 lb, 45 lb are 20.41 kg.
	expect(lastTime(logOf([sessionOn('2026-11-10')]), 'squat', reps, 'lb')?.sets).toEqual([
		{ load: 88, amount: 8 },
	]);
	expect(inUnit(45, 'lb', 'kg')).toBe(20.5);
	expect(inUnit(42.25, 'kg', 'kg')).toBe(42.25);
});

test('a set is likely to be what it was last time', () => {
	const last = [
		{ load: 40, amount: 8 },
		{ load: 42.5, amount: 7 },
	];
	expect(likely([], last, reps)).toEqual({ load: 40, amount: 8 });
	expect(likely([{ load: 40, amount: 8 }], last, reps)).toEqual({ load: 42.5, amount: 7 });
	// Last time had two sets: the third is like the second.
	expect(likely([{ load: 40 }, { load: 42.5 }], last, reps)).toEqual({ load: 42.5, amount: 7 });
});

test('who took another load today is likely to keep it', () => {
	const last = [{ load: 40, amount: 8 }];
	expect(likely([{ load: 45, amount: 8 }], last, reps)).toEqual({ load: 45, amount: 8 });
	expect(likely([{ load: 45 }], [], reps)).toEqual({ load: 45 });
});

test('without a last time, only a plan that leaves no choice gives a number', () => {
	expect(likely([], [], reps)).toEqual({});
	expect(likely([], [], { min: 12, max: 12 })).toEqual({ amount: 12 });
});

test('sets in words', () => {
	expect(setWords({ load: 42.5, amount: 8 }, 'reps', 'kg')).toBe('42.5\u00a0kg ×\u00a08');
	expect(setWords({ amount: 1 }, 'reps', 'kg')).toBe('1\u00a0rep');
	expect(setWords({ load: 16, amount: 40 }, 'seconds', 'kg')).toBe('16\u00a0kg ×\u00a040\u00a0s');
	expect(setWords({ amount: 20 }, 'steps', 'lb')).toBe('20\u00a0steps');
	expect(setWords({ load: 95 }, 'reps', 'lb')).toBe('95\u00a0lb');
	expect(setWords({}, 'reps', 'kg')).toBe('done');
});

test('a number is taken as people write it, and nothing else for one', () => {
	expect(['42,5', ' 8 ', '.5', '10.', '10000'].map(numberIn)).toEqual([42.5, 8, 0.5, 10, 10_000]);
	expect(['.', '-3', '1e3', '8-10', '10001'].map(numberIn)).toEqual([NaN, NaN, NaN, NaN, NaN]);
	expect(numberIn(' ')).toBeUndefined();
});

test('the history has the best set of each time, and the last exercise first', () => {
	const log = logOf([
		sessionOn('2026-11-10', [
			{ load: 40, amount: 8 },
			{ load: 40, amount: 10 },
		]),
		sessionOn('2026-11-12', [
			{ load: 45, amount: 5 },
			{ load: 40, amount: 12 },
		]),
		sessionOn('2026-11-14', [{ amount: 30 }], { exercise: 'plank', name: 'Plank', unit: 'seconds' }),
		sessionOn('2026-11-16', [{ load: 42.5, amount: 8 }]),
	]);
	expect(historyOf(log, 'kg')).toEqual([
		{
			exercise: 'squat',
			name: 'Squat',
			unit: 'reps',
			per: 'total',
			times: [
				{ when: '2026-11-10T17:00:00.000Z', best: { load: 40, amount: 10 } },
				{ when: '2026-11-12T17:00:00.000Z', best: { load: 45, amount: 5 } },
				{ when: '2026-11-16T17:00:00.000Z', best: { load: 42.5, amount: 8 } },
			],
			best: { load: 45, amount: 5 },
			last: { load: 42.5, amount: 8 },
		},
		{
			exercise: 'plank',
			name: 'Plank',
			unit: 'seconds',
			per: 'total',
			times: [{ when: '2026-11-14T17:00:00.000Z', best: { amount: 30 } }],
			best: { amount: 30 },
			last: { amount: 30 },
		},
	]);
});
