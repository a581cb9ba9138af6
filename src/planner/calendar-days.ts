/**
 * Calendar days as "2027-03-02". A date is not an instant: nothing here knows an hour or a time zone, so nothing can
 * shift over a change of clocks. (Inside, days are counted in UTC, which has no such changes.)
 */
import { keysOf, weekdays, type Weekday } from '../schema/vocabulary.ts';

const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;

/** Whether it is a day that the calendar has, written as year-month-day. */
export function isCalendarDay(date: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(dayNumber(date)) && addDays(date, 0) === date;
}

/**
 * The day so many days later (or, with a negative number, earlier).
 *
 * @example addDays('2027-02-27', 2) // '2027-03-01'
 */
export function addDays(date: string, days: number): string {
	return new Date((dayNumber(date) + days) * dayMilliseconds).toISOString().slice(0, 10);
}

/** Days from one day to another; negative if the other comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export function weekdayOf(date: string): Weekday {
	// 1970-01-01 was a Thursday.
	return weekdaysFrom('thursday')[((dayNumber(date) % 7) + 7) % 7] ?? 'thursday';
}

/** The seven days of the week, from one of them on. */
export function weekdaysFrom(start: Weekday): Weekday[] {
	const names = keysOf(weekdays);
	const first = names.indexOf(start);
	return [...names.slice(first), ...names.slice(0, first)];
}

/** First day of the week that holds a day. */
export function startOfWeek(date: string, weekStart: Weekday): string {
	return addDays(date, -weekdaysFrom(weekStart).indexOf(weekdayOf(date)));
}
