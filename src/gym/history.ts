/** What a log says of each exercise over time. */
import { inUnit } from './set-words.ts';
import type { LoadUnit, Log, LoggedExercise, LoggedSet } from './log.ts';

export interface ExerciseHistory extends Pick<LoggedExercise, 'exercise' | 'name' | 'unit' | 'per'> {
	/** The best set of each time, the oldest first, in one unit of loads. */
	times: { when: string; best: LoggedSet }[];
	/** The best of them. */
	best: LoggedSet;
	last: LoggedSet;
}

/** Every exercise of a log, the one that was done last first. One leg at a time counts apart from both. */
export function historyOf({ sessions }: Pick<Log, 'sessions'>, loads: LoadUnit): ExerciseHistory[] {
	const histories = new Map<string, ExerciseHistory>();
	for (const session of sessions) {
		for (const { exercise, name, unit, per, sets } of session.exercises) {
			const best = bestOf(
				sets.map(({ load, ...set }) =>
					load === undefined ? set : { ...set, load: inUnit(load, session.loads, loads) },
				),
			);
			if (best === undefined) continue;
			const key = [exercise, unit, per].join(' ');
			const before = histories.get(key);
			const times = [...(before?.times ?? []), { when: session.started, best }];
			histories.delete(key);
			histories.set(key, {
				exercise,
				name,
				unit,
				per,
				times,
				last: best,
				best: before === undefined || isBetter(best, before.best) ? best : before.best,
			});
		}
	}
	return [...histories.values()].reverse();
}

/** The heaviest set; of equal ones that with the most repetitions, or seconds. */
const bestOf = (sets: readonly LoggedSet[]): LoggedSet | undefined =>
	sets.reduce<LoggedSet | undefined>(
		(best, set) => (best === undefined || isBetter(set, best) ? set : best),
		undefined,
	);

const isBetter = (one: LoggedSet, other: LoggedSet): boolean => {
	const heavier = (one.load ?? 0) - (other.load ?? 0);
	return heavier > 0 || (heavier === 0 && (one.amount ?? 0) > (other.amount ?? 0));
};
