import { find, type Guide } from '../guide/guide.ts';
import { isStrength } from './schedule.ts';
import { isMainLift, withLines, type UnplacedSession } from './session.ts';

/** Sets of all sessions together. */
export const setsOf = (sessions: readonly Pick<UnplacedSession, 'exercises'>[]): number =>
	sessions.reduce((sum, { exercises }) => exercises.reduce((total, { sets }) => total + sets, sum), 0);

/**
 * What gives first: `helpers` takes from core and mobility, then from what helps, and from the main lifts last;
 * `evenly` takes from whatever has most sets.
 */
export type Giving = 'helpers' | 'evenly';

/**
 * The same sessions with fewer sets, taken where there are most of them; when every exercise is down to one set, the
 * last ones of a session go, after those that a routine wants to go first. Load, amounts and rests stay as they are,
 * and no session is left without an exercise.
 *
 * @param most Sets that may be left in all sessions together.
 */
export function withFewerSets(
	guide: Guide,
	sessions: readonly UnplacedSession[],
	most: number,
	{ giving = 'helpers', allowed = () => true }: FewerSets = {},
): UnplacedSession[] {
	return fewerSetsWhile(guide, sessions, (current) => setsOf(current) > most, { giving, allowed });
}

/** The same, until they are few enough by some other measure than their number. */
export function fewerSetsWhile(
	guide: Guide,
	sessions: readonly UnplacedSession[],
	tooMuch: (sessions: readonly UnplacedSession[]) => boolean,
	{ giving = 'helpers', allowed = () => true }: FewerSets = {},
): UnplacedSession[] {
	let current = [...sessions];
	while (tooMuch(current)) {
		const next = firstAllowed(steps(guide, current, giving));
		if (next === undefined) break;
		current = next;
	}
	return current;

	function firstAllowed(ways: Iterable<UnplacedSession[]>): UnplacedSession[] | undefined {
		for (const way of ways) if (allowed(way)) return way;
		return undefined;
	}
}

interface FewerSets {
	/** `helpers` if not given. */
	giving?: Giving;
	/** Whether a step may be taken; a step that may not is left out. */
	allowed?: (sessions: readonly UnplacedSession[]) => boolean;
}

/** Every way to take one set away, the least harmful first. */
function* steps(
	guide: Guide,
	sessions: readonly UnplacedSession[],
	giving: Giving,
): Generator<UnplacedSession[]> {
	const lines = sessions.flatMap((session, sessionIndex) => {
		const routine = find(guide, 'routines', session.routine);
		return session.exercises.map((line, lineIndex) => ({
			sessionIndex,
			lineIndex,
			sets: line.sets,
			alone: session.exercises.length === 1,
			last: lineIndex === session.exercises.length - 1,
			first: routine.exercises.some(
				({ exercise, leaveOutFirst }) => exercise === line.exercise && leaveOutFirst,
			),
			rank: !isStrength(session.stress)
				? 0
				: isMainLift(find(guide, 'exercises', line.exercise), routine)
					? 2
					: 1,
		}));
	});
	const fewer = lines
		.filter(({ sets }) => sets > 1)
		.sort(
			(a, b) =>
				(giving === 'helpers' ? a.rank - b.rank || b.sets - a.sets : b.sets - a.sets || a.rank - b.rank) ||
				b.sessionIndex - a.sessionIndex ||
				b.lineIndex - a.lineIndex,
		);
	const dropped = lines
		.filter(({ sets, alone, last, first }) => sets === 1 && (last || first) && !alone)
		.sort((a, b) => Number(b.first) - Number(a.first) || a.rank - b.rank || b.lineIndex - a.lineIndex);
	for (const { sessionIndex, lineIndex } of [...fewer, ...dropped]) {
		yield sessions.map((session, index) =>
			index === sessionIndex ? withoutOneSet(guide, session, lineIndex) : session,
		);
	}
}

function withoutOneSet(guide: Guide, session: UnplacedSession, lineIndex: number): UnplacedSession {
	const { leftOut = [] } = session;
	const line = session.exercises[lineIndex];
	const gone = line?.sets === 1 ? [line.exercise] : [];
	return {
		...withSets(guide, session, (sets, index) => (index === lineIndex ? sets - 1 : sets)),
		...(gone.length + leftOut.length > 0 && { leftOut: [...gone, ...leftOut] }),
	};
}

/** A session with other numbers of sets, and the time and planned load that follow; a line without sets goes. */
export function withSets(
	guide: Guide,
	session: UnplacedSession,
	setsOfLine: (sets: number, index: number) => number,
): UnplacedSession {
	const exercises = session.exercises
		.map((line, index) => ({ ...line, sets: setsOfLine(line.sets, index) }))
		.filter(({ sets }) => sets > 0);
	return withLines(guide, session, exercises);
}
