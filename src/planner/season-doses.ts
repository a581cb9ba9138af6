import type { Method } from '../guide/guide.ts';
import type { PhaseDose } from '../schema/dose.ts';
import type { PlanSession } from '../schema/plan.ts';
import { brokenByDoses } from './broken-by-doses.ts';
import { phaseDose, type UnplacedSession, type WeekDose } from './session.ts';
import type { PhaseId, Profile } from '../schema/vocabulary.ts';
import { isFeasibleDose, stepsOf, type Dial, type DoseStep } from './dose-steps.ts';
import { fewerSetsWhile, setsOf, withFewerSets } from './fewer-sets.ts';
import { heldRule } from './held-rule.ts';
import { withMoreSets, withSetsOf } from './more-sets.ts';
import { setsOfLighterWeek } from './rules/deload.ts';
import { risesTooMuch } from './rules/progression.ts';
import { meanSets, mostSets } from './rules/taper.ts';
import { isStrength, type RuleContext } from './schedule.ts';
import type { SeasonWeek } from './season-frame.ts';
import { hasStillCore, withStillCore } from './still-core.ts';
import { buildLimits, planSessions, routinesOf } from './week-sessions.ts';

/** How a week came out of the last full one. */
export type Change =
	/** The first week of the season. */
	| { kind: 'start' }
	/** The first week with weights. */
	| { kind: 'weights' }
	/** The first week of a phase, or of a season's part that does not follow from the one before. */
	| { kind: 'phase' }
	| { kind: 'sets' | Dial }
	| { kind: 'same' }
	| { kind: 'deload' | 'taper' };

/** What is done in a week of a season, before it has days. */
export interface DosedWeek extends SeasonWeek {
	sessions: UnplacedSession[];
	/** Strength sessions that the method plans in the phase. */
	count: number;
	change: Change;
	/** The last full week before this one. */
	before: { week: number; sessions: readonly UnplacedSession[] } | undefined;
	/** What remains possible where the race leaves no day for it all; `undefined` if nothing does. */
	nearRace: UnplacedSession[] | undefined;
}

export interface SeasonDoses {
	equipment: Profile;
	/** Strength sessions a week that the runner would like. */
	sessions: number | undefined;
}

/** A full week, as far as the weeks after it build on it. */
interface FullWeek {
	frame: SeasonWeek;
	sessions: readonly UnplacedSession[];
	/** The same without any cut: what the dose asks for. */
	full: readonly UnplacedSession[];
	dose: WeekDose;
	/** Index of the phase's step that it stands on. */
	step: number;
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
	const rules = {
		easeIn: heldRule(context, 'ease-in'),
		progression: heldRule(context, 'progression'),
		deload: heldRule(context, 'deload'),
		maintenance: heldRule(context, 'maintenance'),
		taper: heldRule(context, 'taper'),
		core: heldRule(context, 'core-weekly'),
	};
	let last: FullWeek | undefined;
	let stillWeeks = 0;
	/** Sets of the full weeks of peak. */
	const peakSets: { sets: number }[] = [];

	return frames.map((frame) => {
		const count = countFor(method, frame.phase, wanted);
		const before = last && { week: last.frame.week, sessions: last.sessions };
		const { sessions, change, nearRace } = dosed(frame, count);
		if (hasStillCore(guide, sessions)) stillWeeks += 1;
		return { ...frame, sessions, count, change, before, nearRace };
	});

	type Dosed = Pick<DosedWeek, 'sessions' | 'change'> & Partial<Pick<DosedWeek, 'nearRace'>>;

	function dosed(frame: SeasonWeek, count: number): Dosed {
		switch (frame.phase) {
			case 'recovery':
				return recovering(frame, count);
			case 'taper':
			case 'race-week':
				return tapered(frame, count);
			default:
				return frame.deload && last !== undefined ? lighter(last, frame.phase) : loaded(frame, count);
		}
	}

