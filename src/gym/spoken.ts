/** What the gym view says to those who do not look at it. */
import { t } from '../language/t.ts';
import { lineOf, nextOpen, openSet, type Doing } from './doing.ts';
import { clockWords } from './timer.ts';

/**
 * After a set of the exercise in sight was ticked off, and what comes then.
 *
 * @param doing The session with the tick, the exercise still in sight.
 */
export function tickedWords(doing: Doing, set: number): string {
	const { at, session, sets, timer } = doing;
	const next = nextOpen(doing, at);
	if (session.circuit && next !== undefined) return t`Done. Next: ${lineOf(doing, next).name}.`;
	const done = t`Set ${set + 1} of ${sets[at]?.length ?? 0} done.`;
	if (next === undefined) return `${done} ${t`That was the last one.`}`;
	return timer === undefined ? done : `${done} ${t`Rest ${clockWords(lineOf(doing, at).restSeconds)}.`}`;
}

/** After a rest, and what comes then. @param line The exercise that was rested from. */
export function restOverWords(doing: Doing, line: number): string {
	const next = nextOpen(doing, line);
	if (next === undefined) return t`Rest is over.`;
	return t`Rest is over. ${lineOf(doing, next).name}, set ${(openSet(doing, next) ?? 0) + 1}.`;
}
