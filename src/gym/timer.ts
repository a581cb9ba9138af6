/**
 * A timer that keeps time while the phone sleeps: it holds moments and no counter, so it says the same after a pause
 * of the page, a reload, or a night. Moments are milliseconds since 1970, as `Date.now()` gives them.
 */
import { t } from '../language/t.ts';

export interface Timer {
	/** A pause after a set, or the set itself: a plank, a carry. */
	kind: 'rest' | 'hold';
	/** When it begins to count: a hold leaves time to get into place. */
	starts: number;
	ends: number;
	/** The exercise that it belongs to, from 0. */
	line: number;
	/** The set of it, from 0. */
	set: number;
	/** Which side is held, where each side is. */
	side?: 1 | 2;
	/** It was said that the time is over. */
	rung?: boolean;
}

export interface TimerState {
	/** `ready`: a hold is about to begin. */
	phase: 'ready' | 'running' | 'over';
	/** Whole seconds that are left, or since it was over. */
	seconds: number;
}

/** Time to get into place before a hold, in seconds. */
const readySeconds = 5;

export const restTimer = (now: number, seconds: number, line: number, set: number): Timer => ({
	kind: 'rest',
	starts: now,
	ends: now + seconds * 1000,
	line,
	set,
});

/** @param side Which side is held, where each side is. */
export function holdTimer(now: number, seconds: number, line: number, set: number, side?: 1 | 2): Timer {
	const starts = now + readySeconds * 1000;
	return {
		kind: 'hold',
		starts,
		ends: starts + seconds * 1000,
		line,
		set,
		...(side !== undefined && { side }),
	};
}

/** What a timer says at a moment. A clock that was put back makes no pause longer than it is. */
export function stateOf({ kind, starts, ends }: Timer, now: number): TimerState {
	if (now >= ends) return { phase: 'over', seconds: Math.floor((now - ends) / 1000) };
	if (kind === 'hold' && now < starts)
		return { phase: 'ready', seconds: Math.min(readySeconds, Math.ceil((starts - now) / 1000)) };
	return { phase: 'running', seconds: Math.ceil(Math.min(ends - now, ends - starts) / 1000) };
}

/** How much of the time is over, from 0 to 1. */
export const shareOver = ({ starts, ends }: Timer, now: number): number =>
	ends === starts ? 1 : Math.min(1, Math.max(0, (now - starts) / (ends - starts)));

/** The same timer with more time: from now on, if it was over. */
export function longer(timer: Timer, seconds: number, now: number): Timer {
	const ends = Math.max(timer.ends, now) + seconds * 1000;
	return { ...timer, starts: timer.ends < now ? now : timer.starts, ends, rung: false };
}

/** "1:05". */
export const clockWords = (seconds: number): string =>
	`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What a timer is about at the moment: "Hold, other side". */
export function timerWords({ kind, side }: Timer, phase: TimerState['phase']): string {
	if (phase === 'over') return t`Rest is over`;
	const what = phase === 'ready' ? t`Get ready` : kind === 'rest' ? t`Rest` : t`Hold`;
	if (side === undefined) return what;
	return side === 1 ? t`${what}, first side` : t`${what}, other side`;
}
