/** A session under way: which sets are done, with which numbers, and what the timer says. Every step is a new value. */
import type { GymLine, GymSession } from './gym-session.ts';
import { likely, type LastTime } from './last-time.ts';
import type { LoggedSession, LoggedSet } from './log.ts';
import { restTimer, type Timer } from './timer.ts';

export interface DoingSet extends LoggedSet {
	/** When it was ticked off. */
	done?: number;
}

export interface Doing {
	version: 1;
	id: string;
	/** When it began. */
	started: number;
	/** When the runner last had to do with it. */
	seen: number;
	/** Where it is done: path, query and anchor of this site. */
	place: string;
	session: GymSession;
	/** The sets of each exercise. */
	sets: DoingSet[][];
	/** The exercise in sight; after the last one stands the summary. */
	at: number;
	timer?: Timer;
}

/** Begins a session. @param id Unlike any other in the world. */
export const begun = (session: GymSession, place: string, id: string, now: number): Doing => ({
	version: 1,
	id,
	started: now,
	seen: now,
	place,
	session,
	sets: session.lines.map(({ sets }) => Array.from({ length: sets }, () => ({}))),
	at: 0,
});

/** Takes what a browser kept for a session under way, if it is one. */
export function readDoing(value: unknown): Doing | undefined {
	const doing = value as Partial<Doing> | null | undefined;
	if (typeof doing !== 'object' || doing?.version !== 1) return undefined;
	const { id, started, seen, place, session, sets, at } = doing;
	const isWhole =
		typeof id === 'string' &&
		typeof started === 'number' &&
		typeof seen === 'number' &&
		typeof place === 'string' &&
		typeof at === 'number' &&
		Array.isArray(sets) &&
		Array.isArray(session?.lines) &&
		session.lines.length === sets.length &&
		at >= 0 &&
		at <= sets.length &&
		sets.every((list) => Array.isArray(list));
	return isWhole ? (doing as Doing) : undefined;
}

/** How many sets are ticked off, and how many there are. */
export function progressOf({ sets }: Pick<Doing, 'sets'>): { done: number; of: number } {
	const all = sets.flat();
	return { done: all.filter(isDone).length, of: all.length };
}

const isDone = ({ done }: DoingSet): boolean => done !== undefined;

/** Whether anything of it is worth keeping. */
export const isTouched = ({ sets }: Doing): boolean => sets.flat().some((set) => Object.keys(set).length > 0);

/** Writes numbers into a set. */
export function entered(doing: Doing, line: number, set: number, numbers: LoggedSet): Doing {
	return withSet(doing, line, set, (before) => cleaned({ ...before, ...numbers }));
}

/** The numbers that a set is likely to get. */
export function likelyOf(
	doing: Doing,
	last: readonly (LastTime | undefined)[],
	line: number,
	set: number,
): LoggedSet {
	const { amount } = lineOf(doing, line);
	return likely(doing.sets[line]?.slice(0, set) ?? [], last[line]?.sets ?? [], amount);
}

/** Ticks a set off: numbers that were left open are the likely ones, and the rest begins. */
export function ticked(
	doing: Doing,
	last: readonly (LastTime | undefined)[],
	line: number,
	set: number,
	now: number,
): Doing {
	const { weighted, restSeconds } = lineOf(doing, line);
	const { load, ...amount } = likelyOf(doing, last, line, set);
	const open = weighted && load !== undefined ? { load, ...amount } : amount;
	const next = withSet(doing, line, set, (before) => ({ ...open, ...before, done: now }));
	const rests = restSeconds > 0 && nextOpen(next, line) !== undefined;
	return withTimer(next, rests ? restTimer(now, restSeconds, line, set) : undefined);
}

/** Takes a tick back, and the rest that it began. */
export function unticked(doing: Doing, line: number, set: number): Doing {
	const next = withSet(doing, line, set, ({ done: _, ...numbers }) => numbers);
	const { timer } = doing;
	return timer?.line === line && timer.set === set ? withTimer(next, undefined) : next;
}

export function withTimer({ timer: _, ...doing }: Doing, timer: Timer | undefined): Doing {
	return timer === undefined ? doing : { ...doing, timer };
}

/** The first set of an exercise that is not ticked off. */
export function openSet({ sets }: Pick<Doing, 'sets'>, line: number): number | undefined {
	const index = sets[line]?.findIndex((set) => !isDone(set)) ?? -1;
	return index === -1 ? undefined : index;
}

/**
 * The exercise that is next: the same one while it has sets to do, in a circuit the one after it, and from the last
 * one on whatever was passed over.
 *
 * @returns Nothing if every set is done.
 */
export function nextOpen(doing: Pick<Doing, 'sets' | 'session'>, line: number): number | undefined {
	const count = doing.sets.length;
	const first = doing.session.circuit ? 1 : 0;
	for (let step = first; step < count + first; step += 1) {
		const index = (line + step) % count;
		if (openSet(doing, index) !== undefined) return index;
	}
	return undefined;
}

/**
 * What goes into the log: the exercises of which at least one set was ticked off.
 *
 * @returns Nothing if none was.
 */
export function loggedFrom({ id, started, session, sets }: Doing): LoggedSession | undefined {
	const { title, routine, plan, loads, lines } = session;
	const exercises = lines.flatMap(({ exercise, name, amount }, index) => {
		const done = (sets[index] ?? []).filter(isDone).map(({ done: _, ...numbers }) => numbers);
		return done.length === 0 ? [] : [{ exercise, name, unit: amount.unit, per: amount.per, sets: done }];
	});
	if (exercises.length === 0) return undefined;
	return {
		id,
		started: new Date(started).toISOString(),
		finished: new Date(Math.max(...sets.flat().map(({ done }) => done ?? started))).toISOString(),
		title,
		routine,
		...(plan !== undefined && { plan }),
		loads,
		exercises,
	};
}

export function lineOf({ session }: Pick<Doing, 'session'>, line: number): GymLine {
	const found = session.lines[line];
	if (found === undefined) throw new Error(`${session.title} has no exercise ${line + 1}.`);
	return found;
}

const withSet = (doing: Doing, line: number, set: number, change: (set: DoingSet) => DoingSet): Doing => ({
	...doing,
	sets: doing.sets.map((list, index) =>
		index === line ? list.map((one, number) => (number === set ? change(one) : one)) : list,
	),
});

/** Without fields that were emptied. */
const cleaned = (set: DoingSet): DoingSet =>
	Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
