import type { LoggedSession, LoggedSet } from './log.ts';

/**
 * A session with other numbers in its sets.
 *
 * @param numbers What a set of an exercise has now, both counted from 0.
 */
export const corrected = (
	session: LoggedSession,
	numbers: (exercise: number, set: number) => LoggedSet,
): LoggedSession => ({
	...session,
	exercises: session.exercises.map((exercise, at) => ({
		...exercise,
		sets: exercise.sets.map((_, set) => numbers(at, set)),
	})),
});