	/** Little, and where the race leaves no day for that, the least that the method plans. */
	function recovering(frame: SeasonWeek, count: number): Dosed {
		const dose = phaseDose(method, 'recovery');
		const least = Math.min(...method.phases.recovery.sessions);
		return {
			sessions: plan(frame, count, dose),
			change: { kind: 'phase' },
			nearRace: plan(frame, least, dose),
		};
	}

	/** The routines of the week, uncut, at a dose. */
	function plan(frame: SeasonWeek, count: number, dose: WeekDose): UnplacedSession[] {
		return still(planSessions(guide, routinesOf(method, frame.phase, count), dose, equipment));
	}

	function still(sessions: UnplacedSession[]): UnplacedSession[] {
		if (rules.core === undefined || stillWeeks >= rules.core.stillWeeks) return sessions;
		return sessions.map((session) => withStillCore(guide, session, equipment));
	}

	/** A full week: the next step of its phase, within the cap on planned load. */
	function loaded(frame: SeasonWeek, count: number): Dosed {
		const week = next(frame, count);
		last = week.full;
		if (frame.phase === 'peak') peakSets.push({ sets: setsOf(week.full.sessions) });
		return { sessions: [...week.full.sessions], change: week.change };
	}

	function next(frame: SeasonWeek, count: number): { full: FullWeek; change: Change } {
		const before = last;
		if (frame.easeIn && rules.easeIn !== undefined) {
			const dose = gentle(phaseDose(method, frame.phase), rules.easeIn.maxRpe, before === undefined);
			const kind = before === undefined ? 'start' : frame.first ? 'phase' : 'sets';
			return step(frame, count, dose, 0, kind, before !== undefined);
		}
		const steps = stepsIn(frame.phase);
		const at = (index: number) =>
			steps[Math.min(index, steps.length - 1)]?.dose ?? phaseDose(method, frame.phase);
		if (before === undefined) return step(frame, count, at(0), 0, 'start');
		const entering = frame.first || before.dose.weight === 'none';
		if (entering) {
			const goesOn = !before.dose.weight && sameDose(method, before.frame.phase, frame.phase);
			const index = goesOn ? before.step : 0;
			const kind = before.dose.weight === undefined ? 'phase' : 'weights';
			return step(frame, count, at(index), index, kind);
		}
		// Sets that an earlier week had to leave out come back before anything gets harder.
		const completed = step(frame, count, before.dose, before.step, 'sets', true);
		if (setsOf(completed.full.sessions) > setsOf(before.sessions)) return completed;
		for (let index = isCapped(before) ? before.step : before.step + 1; index < steps.length; index += 1) {
			const raised = step(frame, count, at(index), index, steps[index]?.raises ?? 'load');
			if (!isSame(raised.full.sessions, before.sessions)) return raised;
		}
		return { full: { ...before, frame }, change: { kind: 'same' } };
	}

	/** Whether the effort of a full week was held below that of its step. */
	function isCapped({ frame, dose, step: index }: FullWeek): boolean {
		return (stepsIn(frame.phase)[index]?.dose.rpe.max ?? dose.rpe.max) > dose.rpe.max;
	}

	/** The steps of a phase. The peak keeps what there is, so it has one. */
	function stepsIn(phase: PhaseId): DoseStep[] {
		const dose = phaseDose(method, phase);
		if (phase !== 'peak') return stepsOf(dose);
		return [{ dose: dose.reps === undefined ? { ...dose, reach: 0 } : dose }];
	}

