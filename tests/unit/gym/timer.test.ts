/** A timer keeps time, whether somebody looks or not. */
import { expect, test } from 'vitest';
import {
	clockWords,
	holdTimer,
	longer,
	restTimer,
	shareOver,
	stateOf,
	timerWords,
} from '../../../src/gym/timer.ts';

const start = Date.UTC(2026, 10, 17, 17, 0, 0);
const after = (seconds: number) => start + seconds * 1000;

test('a rest counts down to nothing, and then says how long ago that was', () => {
	const rest = restTimer(start, 120, 0, 0);
	expect(stateOf(rest, start)).toEqual({ phase: 'running', seconds: 120 });
	expect(stateOf(rest, after(0.2))).toEqual({ phase: 'running', seconds: 120 });
	expect(stateOf(rest, after(119.5))).toEqual({ phase: 'running', seconds: 1 });
	expect(stateOf(rest, after(120))).toEqual({ phase: 'over', seconds: 0 });
});

test('a phone that slept through half of it, or through all of it, knows the time', () => {
	const rest = JSON.parse(JSON.stringify(restTimer(start, 120, 0, 0))) as ReturnType<typeof restTimer>;
	expect(stateOf(rest, after(75))).toEqual({ phase: 'running', seconds: 45 });
	expect(stateOf(rest, after(3600))).toEqual({ phase: 'over', seconds: 3480 });
});

test('a clock that is put back makes no rest longer than it is', () => {
	expect(stateOf(restTimer(start, 90, 0, 0), after(-3600))).toEqual({ phase: 'running', seconds: 90 });
});

test('a hold leaves five seconds to get into place', () => {
	const hold = holdTimer(start, 30, 1, 0, 1);
	expect(stateOf(hold, start)).toEqual({ phase: 'ready', seconds: 5 });
	expect(stateOf(hold, after(4.1))).toEqual({ phase: 'ready', seconds: 1 });
	expect(stateOf(hold, after(5))).toEqual({ phase: 'running', seconds: 30 });
	expect(stateOf(hold, after(35))).toEqual({ phase: 'over', seconds: 0 });
});

test('more time is added to what is left, or begins now', () => {
	const rest = { ...restTimer(start, 60, 0, 0), rung: true };
	expect(stateOf(longer(rest, 15, after(20)), after(20))).toEqual({ phase: 'running', seconds: 55 });
	const again = longer(rest, 15, after(90));
	expect(stateOf(again, after(90))).toEqual({ phase: 'running', seconds: 15 });
	expect(again.rung).toBe(false);
});

test('how much of it is over', () => {
	const rest = restTimer(start, 60, 0, 0);
	expect([-10, 0, 15, 60, 90].map((seconds) => shareOver(rest, after(seconds)))).toEqual([0, 0, 0.25, 1, 1]);
});

test('minutes and seconds', () => {
	expect([0, 9, 60, 125, 600].map(clockWords)).toEqual(['0:00', '0:09', '1:00', '2:05', '10:00']);
});

test('what it is about', () => {
	const plank = holdTimer(start, 30, 0, 0);
	expect(timerWords(restTimer(start, 60, 0, 0), 'running')).toBe('Rest');
	expect(timerWords(plank, 'ready')).toBe('Get ready');
	expect(timerWords(plank, 'running')).toBe('Hold');
	expect(timerWords(holdTimer(start, 30, 0, 0, 1), 'ready')).toBe('Get ready, first side');
	expect(timerWords(holdTimer(start, 30, 0, 0, 2), 'running')).toBe('Hold, other side');
	expect(timerWords(restTimer(start, 60, 0, 0), 'over')).toBe('Rest is over');
});
