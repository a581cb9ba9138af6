/** A session from its first set to the log. */
import { expect, test } from 'vitest';
import {
	begun,
	entered,
	isTouched,
	loggedFrom,
	nextOpen,
	progressOf,
	readDoing,
	ticked,
	unticked,
	type Doing,
} from '../../../src/gym/doing.ts';
import { legs as session, line } from '../../fixtures/gym-session.ts';

const now = Date.UTC(2026, 10, 17, 17, 0, 0);
const minutes = (count: number) => now + count * 60_000;
const start = () => begun(session, '/plans/#do-tuesday-legs', 'one', now);
const last = [{ when: '2026-11-10T17:00:00.000Z', sets: [{ load: 40, amount: 8 }] }, undefined];

test('a tick takes the likely numbers where none were written, and begins the rest', () => {
	const doing = ticked(start(), last, 0, 0, now);
	expect(doing.sets).toEqual([[{ load: 40, amount: 8, done: now }, {}], [{}]]);
	expect(doing.timer).toEqual({ kind: 'rest', starts: now, ends: now + 90_000, line: 0, set: 0 });
	expect(progressOf(doing)).toEqual({ done: 1, of: 3 });
});

test('written numbers stay, emptied ones are gone', () => {
	const written = entered(start(), 0, 0, { load: 45 });
	expect(ticked(written, last, 0, 0, now).sets[0]?.[0]).toEqual({ load: 45, amount: 8, done: now });
	expect(entered(written, 0, 0, { load: undefined }).sets[0]?.[0]).toEqual({});
	expect([start(), written].map(isTouched)).toEqual([false, true]);
});

test('an exercise without weight gets none', () => {
	const bare = begun({ ...session, lines: [line('plank', { weighted: false })] }, '/', 'two', now);
	expect(ticked(bare, last, 0, 0, now).sets[0]?.[0]).toEqual({ amount: 8, done: now });
});

test('no rest follows the last set of all, nor a set that has none', () => {
	let doing = ticked(start(), last, 0, 0, now);
	doing = ticked(doing, last, 1, 0, minutes(1));
	expect(doing.timer).toBeUndefined();
	doing = ticked(doing, last, 0, 1, minutes(3));
	expect(doing.timer).toBeUndefined();
	expect(nextOpen(doing, 0)).toBeUndefined();
});

test('a tick that is taken back takes its rest with it, and keeps the numbers', () => {
	const doing = unticked(ticked(start(), last, 0, 0, now), 0, 0);
	expect(doing.sets[0]?.[0]).toEqual({ load: 40, amount: 8 });
	expect(doing).not.toHaveProperty('timer');
});

test('one exercise after the other, and in the end what was passed over', () => {
	let doing = ticked(start(), last, 0, 0, now);
	expect(nextOpen(doing, 0)).toBe(0);
	doing = ticked(doing, last, 1, 0, now);
	expect(nextOpen(doing, 1)).toBe(0);
});

test('a circuit goes round', () => {
	const lines = [line('squat'), line('lunge'), line('row', { sets: 1 })];
	let doing: Doing = begun({ ...session, circuit: true, lines }, '/', 'three', now);
	const order: number[] = [];
	for (let at: number | undefined = 0; at !== undefined; at = nextOpen(doing, at)) {
		order.push(at);
		const set = doing.sets[at]?.findIndex(({ done }) => done === undefined) ?? 0;
		doing = ticked(doing, [], at, set, now);
	}
	expect(order).toEqual([0, 1, 2, 0, 1]);
});

test('the log gets what was ticked off, and when the last set was', () => {
	expect(loggedFrom(start())).toBeUndefined();
	let doing = ticked(start(), last, 0, 0, minutes(2));
	doing = ticked(doing, last, 0, 1, minutes(31));
	doing = entered(doing, 1, 0, { load: 12 });
	expect(loggedFrom(doing)).toEqual({
		id: 'one',
		started: '2026-11-17T17:00:00.000Z',
		finished: '2026-11-17T17:31:00.000Z',
		title: 'Legs',
		routine: 'legs',
		plan: 'guide/base/2x-gym',
		loads: 'kg',
		exercises: [
			{
				exercise: 'squat',
				name: 'squat',
				unit: 'reps',
				per: 'total',
				sets: [
					{ load: 40, amount: 8 },
					{ load: 40, amount: 8 },
				],
			},
		],
	});
});

test('a session under way is there again after a reload, anything else is not', () => {
	const doing = ticked(start(), last, 0, 0, now);
	expect(readDoing(JSON.parse(JSON.stringify(doing)))).toEqual(doing);
	for (const value of [
		undefined,
		null,
		7,
		{},
		{ ...doing, version: 2 },
		{ ...doing, sets: [] },
		{ ...doing, at: 9 },
	])
		expect(readDoing(value)).toBeUndefined();
});
