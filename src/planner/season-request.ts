import type { Guide } from '../guide/guide.ts';
import {
	keysOf,
	maintenancePolicies,
	profiles,
	runKinds,
	weekdays,
	type MaintenancePolicy,
	type Profile,
	type Weekday,
} from '../schema/vocabulary.ts';
import { isCalendarDay } from './calendar-days.ts';
import type { RunWeek } from './race-runs.ts';
import { seasonWeeks } from './season-frame.ts';

/** A season that somebody wants. */
export interface SeasonRequest {
	/** Id of the method. */
	method: string;
	/** Weeks up to the race week, that one included: 4 to 52. */
	length: number;
	equipment: Profile;
	/** Day on which weeks begin. */
	weekStart: Weekday;
	/** Calendar date of the race. Without it the season has no dates and races on a Saturday. */
	raceDate?: string;
	raceName?: string;
	/** Strength sessions a week that the runner would like; each phase takes the nearest count that it offers. */
	sessions?: number;
	/** The runner's own runs, from the first day of the week on, in place of the method's up to the taper. */
	runs?: RunWeek;
	/** Weeks after the race week: 0 (if not given) to 8. */
	recoveryWeeks?: number;
	/** How strength is kept late in the season, if not the method's way. */
	maintenance?: MaintenancePolicy;
}

/** Races that a calendar of ours can hold, with room for the weeks around them. */
const firstRaceDate = '1900-01-01';
const lastRaceDate = '2999-12-31';

/** Longest recovery that is planned, in weeks. */
const mostRecoveryWeeks = 8;

/** A wish that makes no season: every reason at once, by the field that it is about. */
export class SeasonRequestError extends Error {
	readonly problems: readonly { field: keyof SeasonRequest; message: string }[];
	constructor(problems: SeasonRequestError['problems']) {
		super(problems.map(({ field, message }) => `${field}: ${message}`).join(' '));
		this.name = 'SeasonRequestError';
		this.problems = problems;
	}
}

const isWhole = (value: number, min: number, max: number) =>
	Number.isInteger(value) && value >= min && value <= max;

/** @throws SeasonRequestError if no season can be made of the request, whatever the rules say. */
export function checkSeasonRequest(guide: Guide, request: SeasonRequest): void {
	const { min, max } = seasonWeeks;
	const problems: { field: keyof SeasonRequest; message: string }[] = [];
	const demand = (holds: boolean, field: keyof SeasonRequest, message: string) => {
		if (!holds) problems.push({ field, message });
	};
	const { length, raceDate, recoveryWeeks = 0, sessions, runs } = request;
	demand(
		Object.hasOwn(guide.methods, request.method),
		'method',
		`There is no method '${request.method}'. Choose ${Object.keys(guide.methods).join(' or ')}.`,
	);
	demand(
		isWhole(length, min, max),
		'length',
		`A season has ${min} to ${max} weeks, the race week included; ${length} is ${length < min ? 'too few' : length > max ? 'too many' : 'no whole number'}.`,
	);
	demand(
		keysOf(profiles).includes(request.equipment),
		'equipment',
		`There is no kit '${request.equipment}'. Choose ${keysOf(profiles).join(', ')}.`,
	);
	demand(
		keysOf(weekdays).includes(request.weekStart),
		'weekStart',
		`There is no day '${request.weekStart}'. Choose ${keysOf(weekdays).join(', ')}.`,
	);
	demand(
		raceDate === undefined ||
			(isCalendarDay(raceDate) && raceDate >= firstRaceDate && raceDate <= lastRaceDate),
		'raceDate',
		`'${raceDate ?? ''}' is no day that a race can be on. Write it as 2027-06-12.`,
	);
	demand(
		isWhole(recoveryWeeks, 0, mostRecoveryWeeks),
		'recoveryWeeks',
		`Recovery has 0 to ${mostRecoveryWeeks} weeks.`,
	);
	demand(
		sessions === undefined || isWhole(sessions, 0, 4),
		'sessions',
		'Strength sessions a week are 0 to 4.',
	);
	demand(runs === undefined || runs.length === 7, 'runs', 'A running week has seven days.');
	demand(
		runs === undefined || runs.every(({ kind }) => keysOf(runKinds).includes(kind)),
		'runs',
		`Choose each day's run from ${keysOf(runKinds).join(', ')}.`,
	);
	demand(
		runs?.some(({ kind }) => kind === 'race') !== true,
		'runs',
		'Your own week has no race in it: the race has its date.',
	);
	demand(
		request.maintenance === undefined || keysOf(maintenancePolicies).includes(request.maintenance),
		'maintenance',
		`Choose ${keysOf(maintenancePolicies).join(' or ')}.`,
	);
	if (problems.length > 0) throw new SeasonRequestError(problems);
}
