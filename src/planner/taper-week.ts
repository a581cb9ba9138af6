import type { PhaseId } from '../schema/vocabulary.ts';
import type { DosedWeek } from './dosed-week.ts';
import { setsOf, withFewerSets } from './fewer-sets.ts';
import { harmlessCut } from './harmless-cut.ts';
import { heldRule } from './held-rule.ts';
import { phaseDose } from './phase-dose.ts';
import { meanSets, mostSets } from './rules/taper.ts';
import type { RuleContext } from './schedule.ts';
import type { UnplacedSession } from './session.ts';
import { atLowEnd, gentleDose, type WeekDose } from './week-dose.ts';
import { routinesOf } from './week-sessions.ts';

/** The week of the taper, or race week. */
export interface TaperWeek {
	phase: PhaseId;
	/** Strength sessions that the method plans in the phase. */
	count: number;
	/** Plans routines at a dose, uncut. */
	plan: (routines: readonly string[], dose: WeekDose) => UnplacedSession[];
	/** The full weeks of the peak. */
	peak: readonly (readonly UnplacedSession[])[];
	/** No week before it had weights. */
	unloaded: boolean;
}

/** About half of the last full peak weeks, and no heavier than they were. */
export function taperWeek(
	context: RuleContext,
	{ phase, count, plan, peak, unloaded }: TaperWeek,
): Pick<DosedWeek, 'sessions' | 'nearRace'> {
	const { guide, method } = context;
	const own = phaseDose(method, phase);
	const easeIn = heldRule(context, 'ease-in');
	const dose = unloaded && easeIn !== undefined ? gentleDose(own, easeIn.maxRpe) : atLowEnd(own);
	const most = mostSetsAfter(context, peak);
	const few = (sessions: UnplacedSession[]) =>
		harmlessCut(context, phase, sessions, (allowed) => withFewerSets(guide, sessions, most, { allowed }));
	const instead = routinesNearRace(context, phase, count);
	// A session in place of another one is short by itself: its exercises keep their own sets.
	const { sets: _, ...ownSets } = dose;
	return {
		sessions: few(plan(routinesOf(method, phase, count), dose)),
		nearRace: instead && few(plan(instead, phase === 'taper' ? ownSets : dose)),
	};
}

function mostSetsAfter(context: RuleContext, peak: TaperWeek['peak']): number {
	const rule = heldRule(context, 'taper');
	if (rule === undefined || peak.length === 0) return Infinity;
	const last = peak.slice(-rule.weeks).map((sessions) => ({ sets: setsOf(sessions) }));
	return mostSets(meanSets(last), rule.minCut);
}

/** What can be done where the race leaves no day for it all: race week does without its extras. */
function routinesNearRace({ method }: RuleContext, phase: PhaseId, count: number): string[] | undefined {
	const { nearRace, extras } = method.phases[phase];
	if (phase === 'race-week') return routinesOf(method, phase, count).filter((id) => !extras.includes(id));
	return nearRace.length > 0 ? [...nearRace, ...extras] : undefined;
}
