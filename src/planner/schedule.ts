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
	rest: 'rest',
	'cross-train': 'cross-training',
	recovery: 'recovery run',
	easy: 'easy run',
	shakeout: 'shakeout',
	strides: 'easy run with strides',
	'hill-strides': 'easy run with hill strides',
	quality: 'quality run',
	'medium-long': 'medium-long run',
	long: 'long run',
	hike: 'hike',
	race: 'race',
};

/** A run kind inside a sentence: "long run". */
export const runName = (kind: RunKind) => runWords[kind];

/** A run kind with its article: "a long run", "rest". */
export const aRun = (kind: RunKind) =>
	kind === 'rest' || kind === 'cross-train'
		? runWords[kind]
		: `${/^[aeiou]/.test(runWords[kind]) ? 'an' : 'a'} ${runWords[kind]}`;
