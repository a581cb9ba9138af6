import { routinesWith, type Exercise, type Guide } from '../guide/guide.ts';

/**
 * Exercises that a runner is likely to look for, and that have a picture: of each movement the one that most routines
 * have, those of most routines first.
 */
export function favouriteExercises(guide: Guide, count: number): Exercise[] {
	const uses = ({ id }: Exercise) => routinesWith(guide, id).length;
	const drawn = Object.values(guide.exercises).filter((exercise) => exercise.drawn);
	const mostUsedFirst = (exercises: readonly Exercise[]) => exercises.toSorted((a, b) => uses(b) - uses(a));
	const favourites = [...Map.groupBy(drawn, ({ pattern }) => pattern).values()].flatMap((alike) =>
		mostUsedFirst(alike).slice(0, 1),
	);
	return mostUsedFirst(favourites).slice(0, count);
}
