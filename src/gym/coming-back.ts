/** What becomes of a session that the browser kept, when its runner comes back to it. */
import type { Doing } from './doing.ts';
import { withTimer } from './doing.ts';
import { stateOf } from './timer.ts';

/** Longer than this no session lasts: whoever comes back later means a new one. In milliseconds. */
const longest = 12 * 60 * 60 * 1000;

/** The same rest is not called out this long after it was over, in seconds. */
const lateForRest = 10 * 60;

/**
 * Whether the session that was kept is the one that an address asks for.
 *
 * @param place Path, query and anchor of this site.
 */
export const isMeant = (kept: Doing, place: string, now: number): boolean =>
	isThere(kept, place) && now - kept.seen < longest;

/** Whether a session is done at a place, whatever the place's address says of the runner's own days. */
export const isThere = (kept: Pick<Doing, 'place'>, place: string): boolean =>
	spotOf(kept.place) === spotOf(place);

const spotOf = (place: string): string => place.replace(/\?[^#]*/, '');

/** Without a timer that ran out while nobody looked: who left in the middle of a hold did not hold out. */
export function resumed(kept: Doing, now: number): Doing {
	if (kept.timer === undefined) return kept;
	const { phase, seconds } = stateOf(kept.timer, now);
	const isStale = phase === 'over' && (kept.timer.kind === 'hold' || seconds > lateForRest);
	return isStale ? withTimer(kept, undefined) : kept;
}
