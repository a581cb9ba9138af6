import type { PhaseId, Weekday } from '../schema/vocabulary.ts';
import { addDays, startOfWeek } from './calendar-days.ts';

/** Shortest and longest season, in weeks, the race week included. */
export const seasonWeeks = { min: 4, max: 52 } as const;

/** Weeks to the race week from which on a week is off-season. */
const offSeasonFrom = 25;
/** Share of the weeks between off-season and peak that go to build, and the fewest it gets where there is room. */
const buildShare = 0.4;
const leastBuild = 3;
/** Weeks to the race week of the taper; race week itself is 0. */
const taperWeek = 1;

/** What a week of a season is, before anything is planned in it. */
export interface SeasonWeek {
	/** From 1. */
	week: number;
	/** 0 in race week, negative after it. */
	weeksToRace: number;
	phase: PhaseId;
	/** First week of its phase. */
	first: boolean;
	deload: boolean;
	easeIn: boolean;
}

export interface SeasonShape {
	/** Weeks up to the race week, that one included. */
	length: number;
	/** Weeks after the race week. */
	recoveryWeeks: number;
	/** Weeks to the race week at which maintenance, and with it the peak, starts. */
	maintenanceFrom: number;
	/** Gentle weeks at the start. */
	easeInWeeks: number;
	/** A lighter week after so many weeks; `undefined` for none. */
	deloadEvery: number | undefined;
}

/**
 * The weeks of a season, counted back from the race: race week, one week of taper, peak from the start of maintenance;
 * of what is left build takes about 40 %, and base comes before it. More than 24 weeks out is off-season.
 */
export function frameSeason(shape: SeasonShape): SeasonWeek[] {
	const { length, recoveryWeeks, maintenanceFrom, easeInWeeks, deloadEvery } = shape;
	const phaseAt = phasesBackFrom(length, maintenanceFrom);
	const weeks: SeasonWeek[] = [];
	let sinceDeload = 0;
	for (let week = 1; week <= length + recoveryWeeks; week += 1) {
		const weeksToRace = length - week;
		const phase = phaseAt(weeksToRace);
		const first = weeks.at(-1)?.phase !== phase;
		sinceDeload += 1;
		// A lighter week is measured by the week before it, so a phase does not begin with one; the taper is one itself.
		const deload =
			deloadEvery !== undefined && sinceDeload >= deloadEvery && !first && weeksToRace > taperWeek + 1;
		if (deload) sinceDeload = 0;
		weeks.push({ week, weeksToRace, phase, first, deload, easeIn: week <= easeInWeeks });
	}
	return weeks;
}

/** The phases in which strength grows. */
export const isBuildingPhase = (phase: PhaseId) =>
	phase === 'off-season' || phase === 'base' || phase === 'build';

/** The weeks of a season in which strength grows: full ones before the peak, once the gentle ones are over. */
export const buildingWeeks = <Week extends { phase: PhaseId; deload?: boolean; easeIn?: boolean }>(
	weeks: readonly Week[],
): Week[] => weeks.filter(({ phase, deload, easeIn }) => isBuildingPhase(phase) && !deload && !easeIn);

/** First day of a season, which is as many weeks before its race as it is long, the race week included. */
export const firstDayOf = (race: string, length: number, weekStart: Weekday): string =>
	addDays(startOfWeek(race, weekStart), -7 * (length - 1));

function phasesBackFrom(length: number, maintenanceFrom: number): (weeksToRace: number) => PhaseId {
	const left = Math.max(0, Math.min(length, offSeasonFrom) - (maintenanceFrom + 1));
	const build = Math.min(left, Math.max(Math.round(left * buildShare), leastBuild));
	return (weeksToRace) => {
		if (weeksToRace < 0) return 'recovery';
		if (weeksToRace === 0) return 'race-week';
		if (weeksToRace === taperWeek) return 'taper';
		if (weeksToRace <= maintenanceFrom) return 'peak';
		if (weeksToRace <= maintenanceFrom + build) return 'build';
		return weeksToRace < offSeasonFrom ? 'base' : 'off-season';
	};
}
