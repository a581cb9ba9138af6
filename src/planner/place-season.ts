import type { PlanDay } from '../schema/plan.ts';
import type { PhaseId } from '../schema/vocabulary.ts';
import { weekdaysFrom } from './calendar-days.ts';
import { fill, findDays, holds, NoPlacement, type Placement, type WeekToFill } from './place.ts';
import type { RunWeek } from './race-runs.ts';
import type { RuleContext, ScheduledWeek } from './schedule.ts';
import type { DosedWeek } from './dosed-week.ts';
import { seasonPlanError } from './season-error.ts';
import type { SeasonWeek } from './season-frame.ts';
import type { SeasonRequest } from './season-request.ts';
import type { UnplacedSession } from './session.ts';

/** A week with its sessions on their days. */
export interface PlacedWeek {
	dosed: DosedWeek;
	days: PlanDay[];
	placement: Placement;
}

/**
 * Finds the days. A phase keeps its days from week to week; only where a week does not go with its neighbours (at
 * the edge of a phase, around the race) is it placed by itself.
 */
export function placeSeason(
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
				// Rest after the race is our wish and no rule: it gives way before the season does.
				placeWeek(dosed, dosed.sessions, { ...inSeason, closed: [] }, before) ??
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
		const placement = asBefore(dosed, sessions, week, before) ?? tryDays(sessions, week);
		return (
			placement && {
				dosed: { ...dosed, sessions },
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
		const placement =
			before !== undefined && isSameWork(before, phase, sessions)
				? before.placement
				: usualDays(phase, sessions, week);
		if (placement?.days.some((day) => week.closed?.includes(day)) !== false) return undefined;
		const edge = JSON.stringify([
			phase,
			routinesIn(sessions),
			placement.days,
			before && [before.dosed.phase, routinesIn(before.dosed.sessions), before.placement.days],
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
		const work = JSON.stringify([phase, routinesIn(sessions)]);
		if (!usual.has(work)) {
			usual.set(work, tryDays(sessions, { phase, days: week.days, repeats: true }));
		}
		return usual.get(work);
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
				throw seasonPlanError(
					context.method,
					request,
					dosed,
					error.message,
					remediesOf(error, context, dosed),
					error.collisions,
				);
			}
			throw error;
		}
		throw new Error('A week that could not be placed can be placed.');
	}
}

const routinesIn = (sessions: readonly UnplacedSession[]) => sessions.map(({ routine }) => routine);

/** Whether a week before does the same routines in the same phase, so that its days can serve again. */
const isSameWork = (before: PlacedWeek, phase: PhaseId, sessions: readonly UnplacedSession[]): boolean =>
	before.dosed.phase === phase && routinesIn(before.dosed.sessions).join() === routinesIn(sessions).join();

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