	/** One full week at a dose: no more effort, sets and load than follow from the last one. */
	function step(
		frame: SeasonWeek,
		count: number,
		wantedDose: WeekDose,
		index: number,
		kind: Change['kind'],
		moreSets = false,
	): { full: FullWeek; change: Change } {
		const dose = last === undefined ? wantedDose : withEffortUpTo(wantedDose, last.dose.rpe.max + 1);
		const full = plan(frame, count, dose);
		const carried = last === undefined ? full : withSetsOf(guide, full, last);
		const sessions =
			last !== undefined && moreSets ? withMoreSets(guide, carried, full, isWithinCap) : carried;
		return {
			full: {
				frame,
				sessions: withinCap(frame.phase, frame.phase === 'peak' ? withinBuild(sessions) : sessions),
				full,
				dose,
				step: index,
			},
			change: { kind },
		};
	}

	function isWithinCap(sessions: readonly UnplacedSession[]): boolean {
		if (last === undefined || rules.progression === undefined) return true;
		return !risesTooMuch(loadOf(last.sessions), loadOf(sessions), rules.progression.maxRise);
	}

	function withinCap(phase: PhaseId, sessions: UnplacedSession[]): UnplacedSession[] {
		return guarded(phase, sessions, (allowed) =>
			fewerSetsWhile(guide, sessions, (current) => !isWithinCap(current), { allowed }),
		);
	}

	/** Keeping takes no longer than building does, and where the load stays it takes fewer sets. */
	function withinBuild(sessions: UnplacedSession[]): UnplacedSession[] {
		if (rules.maintenance === undefined) return sessions;
		const { longest, sets } = buildLimits(context, equipment);
		const short = sessions.flatMap((session) =>
			isStrength(session.stress)
				? fewerSetsWhile(guide, [session], ([one]) => one !== undefined && one.minutes.max > longest)
				: [session],
		);
		return method.maintenance.policy === 'guide' ? short : withFewerSets(guide, short, sets - 1);
	}

	/** About half of the week before, spread over everything, and nothing else changed. */
	function lighter(before: FullWeek, phase: PhaseId): Dosed {
		const share = rules.deload?.sets ?? { min: 0.5, max: 0.6 };
		const { most } = setsOfLighterWeek(setsOf(before.sessions), share);
		const cut = (allowed?: (sessions: readonly UnplacedSession[]) => boolean) =>
			withFewerSets(guide, before.sessions, most, { giving: 'evenly', allowed });
		const keeps = keepsWhat(phase, before.sessions);
		const change: Change = { kind: 'deload' };
		const half = cut();
		if (keeps(half)) return { sessions: half, change };
		// Half of everything may leave no session long enough to count: then one of them keeps more than its half.
		for (const [at, session] of before.sessions.entries()) {
			if (!isStrength(session.stress)) continue;
			for (let kept = setsOf(half.slice(at, at + 1)); kept <= setsOf([session]); kept += 1) {
				const sessions = cut((current) => setsOf(current.slice(at, at + 1)) >= kept);
				if (setsOf(sessions) <= most && keeps(sessions)) return { sessions, change };
			}
		}
		return { sessions: cut(keeps), change };
	}

	/** About half of the last full peak weeks, and no heavier than they were. */
	function tapered(frame: SeasonWeek, count: number): Dosed {
		const { phase } = frame;
		const own = phaseDose(method, phase);
		const reach = own.reps === undefined ? { ...own, reach: 0 } : own;
		const unloaded = last?.dose.weight === 'none' && rules.easeIn !== undefined;
		const dose = unloaded ? { ...gentle(reach, rules.easeIn?.maxRpe ?? 6, false), sets: own.sets } : reach;
		const most = taperedSets();
		const few = (sessions: UnplacedSession[]) =>
			guarded(phase, sessions, (allowed) => withFewerSets(guide, sessions, most, { allowed }));
		const { nearRace, extras } = method.phases[phase];
		// A session in place of another one is short by itself: its exercises keep their own sets.
		const { sets: _, ...ownSets } = dose;
		const instead =
			phase === 'race-week'
				? routinesOf(method, phase, count).filter((id) => !extras.includes(id))
				: nearRace.length > 0
					? [...nearRace, ...extras]
					: undefined;
		return {
			sessions: few(plan(frame, count, dose)),
			change: { kind: 'taper' },
			nearRace:
				instead && few(still(planSessions(guide, instead, phase === 'taper' ? ownSets : dose, equipment))),
		};
	}

