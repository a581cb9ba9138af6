import { find, type Guide, type Method } from '../guide/guide.ts';
import type { PhaseId, Profile } from '../schema/vocabulary.ts';
import { setsOf } from './fewer-sets.ts';
import { isStrength, type RuleContext } from './schedule.ts';
import { phaseDose, planSession, type UnplacedSession, type WeekDose } from './session.ts';

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

/**
 * What building takes as a method plans it, uncut: the peak takes no more.
 *
 * @returns The longest estimate of a strength session, in minutes, and the most sets of a week.
 */
export function buildLimits(
	{ guide, method }: RuleContext,
	equipment: Profile,
): { longest: number; sets: number } {
	const dose = phaseDose(method, 'build');
	const weeks = method.phases.build.sessions.map((count) =>
		planSessions(guide, routinesOf(method, 'build', count), dose, equipment),
	);
	const strength = weeks.flat().filter(({ stress }) => isStrength(stress));
	return {
		longest: Math.max(...strength.map(({ minutes }) => minutes.max)),
		sets: Math.max(...weeks.map(setsOf)),
	};
}
