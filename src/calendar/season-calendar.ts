import ical, { escape, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Guide } from '../guide/guide.ts';
import { addDays } from '../planner/calendar-days.ts';
import type { PlanDay, PlanSession, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { sessionText } from './session-text.ts';
import { withoutRandomIds } from './without-random-ids.ts';
import { language } from '../language/language.ts';
import { t } from '../language/t.ts';

export interface CalendarOptions {
	/** Name of the site: the maker of the calendar. */
	siteName: string;
	/** Host of the site, the right half of every event's id: "example.org". */
	host: string;
	/** Full address of a week's page. */
	weekUrl: (week: WeekPlan) => string;
	/** When sessions begin, by the clock where the runner is: "18:30". Without it they last all day. */
	startTime?: string;
	/** Stands in every session. */
	disclaimer: string;
}

/**
 * A dated season as an iCalendar file (RFC 5545): an event for each session, and one for the race, which lasts all
 * day. Sessions with a start time last their longest estimate; a second one on the same day begins where the first
 * one ends. Times are floating: 18:30 wherever the runner is.
 *
 * The id of an event is made of race date, weeks to the race and its number in the week. So a season that is imported
 * again changes events instead of doubling them, also after it was planned anew for the same race.
 *
 * @returns The text of the file, to be written as UTF-8. The same input gives the same bytes.
 * @throws Error if the season has no dates, the start time is none, or the plan names something that the guide does
 *   not have.
 */
export function seasonCalendar(season: SeasonPlan, guide: Guide, options: CalendarOptions): string {
	const { startTime, siteName } = options;
	if (startTime !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startTime)) {
		throw new Error(`'${startTime}' is no time of day: write hours and minutes, such as 18:30.`);
	}
	const raceDate = dated(season.raceDate, season);
	const stamp = dated(season.weeks[0]?.days[0]?.date, season);
	const events = season.weeks.flatMap((week, index) =>
		weekEvents({ season, raceDate, week, index }, guide, options).map((event) => ({ ...event, stamp })),
	);
	const calendar = withoutRandomIds(() =>
		ical({
			// The library escapes what stands in events, but neither of these two.
			prodId: escape(`//${siteName}//Season//${language.toUpperCase()}`, false),
			name: escape(season.raceName ?? season.title, false),
			events,
		}).toString(),
	);
	// People type names and labels, and a text may hold no control characters. The last line has to end as well.
	return `${calendar.replace(/[^\P{Cc}\t\r\n]/gu, '')}\r\n`;
}

/** A week with its place in a season that has dates; `index` counts from 0. */
interface WeekPlace {
	season: SeasonPlan;
	raceDate: string;
	week: WeekPlan;
	index: number;
}

/** The events of a week: its sessions, and the race if it is in it. */
function weekEvents(place: WeekPlace, guide: Guide, options: CalendarOptions): ICalEventData[] {
	const { season, raceDate, week } = place;
	const { host, startTime, disclaimer } = options;
	const about = weekWords(place, guide);
	const link = options.weekUrl(week);
	// The library escapes an address like a text, which would break it: so it finds nothing to escape.
	const url = link.replaceAll(',', '%2C').replaceAll(';', '%3B');

	const sessions = week.days.flatMap((day) => day.sessions.map((session) => ({ day, session })));
	const events = sessions.map(({ day, session }, at): ICalEventData => {
		const date = dated(day.date, season);
		return {
			id: `${raceDate}-${weekId(place)}-${at + 1}@${host}`,
			...(startTime === undefined ? allDay(date) : timed(date, startTime, day, session)),
			summary: `${session.title}${remarkOn(week)}`,
			description: [about, ...sessionText(day, session, guide), `${disclaimer}\n${link}`].join('\n\n'),
			url,
		};
	});
	if (week.days.some(({ date }) => date === raceDate)) {
		events.push({
			id: `${raceDate}-race@${host}`,
			...allDay(raceDate),
			summary: season.raceName ?? t`Race day`,
			description: `${about}\n\n${link}`,
			url,
		});
	}
	return events;
}

/** The library reads dates and times with UTC getters and prints them without a zone, so none can shift them. */
type When = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating' | 'transparency'>;

/** The whole day; it ends on the next one, which is not part of it. The runner stays free for other things. */
const allDay = (date: string): When => ({
	start: date,
	end: addDays(date, 1),
	allDay: true,
	transparency: ICalEventTransparency.TRANSPARENT,
});

/** The session's longest estimate, once the sessions before it are done. */
function timed(date: string, startTime: string, { sessions }: PlanDay, session: PlanSession): When {
	const earlier = sessions.slice(0, sessions.indexOf(session));
	const wait = earlier.reduce((minutes, one) => minutes + one.minutes.max, 0);
	const after = (minutes: number) => new Date(Date.parse(`${date}T${startTime}Z`) + minutes * 60_000);
	return { start: after(wait), end: after(wait + session.minutes.max), floating: true };
}

/** "w05" five weeks before the race week, "w00" in it, "r01" in the first recovery week after it. */
function weekId({ season, index }: WeekPlace): string {
	const weeksToRace = season.length - 1 - index;
	return `${weeksToRace < 0 ? 'r' : 'w'}${String(Math.abs(weeksToRace)).padStart(2, '0')}`;
}

/** "Week 5 of 16 · Base", "Week 1 after the race · Recovery". */
function weekWords({ season, week, index }: WeekPlace, guide: Guide): string {
	const number = index + 1;
	const place =
		number > season.length
			? t`Week ${number - season.length} after the race`
			: t`Week ${number} of ${season.length}`;
	return `${place} · ${guide.phases[week.phase].title}`;
}

const remarkOn = ({ deload, easeIn }: WeekPlan) =>
	deload === true ? ` (${t`lighter week`})` : easeIn === true ? ` (${t`easing in`})` : '';

/** @throws Error if there is no date. */
function dated(date: string | null | undefined, { id }: SeasonPlan): string {
	if (date === null || date === undefined) {
		throw new Error(`The season '${id}' has no dates: plan it with a race date to put it into a calendar.`);
	}
	return date;
}
