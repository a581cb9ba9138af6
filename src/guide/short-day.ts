import { locale } from '../language/language.ts';
import { keysOf, weekdays, type Weekday } from '../schema/vocabulary.ts';

const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
// The year 2024 begins with a Monday.
const names = keysOf(weekdays).map((day, index) => [day, short.format(Date.UTC(2024, 0, 1 + index))]);

/** A day of the week where there is little room: "Mon". */
export const shortDay = (day: Weekday): string => words[day];

const words = Object.fromEntries(names) as Record<Weekday, string>;
