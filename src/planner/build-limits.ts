import type { Profile } from '../schema/vocabulary.ts';
import { setsOf } from './fewer-sets.ts';
import { phaseDose } from './phase-dose.ts';
import { isStrength, type RuleContext } from './schedule.ts';
import { planSessions, routinesOf } from './week-sessions.ts';

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
