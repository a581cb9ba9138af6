import { find, type Guide, type Method } from '../guide/guide.ts';
import type { PhaseId, Profile } from '../schema/vocabulary.ts';
import { planSession, type UnplacedSession } from './session.ts';
import type { WeekDose } from './week-dose.ts';

/** The count of strength sessions that a phase offers, nearest to the one that is wanted; else its first. */
export function countFor(method: Method, phase: PhaseId, wanted: number | undefined): number {
	const [first = 0, ...others] = method.phases[phase].sessions;
	if (wanted === undefined) return first;
	return [first, ...others].reduce((best, count) => {
		const closer = Math.abs(count - wanted) - Math.abs(best - wanted);
		return closer < 0 || (closer === 0 && count < best) ? count : best;
	});
}

/** The routines of a phase at a count of strength sessions: these first, core and mobility after them. */
export function routinesOf(method: Method, phase: PhaseId, count: number): string[] {
	const { routines, extras } = method.phases[phase];
	return [...(routines[count] ?? []), ...extras];
}

/** Routines as sessions with a dose. */
export const planSessions = (
	guide: Guide,
	routines: readonly string[],
	dose: WeekDose,
	equipment: Profile,
): UnplacedSession[] =>
	routines.map((id) => planSession(guide, find(guide, 'routines', id), dose, equipment));
