import { dayName } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { seasonWeeksOf, weekVerdict, type WeighedWeek } from './season.ts';
import { percent } from './set-share.ts';
import { t } from '../../language/t.ts';

/** Lighter weeks come often enough, do about half of the sets of the week before, and keep its days. */
export const deload: Evaluator<'deload'> = {
	scope: 'season',
	remedy: 'give the routines of the phase more sets or exercises, so that there is something to leave out',
	evaluate(rule, schedule) {
		const weeks = seasonWeeksOf(schedule);
		const [first] = weeks;
		if (first === undefined) return [];
		const broken: Verdict[] = [];
		let inARow = 0;
		let longest = 0;
		for (const week of weeks) {
			inARow = week.loaded ? inARow + 1 : 0;
			longest = Math.max(longest, inARow);
			if (inARow === rule.maxLoaded + 1) {
				const text = t`Week ${week.week} is full week number ${inARow} in a row.`;
				broken.push(weekVerdict('broken', week, () => text));
			}
		}
		const lighter = weeks.flatMap((week, index) => {
			const before = weeks[index - 1];
			return week.deload === true && before !== undefined ? [{ week, before }] : [];
		});
		for (const { week, before } of lighter) {
			const { least, most } = setsOfLighterWeek(before.sets, rule.sets);
			if (week.sets < least || week.sets > most) {
				broken.push(
					weekVerdict(
						'broken',
						week,
						() =>
							t`Week ${week.week} has ${week.sets} sets after ${before.sets} in week ${before.week}; ${percent(rule.sets.min)} to ${percent(rule.sets.max)} of them are asked for.`,
					),
				);
			}
			const moved = daysOfSessions(week).filter((place) => !daysOfSessions(before).includes(place));
			if (moved.length > 0) {
				const day = moved[0]?.split(' ')[0] as WeighedWeek['days'][number]['day'];
				broken.push(
					weekVerdict(
						'broken',
						week,
						() => t`Week ${week.week} has a session on ${dayName(day)} that week ${before.week} has not.`,
					),
				);
			}
		}
		if (broken.length > 0) return broken;
		return [
			weekVerdict('kept', lighter[0]?.week ?? first, () => {
				if (lighter.length === 0) return t`Only ${longest} full weeks in a row: no lighter week is needed.`;
				const list = lighter.map(
					({ week, before }) => t`week ${week.week} (${week.sets} of ${before.sets} sets)`,
				);
				return t`At most ${longest} full weeks in a row. Lighter, on the same days: ${list.join(', ')}.`;
			}),
		];
	},
};

/** "tuesday lower-body" for every session. */
const daysOfSessions = ({ days }: WeighedWeek) =>
	days.flatMap(({ day, sessions }) => sessions.map(({ routine }) => `${day} ${routine}`));

/**
 * Fewest and most sets of a lighter week. Where no whole number lies in the wanted share, the nearest one counts.
 *
 * @param before Sets of the week before.
 * @example setsOfLighterWeek(31, { min: 0.5, max: 0.6 }) // { least: 16, most: 18 }
 */
export function setsOfLighterWeek(
	before: number,
	share: { min: number; max: number },
): { least: number; most: number } {
	const least = Math.ceil(before * share.min);
	const most = Math.floor(before * share.max);
	if (least <= most) return { least, most };
	const nearest = Math.round((before * (share.min + share.max)) / 2);
	return { least: nearest, most: nearest };
}
