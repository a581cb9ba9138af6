import { find, type Guide, type Method } from '../guide/guide.ts';
import { runKinds, type RunKind, type Weekday } from '../schema/vocabulary.ts';
import { weekdaysFrom } from './calendar-days.ts';
import { t } from '../language/t.ts';

/** A day's run with the name that it has this week. */
export interface Run {
	kind: RunKind;
	label: string;
}

/** Seven runs, from the first day of the week on. */
export type RunWeek = readonly Run[];

const rest: Run = { kind: 'rest', label: t`Rest after the race` };
const easy: Run = { kind: 'easy', label: runKinds.easy };

/** The runs of a running week, from the configured first day on. */
export function runsOf(guide: Guide, runningWeek: string, weekStart: Weekday): RunWeek {
	const { days } = find(guide, 'weeks', runningWeek);
	return weekdaysFrom(weekStart).map((day) => {
		const { run, label } = days[day];
		return { kind: run, label: label ?? runKinds[run] };
	});
}

/**
 * The runs around a race on any day: a method's race week gives the last days before the race, wherever they fall, so
 * a race early in its week takes the end of the taper week too. Days before them are easy, what follows is rest.
 *
 * @param raceDay Index of the race in its week.
 * @param taper The runs of the week before, as they would be without a race.
 */
export function runsToRace(
	guide: Guide,
	method: Method,
	weekStart: Weekday,
	raceDay: number,
	taper: RunWeek,
): { taper: RunWeek; raceWeek: RunWeek } {
	// The file is written from Monday to Sunday; days count from the race, so the last days before it are negative.
	const written = runsOf(guide, method.phases['race-week'].runningWeek, 'monday');
	const race = written.findIndex(({ kind }) => kind === 'race');
	const daysFromRace = (days: number): Run | undefined => (days <= 0 ? written[race + days] : undefined);
	return {
		taper: taper.map((run, day) => daysFromRace(day - 7 - raceDay) ?? run),
		raceWeek: weekdaysFrom(weekStart).map((_, day) => {
			if (day > raceDay) return rest;
			return daysFromRace(day - raceDay) ?? easy;
		}),
	};
}
