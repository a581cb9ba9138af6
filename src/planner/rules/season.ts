import { setsOf } from '../fewer-sets.ts';
import type { Schedule, ScheduledWeek } from '../schedule.ts';
import type { Verdict } from './evaluator.ts';

/** A week of a season with what the season's rules weigh. */
export interface WeighedWeek extends ScheduledWeek {
	/** Index of the week in the schedule. */
	index: number;
	/** Number of the week, from 1. */
	week: number;
	/** A full week: no lighter one, and before the taper. */
	loaded: boolean;
	/** Sets of all its sessions. */
	sets: number;
	/** Planned load of all its sessions. */
	load: number;
}

const beforeTaper = ['off-season', 'base', 'build', 'peak'];

/** The weeks of a season; none if the schedule is a week by itself, of which a season's rules have nothing to say. */
export function seasonWeeksOf(schedule: Schedule): WeighedWeek[] {
	return schedule.weeks.flatMap((week, index) => {
		if (week.week === undefined) return [];
		const sessions = week.days.flatMap((day) => day.sessions);
		return {
			...week,
			index,
			week: week.week,
			loaded: week.deload !== true && beforeTaper.includes(week.phase),
			sets: setsOf(sessions),
			load: sessions.reduce((sum, { load }) => sum + load, 0),
		};
	});
}

/** What a season's rule says of a week as a whole. */
export const weekVerdict = (
	status: Verdict['status'],
	{ index }: WeighedWeek,
	text: Verdict['text'],
): Verdict => ({ status, week: index, sessions: [], text });
