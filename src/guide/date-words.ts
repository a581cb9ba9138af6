/** Calendar days in words. The words are the same in every time zone: a date is not an instant. */
import { locale } from '../language/language.ts';

const format = (parts: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
const short = format({ day: 'numeric', month: 'short' });
const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const at = (date: string) => new Date(`${date}T00:00:00Z`);

/** "12 Jun". */
export const shortDate = (date: string): string => short.format(at(date));

/** "Saturday 12 June 2027". */
export const longDate = (date: string): string => long.format(at(date)).replace(',', '');

/** First and last day of a week: "7–13 Jun", "28 Jun – 4 Jul". Empty for a week without dates. */
export function datesWords(days: readonly { date?: string }[]): string {
	const [first, last] = [days[0]?.date, days.at(-1)?.date];
	if (first === undefined || last === undefined) return '';
	if (first.slice(0, 7) !== last.slice(0, 7)) return `${shortDate(first)} – ${shortDate(last)}`;
	return `${Number(first.slice(8))}–${shortDate(last)}`;
}