	function taperedSets(): number {
		if (rules.taper === undefined || peakSets.length === 0) return Infinity;
		return mostSets(meanSets(peakSets.slice(-rules.taper.weeks)), rules.taper.minCut);
	}

	/** Cuts freely first, which is quick; only a cut that breaks a rule is done again step by step. */
	function guarded(
		phase: PhaseId,
		uncut: readonly UnplacedSession[],
		cut: (allowed: (sessions: readonly UnplacedSession[]) => boolean) => UnplacedSession[],
	): UnplacedSession[] {
		const keeps = keepsWhat(phase, uncut);
		const free = cut(() => true);
		return keeps(free) ? free : cut(keeps);
	}

	/** Whether sessions keep every `must` about doses that they kept before they were cut. */
	function keepsWhat(phase: PhaseId, uncut: readonly UnplacedSession[]) {
		let brokenBefore: Set<string> | undefined;
		return (sessions: readonly UnplacedSession[]): boolean => {
			const broken = brokenByDoses(phase, sessions, context);
			if (broken.size === 0) return true;
			brokenBefore ??= brokenByDoses(phase, uncut, context);
			return [...broken].every((principle) => brokenBefore?.has(principle));
		};
	}
}

/** The count of strength sessions that a phase offers, nearest to the one that is wanted; else its first. */
export function countFor(method: Method, phase: PhaseId, wanted: number | undefined): number {
	const [first = 0, ...others] = method.phases[phase].sessions;
	if (wanted === undefined) return first;
	return [first, ...others].reduce((best, count) => {
		const closer = Math.abs(count - wanted) - Math.abs(best - wanted);
		return closer < 0 || (closer === 0 && count < best) ? count : best;
	});
}

const loadOf = (sessions: readonly Pick<PlanSession, 'load'>[]): number =>
	sessions.reduce((sum, { load }) => sum + load, 0);

/** Most sets of an exercise in the very first week. */
const firstWeekSets = 2;

/** A phase's dose for first weeks: no weight, little effort, amounts at their low end. */
function gentle({ sets, rpe }: PhaseDose, maxRpe: number, first: boolean): WeekDose {
	const max = Math.min(rpe.max, maxRpe);
	const few = sets === undefined ? undefined : Math.min(sets, firstWeekSets);
	return {
		sets: first ? few : sets,
		rpe: { min: Math.min(rpe.min, max), max },
		reach: 0,
		weight: 'none',
	};
}

/** Effort rises by one at most; below the effort that a phase asks for, its load would mislead. */
function withEffortUpTo(dose: WeekDose, most: number): WeekDose {
	if (dose.rpe.max <= most) return dose;
	const capped = { ...dose, rpe: { min: Math.min(dose.rpe.min, most), max: most } };
	if (dose.rpe.min <= most && isFeasibleDose(capped)) return capped;
	const { percent1RM: _, ...rest } = capped;
	return rest;
}

/** Whether two phases do the same in different weeks. */
function sameDose(method: Method, before: PhaseId, now: PhaseId): boolean {
	return writtenAlike(phaseDose(method, before)) === writtenAlike(phaseDose(method, now));
}

const doseFields = ['sets', 'reps', 'percent1RM', 'rpe', 'restSeconds', 'min', 'max'] satisfies (
	keyof PhaseDose | 'min' | 'max'
)[];
/** A dose as text, whatever the order in which a coach wrote its fields. */
const writtenAlike = (dose: PhaseDose) => JSON.stringify(dose, doseFields);

/** Whether sessions ask for the same. */
const isSame = (a: readonly UnplacedSession[], b: readonly UnplacedSession[]): boolean =>
	JSON.stringify(a) === JSON.stringify(b);
