/** Who comes back finds the session, unless it is another one by now. */
import { expect, test } from 'vitest';
import { isMeant, isThere, resumed } from '../../../src/gym/coming-back.ts';
import { begun, withTimer, type Doing } from '../../../src/gym/doing.ts';
import { holdTimer, restTimer } from '../../../src/gym/timer.ts';
import { legs } from '../../fixtures/gym-session.ts';

const now = Date.UTC(2026, 10, 17, 17, 0, 0);
const hours = (count: number) => now + count * 3_600_000;
const minutes = (count: number) => now + count * 60_000;
const kept = begun(legs, '/plans/base/#do-tuesday-legs', 'one', now);

test('the days that an address names make no other session of it', () => {
	const moved = '/plans/base/?runs=sat-sun#do-tuesday-legs';
	expect([kept.place, moved].map((place) => isThere(kept, place))).toEqual([true, true]);
	expect(isThere({ place: moved }, kept.place)).toBe(true);
	expect(isThere(kept, '/plans/base/#do-friday-legs')).toBe(false);
});

test('in the evening it is still the one of the morning, the next day it is not', () => {
	expect([0, 11.9, 12, 24].map((count) => isMeant(kept, kept.place, hours(count)))).toEqual([
		true,
		true,
		false,
		false,
	]);
	expect(isMeant(kept, '/plans/peak/#do-tuesday-legs', now)).toBe(false);
});

test('a rest is called out for ten minutes, a hold that nobody saw the end of never', () => {
	const rest = withTimer(kept, restTimer(now, 60, 0, 0));
	const hold = withTimer(kept, holdTimer(now, 30, 0, 0));
	const runs = (doing: Doing, at: number) => resumed(doing, at).timer !== undefined;
	expect([0.5, 5, 11, 11.1].map((count) => runs(rest, minutes(count)))).toEqual([true, true, true, false]);
	expect([0.5, 5].map((count) => runs(hold, minutes(count)))).toEqual([true, false]);
	expect(resumed(kept, hours(3))).toBe(kept);
});
