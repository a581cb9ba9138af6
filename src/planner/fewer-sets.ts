import { find, type Guide } from '../guide/guide.ts';
import { sessionMinutes } from './duration.ts';
import { isStrength } from './schedule.ts';
import { isMainLift, plannedLoad, type UnplacedSession } from './session.ts';

/** Sets of all sessions together. */
export const setsOf = (sessions: readonly Pick<UnplacedSession, 'exercises'>[]): number =>
	sessions.reduce((sum, { exercises }) => exercises.reduce((total, { sets }) => total + sets, sum), 0);

/**
 * The same sessions with fewer sets: core and mobility give first, then what helps, then the main lifts, always
 * where there are most sets; when every exercise is down to one set, the last ones of a session go, after those that a
 * routine wants to go first. Load, amounts
 * and rests stay as they are, and no session is left without an exercise.
 *
 * @param most Sets that may be left in all sessions together.
 * @param allowed Whether a step may be taken; a step that may not is left out.
 */
export function withFewerSets(
	guide: Guide,
	sessions: readonly UnplacedSession[],
	most: number,
	allowed: (sessions: readonly UnplacedSession[]) => boolean = () => true,
): UnplacedSession[] {
	let current = [...sessions];
	while (setsOf(current) > most) {
		const next = steps(guide, current).find(allowed);
		if (next === undefined) break;
		current = next;
	}
	return current;
}

/** Every way to take one set away, the least harmful first. */
function steps(guide: Guide, sessions: readonly UnplacedSession[]): UnplacedSession[][] {
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
				a.rank - b.rank || b.sets - a.sets || b.sessionIndex - a.sessionIndex || b.lineIndex - a.lineIndex,
		);
	const dropped = lines
		.filter(({ sets, alone, last, first }) => sets === 1 && (last || first) && !alone)
		.sort((a, b) => Number(b.first) - Number(a.first) || a.rank - b.rank || b.lineIndex - a.lineIndex);
	return [...fewer, ...dropped].map(({ sessionIndex, lineIndex }) =>
		sessions.map((session, index) =>
			index === sessionIndex ? withoutOneSet(guide, session, lineIndex) : session,
		),
	);
}

function withoutOneSet(guide: Guide, session: UnplacedSession, lineIndex: number): UnplacedSession {
	const exercises = session.exercises
		.map((line, index) => (index === lineIndex ? { ...line, sets: line.sets - 1 } : line))
		.filter(({ sets }) => sets > 0);
	const minutes = sessionMinutes(
		exercises.map((line) => ({
			...line,
			secondsPerRep: find(guide, 'exercises', line.exercise).secondsPerRep,
		})),
		find(guide, 'routines', session.routine).circuit,
	);
	const { leftOut = [] } = session;
	const gone = session.exercises[lineIndex]?.sets === 1 ? [session.exercises[lineIndex].exercise] : [];
	return {
		...session,
		exercises,
		...(gone.length + leftOut.length > 0 && { leftOut: [...gone, ...leftOut] }),
		minutes,
		load: plannedLoad(session.rpe, minutes),
	};
}
