import type { Guide, Method } from '../guide/guide.ts';
import type { PlanSession } from '../schema/plan.ts';
import {
	weekdays,
	type PhaseId,
	type Profile,
	type RunKind,
	type Stress,
	type Weekday,
} from '../schema/vocabulary.ts';
import { t } from '../language/t.ts';

/** What a rule looks at: consecutive weeks with their runs and sessions. A week plan has this shape too. */
export interface Schedule {
	weeks: readonly ScheduledWeek[];
	/** The week comes again and again, so its last day is followed by its first. */
	repeats: boolean;
}

export interface ScheduledWeek {
	phase: PhaseId;
	days: readonly ScheduledDay[];
	/** The kit that it was planned for. */
	equipment?: Profile;
	/** In a season: number of the week, from 1. */
	week?: number;
	/** In a season: weeks to the race week. */
	weeksToRace?: number;
	deload?: boolean;
	easeIn?: boolean;
}

export interface ScheduledDay {
	day: Weekday;
	/** Calendar date, if the week has one. */
	date?: string;
	run: { kind: RunKind; label: string };
	sessions: readonly ScheduledSession[];
}

export type ScheduledSession = Omit<PlanSession, 'because'>;

/** What rules need besides the schedule. */
export interface RuleContext {
	guide: Guide;
	method: Method;
}

/** A session with its place: `at` counts days from the first day of the schedule. */
export interface PlacedSession {
	session: ScheduledSession;
	day: ScheduledDay;
	at: number;
	week: number;
}

/** All days of the schedule in a row. */
export function daysOf(schedule: Schedule): ScheduledDay[] {
	return schedule.weeks.flatMap((week) => week.days);
}

/** All sessions of the schedule in a row. */
export function sessionsOf(schedule: Schedule): PlacedSession[] {
	const placed: PlacedSession[] = [];
	let at = 0;
	schedule.weeks.forEach((week, index) => {
		for (const day of week.days) {
			for (const session of day.sessions) placed.push({ session, day, at, week: index });
			at += 1;
		}
	});
	return placed;
}

/** The day after (or, with −1, before) day `at`; round the corner in a week that repeats. */
export function neighbour(
	days: readonly ScheduledDay[],
	at: number,
	step: 1 | -1,
	repeats: boolean,
): ScheduledDay | undefined {
	const index = at + step;
	return repeats ? days[(index + days.length) % days.length] : days[index];
}

export const isLowerBody = (stress: Stress) => stress === 'heavy-lower' || stress === 'light-lower';

/** Core and mobility count apart: only these are strength sessions. */
export const isStrength = (stress: Stress) => isLowerBody(stress) || stress === 'upper';

export const dayName = (day: Weekday) => weekdays[day];

const runWords: Record<RunKind, string> = {
	rest: t`rest`,
	'cross-train': t`cross-training`,
	recovery: t`recovery run`,
	easy: t`easy run`,
	shakeout: t`shakeout`,
	strides: t`easy run with strides`,
	'hill-strides': t`easy run with hill strides`,
	quality: t`quality run`,
	'medium-long': t`medium-long run`,
	long: t`long run`,
	hike: t`hike`,
	race: t`race`,
};

/** A run kind inside a sentence: "long run". */
export const runName = (kind: RunKind) => runWords[kind];

const oneRun: Record<RunKind, string> = {
	rest: runWords.rest,
	'cross-train': runWords['cross-train'],
	recovery: t`a recovery run`,
	easy: t`an easy run`,
	shakeout: t`a shakeout`,
	strides: t`an easy run with strides`,
	'hill-strides': t`an easy run with hill strides`,
	quality: t`a quality run`,
	'medium-long': t`a medium-long run`,
	long: t`a long run`,
	hike: t`a hike`,
	race: t`a race`,
};

/** What a day brings: "a long run", "rest". */
export const aRun = (kind: RunKind) => oneRun[kind];

const ownRun: Record<RunKind, string> = {
	rest: t`your rest`,
	'cross-train': t`your cross-training`,
	recovery: t`your recovery run`,
	easy: t`your easy run`,
	shakeout: t`your shakeout`,
	strides: t`your easy run with strides`,
	'hill-strides': t`your easy run with hill strides`,
	quality: t`your quality run`,
	'medium-long': t`your medium-long run`,
	long: t`your long run`,
	hike: t`your hike`,
	race: t`your race`,
};

/** What something comes before or after, or goes with: "your long run". German says it in the dative. */
export const yourRun = (kind: RunKind) => ownRun[kind];
