import type { Method } from '../guide/guide.ts';
import type { PhaseId, Profile } from '../schema/vocabulary.ts';
import { buildLimits } from './build-limits.ts';
import { stepsOf, type DoseStep } from './dose-steps.ts';
import type { Change } from './dosed-week.ts';
import { fewerSetsWhile, setsOf, withFewerSets } from './fewer-sets.ts';
import { harmlessCut } from './harmless-cut.ts';
import { heldRule } from './held-rule.ts';
import { withMoreSets, withSetsOf } from './more-sets.ts';
import { phaseDose, sameDose } from './phase-dose.ts';
import { risesTooMuch } from './rules/progression.ts';
import { isStrength, type RuleContext } from './schedule.ts';
import type { SeasonWeek } from './season-frame.ts';
import type { UnplacedSession } from './session.ts';
import { atLowEnd, gentleDose, withEffortUpTo, type WeekDose } from './week-dose.ts';

/** A full week, as far as the weeks after it build on it. */
export interface FullWeek {
	frame: SeasonWeek;
	change: Change;
	sessions: readonly UnplacedSession[];
	/** The same without any cut: what the dose asks for. */
	full: readonly UnplacedSession[];
	dose: WeekDose;
	/** Index of the phase's step that it stands on. */
	step: number;
}

/** What a full week is made of. */
export interface FullWeekToDose {
	frame: SeasonWeek;
	equipment: Profile;
	/** The last full week; `undefined` in the first week of a season. */
	before: FullWeek | undefined;
	/** Plans the routines of the week at a dose, uncut. */
	plan: (dose: WeekDose) => UnplacedSession[];
}

/** Most sets of an exercise in the very first week. */
const firstWeekSets = 2;

/** A full week: the next step of its phase, within the cap on planned load. */
export function fullWeek(context: RuleContext, { frame, equipment, before, plan }: FullWeekToDose): FullWeek {
	const { guide, method } = context;
	const { phase } = frame;
	const steps = stepsIn(method, phase);
	const progression = heldRule(context, 'progression');
	const easeIn = frame.easeIn ? heldRule(context, 'ease-in') : undefined;

	if (easeIn !== undefined) {
		const dose = gentleDose(phaseDose(method, phase), easeIn.maxRpe);
		if (before === undefined) {
			const sets = dose.sets && Math.min(dose.sets, firstWeekSets);
			return step({ ...dose, sets }, 0, 'start');
		}
		return step(dose, 0, frame.first ? 'phase' : 'sets', true);
	}
	if (before === undefined) return step(at(0), 0, 'start');
	if (frame.first || before.dose.weight === 'none') {
		const goesOn = !before.dose.weight && sameDose(method, before.frame.phase, phase);
		const index = goesOn ? before.step : 0;
		return step(at(index), index, before.dose.weight === undefined ? 'phase' : 'weights');
	}
	// Sets that an earlier week had to leave out come back before anything gets harder.
	const completed = step(before.dose, before.step, 'sets', true);
	if (setsOf(completed.sessions) > setsOf(before.sessions)) return completed;
	// A step whose effort was too big a rise is stood on again before the one after it.
	const isCapped = at(before.step).rpe.max > before.dose.rpe.max;
	for (let index = before.step + (isCapped ? 0 : 1); index < steps.length; index += 1) {
		const raised = step(at(index), index, steps[index]?.raises ?? 'load');
		if (!isSame(raised.sessions, before.sessions)) return raised;
	}
	return { ...before, frame, change: 'same' };

	function at(index: number): WeekDose {
		return steps[Math.min(index, steps.length - 1)]?.dose ?? phaseDose(method, phase);
	}

	/** One full week at a dose: no more effort, sets and load than follow from the last one. */
	function step(wanted: WeekDose, index: number, change: Change, moreSets = false): FullWeek {
		const dose = before === undefined ? wanted : withEffortUpTo(wanted, before.dose.rpe.max + 1);
		const full = plan(dose);
		const carried = before === undefined ? full : withSetsOf(guide, full, before);
		const grown = moreSets ? withMoreSets(guide, carried, full, isWithinCap) : carried;
		const uncut = phase === 'peak' ? withinBuild(context, equipment, grown) : grown;
		const sessions = harmlessCut(context, phase, uncut, (allowed) =>
			fewerSetsWhile(guide, uncut, (current) => !isWithinCap(current), { allowed }),
		);
		return { frame, change, sessions, full, dose, step: index };
	}

	function isWithinCap(sessions: readonly UnplacedSession[]): boolean {
		if (before === undefined || progression === undefined) return true;
		return !risesTooMuch(loadOf(before.sessions), loadOf(sessions), progression.maxRise);
	}
}

/** The steps of a phase. The peak keeps what there is, so it has one. */
function stepsIn(method: Method, phase: PhaseId): DoseStep[] {
	const dose = phaseDose(method, phase);
	return phase === 'peak' ? [{ dose: atLowEnd(dose) }] : stepsOf(dose);
}

/** Keeping takes no longer than building does, and where the load stays it takes fewer sets. */
function withinBuild(
	context: RuleContext,
	equipment: Profile,
	sessions: UnplacedSession[],
): UnplacedSession[] {
	if (heldRule(context, 'maintenance') === undefined) return sessions;
	const { guide, method } = context;
	const { longest, sets } = buildLimits(context, equipment);
	const short = sessions.flatMap((session) =>
		isStrength(session.stress)
			? fewerSetsWhile(guide, [session], ([one]) => one !== undefined && one.minutes.max > longest)
			: [session],
	);
	return method.maintenance.policy === 'guide' ? short : withFewerSets(guide, short, sets - 1);
}

const loadOf = (sessions: readonly UnplacedSession[]): number =>
	sessions.reduce((sum, { load }) => sum + load, 0);

/** Whether sessions ask for the same. */
const isSame = (a: readonly UnplacedSession[], b: readonly UnplacedSession[]): boolean =>
	JSON.stringify(a) === JSON.stringify(b);
