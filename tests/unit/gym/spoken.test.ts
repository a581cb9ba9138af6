/** What is heard by those who do not look. */
import { expect, test } from 'vitest';
import { begun, ticked, type Doing } from '../../../src/gym/doing.ts';
import { restOverWords, tickedWords } from '../../../src/gym/spoken.ts';
import { legs, line } from '../../fixtures/gym-session.ts';

const tick = (doing: Doing, at: number, set: number) => ticked({ ...doing, at }, [], at, set, 0);

test('a tick tells how far it is, and what comes then', () => {
	const first = tick(begun(legs, '/', 'one', 0), 0, 0);
	expect(tickedWords(first, 0)).toBe('Set 1 of 2 done. Rest 1:30.');
	expect(restOverWords(first, 0)).toBe('Rest is over. squat, set 2.');
	const second = tick(first, 0, 1);
	expect(restOverWords(second, 0)).toBe('Rest is over. lunge, set 1.');
	const all = tick(second, 1, 0);
	expect(tickedWords(all, 0)).toBe('Set 1 of 1 done. That was the last one.');
	expect(restOverWords(all, 1)).toBe('Rest is over.');
});

test('in a circuit the next exercise is what matters', () => {
	const lines = [line('squat', { restSeconds: 0 }), line('row', { sets: 1, restSeconds: 0 })];
	const first = tick(begun({ ...legs, circuit: true, lines }, '/', 'two', 0), 0, 0);
	expect(tickedWords(first, 0)).toBe('Done. Next: row.');
	expect(tickedWords(tick(tick(first, 1, 0), 0, 1), 1)).toBe('Set 2 of 2 done. That was the last one.');
});
