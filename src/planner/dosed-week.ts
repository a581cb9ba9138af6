import type { Dial } from './dose-steps.ts';
import type { SeasonWeek } from './season-frame.ts';
import type { UnplacedSession } from './session.ts';

/**
 * How a week came out of the last full one. `start` is the first week of the season, `weights` the first one with
 * weights, `phase` the first one of a phase or of whatever does not follow from the week before.
 */
export type Change = 'start' | 'weights' | 'phase' | 'sets' | Dial | 'same' | 'deload' | 'taper';

/** What is done in a week of a season, before it has days. */
export interface DosedWeek extends SeasonWeek {
	sessions: readonly UnplacedSession[];
	/** Strength sessions that the method plans in the phase. */
	count: number;
	change: Change;
	/** The last full week before this one. */
	before: { week: number; sessions: readonly UnplacedSession[] } | undefined;
	/** What remains possible where the race leaves no day for it all; `undefined` if nothing does. */
	nearRace: readonly UnplacedSession[] | undefined;
}
