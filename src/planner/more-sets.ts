import { find, type Guide } from '../guide/guide.ts';
import type { PlanLine } from '../schema/plan.ts';
import { withSets } from './fewer-sets.ts';
import { isStrength } from './schedule.ts';
import { isMainLift, type UnplacedSession } from './session.ts';

/** What a week did, and what it would have done without any cut. */
export interface DoneWeek {
	sessions: readonly UnplacedSession[];
	full: readonly UnplacedSession[];
}

/**
 * Sessions with no more sets of an exercise than an earlier week did. What that week did not ask for at all gets all of
 * its sets.
 */
export function withSetsOf(
	guide: Guide,
	full: readonly UnplacedSession[],
	before: DoneWeek,
): UnplacedSession[] {
	const left = before.full.map((asked, index) => ({ asked, did: before.sessions[index] }));
	return full.map((session) => {
		const index = left.findIndex(({ asked }) => asked.routine === session.routine);
		const [earlier] = index < 0 ? [] : left.splice(index, 1);
		return earlier === undefined
			? session
			: cutTo(guide, session, setsAsBefore(session, earlier.asked, earlier.did));
	});
}

/**
 * Sessions with one more set of each exercise that has not got all of its sets, main lifts first, as long as the week
 * stays within its limits.
 *
 * @param full The same sessions with all of their sets.
 */
export function withMoreSets(
	guide: Guide,
	sessions: readonly UnplacedSession[],
	full: readonly UnplacedSession[],
	isAllowed: (sessions: readonly UnplacedSession[]) => boolean,
): UnplacedSession[] {
	const counts = full.map((session, index) => setsAsBefore(session, session, sessions[index]));
	const build = () => full.map((session, index) => cutTo(guide, session, counts[index] ?? []));
	let current = build();
	for (const { session, line, all } of byWeight(guide, full)) {
		const row = counts[session];
		const sets = row?.[line];
		if (row === undefined || sets === undefined || sets >= all) continue;
		row[line] = sets + 1;
		const grown = build();
		if (isAllowed(grown)) current = grown;
		else row[line] = sets;
	}
	return current;
}

/**
 * Sets of each line, no more than the same exercise had before; what was not there before gets all of its own.
 *
 * @param asked The session as its dose asked for it.
 * @param did The session as it was done, where some lines may have gone.
 */
function setsAsBefore(
	session: UnplacedSession,
	asked: UnplacedSession,
	did: UnplacedSession | undefined,
): number[] {
	const askedLines = [...asked.exercises];
	const doneLines = [...(did?.exercises ?? [])];
	const take = (lines: PlanLine[], exercise: string) => {
		const index = lines.findIndex((line) => line.exercise === exercise);
		return index < 0 ? undefined : lines.splice(index, 1)[0];
	};
	return session.exercises.map(({ exercise, sets }) => {
		if (take(askedLines, exercise) === undefined) return sets;
		return Math.min(sets, take(doneLines, exercise)?.sets ?? 0);
	});
}

/** A session with these sets on its lines; at least one line stays. */
function cutTo(guide: Guide, session: UnplacedSession, counts: readonly number[]): UnplacedSession {
	if (counts.every((sets) => sets === 0)) return session;
	if (session.exercises.every(({ sets }, index) => sets === counts[index])) return session;
	const leftOut = session.exercises.filter((_, index) => counts[index] === 0).map(({ exercise }) => exercise);
	return {
		...withSets(guide, session, (_, index) => counts[index] ?? 0),
		...(leftOut.length > 0 && { leftOut }),
	};
}

/** The lines of sessions, main lifts first, then what helps, then core and mobility. */
function byWeight(
	guide: Guide,
	sessions: readonly UnplacedSession[],
): { session: number; line: number; all: number }[] {
	const lines = sessions.flatMap(({ routine, stress, exercises }, session) =>
		exercises.map(({ exercise, sets: all }, line) => ({
			session,
			line,
			all,
			rank: !isStrength(stress)
				? 2
				: isMainLift(find(guide, 'exercises', exercise), find(guide, 'routines', routine))
					? 0
					: 1,
		})),
	);
	return lines.sort((a, b) => a.rank - b.rank || a.session - b.session || a.line - b.line);
}
