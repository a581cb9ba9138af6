/** What a runner did the last time, beside what is to be done today. */
import type { Amount } from '../schema/dose.ts';
import type { LoadUnit, Log, LoggedSet } from './log.ts';
import { inUnit } from './set-words.ts';

export interface LastTime {
	/** When it was, in ISO 8601. */
	when: string;
	sets: LoggedSet[];
}

/**
 * The last time that an exercise was done with an amount of the same kind: repetitions on each leg say nothing of
 * repetitions with both.
 *
 * @param loads The unit in which loads are wanted.
 */
export function lastTime(
	{ sessions }: Pick<Log, 'sessions'>,
	exercise: string,
	{ unit, per }: Pick<Amount, 'unit' | 'per'>,
	loads: LoadUnit,
): LastTime | undefined {
	for (const session of sessions.toReversed()) {
		const done = session.exercises.find(
			(one) => one.exercise === exercise && one.unit === unit && one.per === per && one.sets.some(hasNumbers),
		);
		if (done !== undefined)
			return {
				when: session.started,
				sets: done.sets.map(({ load, ...set }) =>
					load === undefined ? set : { ...set, load: inUnit(load, session.loads, loads) },
				),
			};
	}
	return undefined;
}

const hasNumbers = ({ load, amount }: LoggedSet): boolean => load !== undefined || amount !== undefined;

/**
 * The numbers that a set is likely to get: those of last time, unless today's set before was loaded otherwise; the
 * plan's own amount if it leaves no choice.
 *
 * @param before Today's sets before this one.
 * @param last The sets of last time.
 */
export function likely(
	before: readonly LoggedSet[],
	last: readonly LoggedSet[],
	{ min, max }: Pick<Amount, 'min' | 'max'>,
): LoggedSet {
	const at = (index: number) => last[Math.min(index, last.length - 1)];
	const then = at(before.length);
	const previous = before.at(-1);
	const load =
		previous?.load !== undefined && previous.load !== at(before.length - 1)?.load
			? previous.load
			: then?.load;
	const amount = then?.amount ?? (min === max ? min : undefined);
	return { ...(load !== undefined && { load }), ...(amount !== undefined && { amount }) };
}
