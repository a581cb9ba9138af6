import type { Profile } from '../schema/vocabulary.ts';
import type { DosedWeek } from './dosed-week.ts';
import { fullWeek, type FullWeek } from './full-week.ts';
import { heldRule } from './held-rule.ts';
import { lighterWeek } from './lighter-week.ts';
import { phaseDose } from './phase-dose.ts';
import type { RuleContext } from './schedule.ts';
import type { SeasonWeek } from './season-frame.ts';
import type { UnplacedSession } from './session.ts';
import { hasStillCore, withStillCore } from './still-core.ts';
import { taperWeek } from './taper-week.ts';
import type { WeekDose } from './week-dose.ts';
import { countFor, planSessions, routinesOf } from './week-sessions.ts';

export interface SeasonDoses {
	equipment: Profile;
	/** Strength sessions a week that the runner would like. */
	sessions: number | undefined;
}

/**
 * What is done in each week of a season: doses rise by one step a week (sets, repetitions or load), planned load by no
 * more than the method's rules allow, lighter weeks do about half, and the taper about half of the last peak weeks.
 *
 * The doses do not depend on days, so they come first and days are found afterwards.
 */
export function doseSeason(
	context: RuleContext,
	frames: readonly SeasonWeek[],
	{ equipment, sessions: wanted }: SeasonDoses,
): DosedWeek[] {
	const { guide, method } = context;
	const core = heldRule(context, 'core-weekly');
	let stillWeeks = 0;
	let last: FullWeek | undefined;
	/** The full weeks of peak. */
	const peak: (readonly UnplacedSession[])[] = [];

	return frames.map((frame) => {
		const count = countFor(method, frame.phase, wanted);
		const before = last && { week: last.frame.week, sessions: last.sessions };
		const dosed = dose(frame, count);
		if (hasStillCore(guide, dosed.sessions)) stillWeeks += 1;
		return { ...frame, count, before, nearRace: undefined, ...dosed };
	});

	type Dosed = Pick<DosedWeek, 'sessions' | 'change'> & Partial<Pick<DosedWeek, 'nearRace'>>;

	function dose(frame: SeasonWeek, count: number): Dosed {
		const { phase } = frame;
		switch (phase) {
			case 'recovery':
				return recovering(count);
			case 'taper':
			case 'race-week': {
				const unloaded = last?.dose.weight === 'none';
				return { ...taperWeek(context, { phase, count, plan, peak, unloaded }), change: 'taper' };
			}
			default:
				return frame.deload && last !== undefined
					? { sessions: lighterWeek(context, phase, last.sessions), change: 'deload' }
					: loaded(frame, count);
		}
	}

	/** Little, and where the race leaves no day for that, the least that the method plans. */
	function recovering(count: number): Dosed {
		const asked = phaseDose(method, 'recovery');
		const least = Math.min(...method.phases.recovery.sessions);
		const planned = (sessions: number) => plan(routinesOf(method, 'recovery', sessions), asked);
		return { sessions: planned(count), change: 'phase', nearRace: planned(least) };
	}

	/** A full week, on which the ones after it build. */
	function loaded(frame: SeasonWeek, count: number): Dosed {
		const routines = routinesOf(method, frame.phase, count);
		last = fullWeek(context, { frame, equipment, before: last, plan: (asked) => plan(routines, asked) });
		if (frame.phase === 'peak') peak.push(last.sessions);
		return { sessions: last.sessions, change: last.change };
	}

	/** Routines at a dose, uncut; in the first weeks the trunk learns to hold still. */
	function plan(routines: readonly string[], asked: WeekDose): UnplacedSession[] {
		const sessions = planSessions(guide, routines, asked, equipment);
		if (core === undefined || stillWeeks >= core.stillWeeks) return sessions;
		return sessions.map((session) => withStillCore(guide, session, equipment));
	}
}
