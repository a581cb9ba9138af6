/** Calendar days in words. The words are the same in every time zone: a date is not an instant. */
import { language, locale } from '../language/language.ts';
import { keysOf, weekdays, type Weekday } from '../schema/vocabulary.ts';

const format = (parts: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
const short = format({ day: 'numeric', month: 'short' });
const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'short' });
const letter = format({ weekday: 'narrow' });
const at = (date: string) => new Date(`${date}T00:00:00Z`);

/** "12 Jun". */
export const shortDate = (date: string): string => short.format(at(date));

/** "Jun". */
export const shortMonth = (date: string): string => month.format(at(date));

/** "Saturday 12 June 2027". */
export const longDate = (date: string): string => {
	const words = long.format(at(date));
	return language === 'en' ? words.replace(',', '') : words;
};

/** "S". */
export const weekdayLetter = (day: Weekday): string =>
	// 1 January 2024 was a Monday.
	letter.format(Date.UTC(2024, 0, 1 + keysOf(weekdays).indexOf(day)));

/** First and last day of a week: "7–13 Jun", "28 Jun – 4 Jul". Empty for a week without dates. */
export function datesWords(days: readonly { date?: string }[]): string {
	const [first, last] = [days[0]?.date, days.at(-1)?.date];
	if (first === undefined || last === undefined) return '';
	if (first.slice(0, 7) !== last.slice(0, 7)) return `${shortDate(first)} – ${shortDate(last)}`;
	return short.formatRange(at(first), at(last)).replace(/\s*–\s*/, '–');
}
