import { find, type Guide, type Method } from '../guide/guide.ts';
import type { PlanDay, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { profiles, type PhaseId } from '../schema/vocabulary.ts';
import { auditSeason } from './audit.ts';
import { addDays, startOfWeek, weekdayOf, weekdaysFrom } from './calendar-days.ts';
import { heldRule } from './held-rule.ts';
import { fill, findDays, holds, NoPlacement, type Placement, type WeekToFill } from './place.ts';
import { PlanError, type Collision } from './plan-error.ts';
import { runsOf, runsToRace, type RunWeek } from './race-runs.ts';
import { isStrength, type RuleContext, type ScheduledWeek } from './schedule.ts';
import { doseSeason, type DosedWeek } from './season-doses.ts';
import { frameSeason, isBuilding, type SeasonWeek } from './season-frame.ts';
import { checkSeasonRequest, type SeasonRequest } from './season-request.ts';
import { changeWords, seasonNotes, seasonWeekTitle, weekNotes } from './season-words.ts';
import type { UnplacedSession } from './session.ts';
import { totalsOf } from './totals.ts';

/**
 * Plans a season back from its race: phases, doses that rise in small steps, lighter weeks, taper, and in each week
 * every session on its best day, so that every `must` is kept from the first day to the last.
 *
 * @throws SeasonRequestError if the request makes no sense.
 * @throws PlanError if no plan keeps every `must`: it says in which week, which rules collide, and what to change.
 * @throws MissingReplacement if the kit does not allow an exercise and nothing replaces it.
 */
export function planSeason(guide: Guide, request: SeasonRequest): SeasonPlan {
	checkSeasonRequest(guide, request);
	const { length, equipment, weekStart, raceDate, recoveryWeeks = 0 } = request;
	const own = find(guide, 'methods', request.method);
	const held = { guide, method: own };
	const frames = frameSeason({
		length,
		recoveryWeeks,
		maintenanceFrom: own.maintenance.startsWeeksOut,
		easeInWeeks: heldRule(held, 'ease-in')?.weeks ?? 0,
		deloadEvery: heldRule(held, 'deload')?.every,
	});
	const { method, policyNote } = withMaintenance(own, request, frames);
	const context = { guide, method };
	const raceDay = weekdaysFrom(weekStart).indexOf(raceDate === undefined ? 'saturday' : weekdayOf(raceDate));
	const runs = runsOfSeason(guide, method, request, frames, raceDay);
	const doses = doseSeason(context, frames, { equipment, sessions: request.sessions });
	const placed = placeSeason(context, request, doses, runs, raceDay);

	const firstDay = raceDate && addDays(startOfWeek(raceDate, weekStart), -7 * (length - 1));
	const id = `${method.id}/season/${length}-weeks-${equipment}`;
	const weeks = placed.map(({ dosed, days }, index): WeekPlan => {
		const { week, weeksToRace, phase, deload, easeIn } = dosed;
		const dated = days.map((day, at): PlanDay => ({
			day: day.day,
			...(firstDay && { date: addDays(firstDay, 7 * index + at) }),
			run: day.run,
			sessions: day.sessions,
		}));
		return {
			kind: 'week',
			version: 1,
			id: `${id}/week-${week}`,
			title: seasonWeekTitle(week, length, phase, deload),
			method: method.id,
			phase,
			equipment,
			sessionsPerWeek: days.flatMap(({ sessions }) => sessions).filter(({ stress }) => isStrength(stress))
				.length,
			published: false,
			week,
			weeksToRace,
			deload,
			easeIn,
			change: changeWords(guide, dosed),
			notes: weekNotes(dosed, raceDay),
			days: dated,
			findings: [],
			totals: totalsOf(guide, dated),
		};
	});
	const audited = auditSeason({ weeks, repeats: false }, context);
	failOnBroken(audited, request, placed);
	return {
		kind: 'season',
		version: 1,
		id,
		title: `${length} weeks to the race, ${profiles[equipment].toLowerCase()}`,
		method: method.id,
		equipment,
		maintenance: method.maintenance.policy,
		length,
		...(request.raceName && { raceName: request.raceName }),
		raceDate: raceDate ?? null,
		weeks: weeks.map((week, index) => ({ ...week, findings: audited.weeks[index] ?? [] })),
		findings: audited.season,
		notes: seasonNotes({ length, frames, doses, wanted: request.sessions, policyNote }),
	};
}

/** Full weeks with weights before the peak, without which there is nothing heavy to keep. */
const leastHeavyWeeks = 3;

/** Who has built nothing has nothing heavy to keep: a season that hardly builds stays light to its end. */
function withMaintenance(
	method: Method,
	{ maintenance = method.maintenance.policy }: SeasonRequest,
	frames: readonly SeasonWeek[],
): { method: Method; policyNote: string | undefined } {
	const heavy = frames.filter(({ phase, deload, easeIn }) => isBuilding(phase) && !deload && !easeIn);
	const policy = heavy.length >= leastHeavyWeeks ? maintenance : 'guide';
	return {
		method: { ...method, maintenance: { ...method.maintenance, policy } },
		policyNote:
			policy === maintenance
				? undefined
				: 'You asked to keep the load late in the season. This season is too short to build one first, so it stays light.',
	};
}

/** The runs of each week. */
function runsOfSeason(
	guide: Guide,
	method: Method,
	{ weekStart, runs: own }: SeasonRequest,
	frames: readonly SeasonWeek[],
	raceDay: number,
): RunWeek[] {
	const usual = (phase: PhaseId) =>
		(phase === 'recovery' ? undefined : own) ?? runsOf(guide, method.phases[phase].runningWeek, weekStart);
	const { taper, raceWeek } = runsToRace(guide, method, weekStart, raceDay, usual('taper'));
	return frames.map(({ phase }) =>
		phase === 'race-week' ? raceWeek : phase === 'taper' ? taper : usual(phase),
	);
}

/** A week with its sessions on their days. */
interface PlacedWeek {
	dosed: DosedWeek;
	days: PlanDay[];
	placement: Placement;
}

/**
 * Finds the days. A phase keeps its days from week to week; only where a week does not go with its neighbours (at
 * the edge of a phase, around the race) is it placed by itself.
 */
function placeSeason(
	context: RuleContext,
	request: SeasonRequest,
	doses: readonly DosedWeek[],
	runs: readonly RunWeek[],
	raceDay: number,
): PlacedWeek[] {
	const names = weekdaysFrom(request.weekStart);
	const emptyWeek = (index: number): ScheduledWeek | undefined => {
		const [dosed, week] = [doses[index], runs[index]];
		if (dosed === undefined || week === undefined) return undefined;
		return {
			phase: dosed.phase,
			days: names.flatMap((day, at) => (week[at] ? [{ day, run: week[at], sessions: [] }] : [])),
		};
	};
	/** The days of a phase, found as if its week came again and again. */
	const usual = new Map<string, Placement | undefined>();
	/** Edges between weeks that were looked at already. */
	const fitting = new Map<string, boolean>();
	const placed: PlacedWeek[] = [];

	doses.forEach((dosed, index) => {
		const week = emptyWeek(index);
		if (week === undefined) return;
		const before = placed.at(-1);
		const inSeason: WeekToFill = {
			...week,
			repeats: false,
			before: before && { phase: before.dosed.phase, days: before.days },
			after: emptyWeek(index + 1),
			closed: closedDays(dosed, raceDay),
		};
		placed.push(
			placeWeek(dosed, dosed.sessions, inSeason, before) ??
				placeWeek(dosed, dosed.nearRace, inSeason, before) ??
				fail(dosed, inSeason),
		);
	});
	return placed;

	function placeWeek(
		dosed: DosedWeek,
		sessions: readonly UnplacedSession[] | undefined,
		week: WeekToFill,
		before: PlacedWeek | undefined,
	): PlacedWeek | undefined {
		if (sessions === undefined) return undefined;
		const placement = asBefore(dosed, sessions, week, before) ?? byItself(sessions, week);
		return (
			placement && {
				dosed: { ...dosed, sessions: [...sessions] },
				placement,
				days: fill(week, sessions, placement, context),
			}
		);
	}

	/** The days that the phase has had so far, or has by itself, if they go with the neighbours. */
	function asBefore(
		{ phase }: DosedWeek,
		sessions: readonly UnplacedSession[],
		week: WeekToFill,
		before: PlacedWeek | undefined,
	): Placement | undefined {
		if (phase === 'taper' || phase === 'race-week') return undefined;
		const placement = before?.dosed.phase === phase ? before.placement : usualDays(phase, sessions, week);
		if (placement === undefined) return undefined;
		const edge = JSON.stringify([
			phase,
			placement.days,
			before && [before.dosed.phase, before.placement.days],
			week.after?.phase,
		]);
		let fits = fitting.get(edge);
		if (fits === undefined) fitting.set(edge, (fits = holds(week, sessions, placement, context)));
		return fits ? placement : undefined;
	}

	function usualDays(
		phase: PhaseId,
		sessions: readonly UnplacedSession[],
		week: WeekToFill,
	): Placement | undefined {
		if (!usual.has(phase)) {
			usual.set(phase, tryDays(sessions, { phase, days: week.days, repeats: true }));
		}
		return usual.get(phase);
	}

	function byItself(sessions: readonly UnplacedSession[], week: WeekToFill): Placement | undefined {
		return tryDays(sessions, week);
	}

	function tryDays(sessions: readonly UnplacedSession[], week: WeekToFill): Placement | undefined {
		try {
			return findDays(week, sessions, context);
		} catch (error) {
			if (error instanceof NoPlacement) return undefined;
			throw error;
		}
	}

	function fail(dosed: DosedWeek, week: WeekToFill): never {
		try {
			findDays(week, dosed.sessions, context);
		} catch (error) {
			if (error instanceof NoPlacement) {
				throw planError(request, dosed, error.message, remediesOf(error, context, dosed), error.collisions);
			}
			throw error;
		}
		throw new Error('A week that could not be placed can be placed.');
	}
}

/** Days after the race on which nothing is planned, whatever a method's rules say. */
const restAfterRace = 3;

/** Days of a week that the race closes: its own, and those right after it. */
function closedDays({ weeksToRace }: SeasonWeek, raceDay: number): number[] {
	return [0, 1, 2, 3, 4, 5, 6].filter((day) => {
		const afterRace = day - raceDay - 7 * weeksToRace;
		return weeksToRace === 0 ? afterRace >= 0 : afterRace > 0 && afterRace <= restAfterRace;
	});
}

function remediesOf(error: NoPlacement, { method }: RuleContext, { phase }: DosedWeek): string[] {
	const legs = phase === 'taper' && method.phases.taper.nearRace.length === 0;
	return [
		...(legs ? ["name routines that spare the legs as the taper's `nearRace`"] : []),
		...error.collisions.map(({ remedy }) => remedy),
	];
}

function planError(
	request: SeasonRequest,
	{ phase, count, week }: DosedWeek,
	reason: string,
	remedies: readonly string[],
	collisions: readonly Collision[],
): PlanError {
	return new PlanError(
		{
			method: request.method,
			phase,
			equipment: request.equipment,
			sessions: count,
			week: { number: week, of: request.length + (request.recoveryWeeks ?? 0) },
			...(request.runs === undefined && { runningWeek: phase }),
		},
		reason,
		remedies,
		collisions,
	);
}

/** A broken `must` is no plan. */
function failOnBroken(
	{ weeks, season }: ReturnType<typeof auditSeason>,
	request: SeasonRequest,
	placed: readonly PlacedWeek[],
): void {
	const broken = [...weeks.flat(), ...season].filter(
		({ status, severity }) => status === 'broken' && severity === 'must',
	);
	const [first] = broken;
	if (first === undefined) return;
	const dosed = placed.find(({ dosed: { week } }) => week === first.week)?.dosed;
	if (dosed === undefined) throw new Error(`${first.text} (${first.principle})`);
	const names = [...new Set(broken.map(({ principle }) => `'${principle}'`))].join(', ');
	throw planError(
		request,
		dosed,
		[...new Set(broken.map(({ text, principle }) => `${text} (${principle})`))].join(' '),
		[`change the routines or doses of the phase, or hold ${names} less strictly`],
		broken,
	);
}
