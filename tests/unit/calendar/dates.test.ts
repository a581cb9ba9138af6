import ical, { type DateWithTimeZone, type VEvent } from 'node-ical';
import { afterEach, describe, expect, test } from 'vitest';
import { seasonCalendar } from '../../../src/calendar/season-calendar.ts';
import type { SeasonPlan } from '../../../src/schema/plan.ts';
import { calendarOptions, datedSeason, valuesOf } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

const home = process.env.TZ;
afterEach(() => {
	if (home === undefined) delete process.env.TZ;
	else process.env.TZ = home;
});

const allDay = (season: SeasonPlan) => seasonCalendar(season, guide, calendarOptions);
const at = (startTime: string, season: SeasonPlan) =>
	seasonCalendar(season, guide, { ...calendarOptions, startTime });

/** The season with the first session of its second day on every day: as many events as it has days, and the race. */
function withSessionsDaily(season: SeasonPlan): SeasonPlan {
	const sessions = season.weeks[0]?.days[1]?.sessions.slice(0, 1) ?? [];
	const weeks = season.weeks.map((week) => ({
		...week,
		days: week.days.map((day) => ({ ...day, sessions })),
	}));
	return { ...season, weeks };
}

const datesOf = ({ weeks }: SeasonPlan) => weeks.flatMap(({ days }) => days.map(({ date = '' }) => date));

/** As another program reads it. */
const parsed = (calendar: string) =>
	Object.values(ical.sync.parseICS(calendar)).filter((one): one is VEvent => one?.type === 'VEVENT');

/** What the clock on the wall shows: "2027-05-18 18:30". */
function onTheWall(date: DateWithTimeZone | undefined): string {
	if (date === undefined) return 'no date';
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

describe('sessions and race last all day', () => {
	test('on the days of the plan, up to the day after, which is not part of them', () => {
		const calendar = allDay(datedSeason());
		expect(valuesOf(calendar, 'DTSTART;VALUE=DATE')).toEqual([
			'20270517',
			'20270518',
			'20270520',
			'20270524',
			'20270525',
			'20270531',
			'20270601',
			'20270607',
			'20270612',
		]);
		expect(valuesOf(calendar, 'DTEND;VALUE=DATE')).toEqual([
			'20270518',
			'20270519',
			'20270521',
			'20270525',
			'20270526',
			'20270601',
			'20270602',
			'20270608',
			'20270613',
		]);
	});

	test('and leave the runner free for other things', () => {
		expect(new Set(valuesOf(allDay(datedSeason()), 'TRANSP'))).toEqual(new Set(['TRANSPARENT']));
	});

	test('over the end of a leap February and of a year', () => {
		const leap = allDay(withSessionsDaily(datedSeason({ raceDate: '2028-03-04' })));
		expect(valuesOf(leap, 'DTEND;VALUE=DATE')[21]).toBe('20280229');
		expect(valuesOf(leap, 'DTEND;VALUE=DATE')[22]).toBe('20280301');
		const newYear = allDay(withSessionsDaily(datedSeason({ raceDate: '2028-01-01' })));
		expect(valuesOf(newYear, 'DTSTART;VALUE=DATE').at(-4)).toBe('20271231');
		expect(valuesOf(newYear, 'DTEND;VALUE=DATE').at(-4)).toBe('20280101');
	});
});

describe('sessions with a start time', () => {
	test('last their longest estimate, by whatever clock the runner lives', () => {
		const calendar = at('18:30', datedSeason());
		// 21–25, 30–32, 28–32, 21–25, 27–31, 15–17, 15–17 and 15–17 minutes.
		expect(valuesOf(calendar, 'DTSTART')).toEqual([
			'20270517T183000',
			'20270518T183000',
			'20270520T183000',
			'20270524T183000',
			'20270525T183000',
			'20270531T183000',
			'20270601T183000',
			'20270607T183000',
		]);
		expect(valuesOf(calendar, 'DTEND')).toEqual([
			'20270517T185500',
			'20270518T190200',
			'20270520T190200',
			'20270524T185500',
			'20270525T190100',
			'20270531T184700',
			'20270601T184700',
			'20270607T184700',
		]);
		expect(calendar).not.toContain('TZID');
	});

	test('and the race still lasts all day', () => {
		const calendar = at('18:30', datedSeason());
		expect(valuesOf(calendar, 'DTSTART;VALUE=DATE')).toEqual(['20270612']);
		expect(valuesOf(calendar, 'DTEND;VALUE=DATE')).toEqual(['20270613']);
	});

	test('may end on the next day', () => {
		const calendar = at('23:45', datedSeason());
		expect(valuesOf(calendar, 'DTSTART')[5]).toBe('20270531T234500');
		expect(valuesOf(calendar, 'DTEND')[5]).toBe('20270601T000200');
	});

	test('follow each other on a day that has two', () => {
		const season = datedSeason();
		const [core, lower] = season.weeks[0]?.days.flatMap(({ sessions }) => sessions) ?? [];
		if (core === undefined || lower === undefined) throw new Error('The first week has lost its sessions.');
		const weeks = season.weeks.slice(0, 1).map((week) => ({
			...week,
			days: week.days.map((day, index) => ({ ...day, sessions: index === 1 ? [lower, core] : [] })),
		}));
		const calendar = at('06:00', { ...season, weeks });
		expect(valuesOf(calendar, 'DTSTART')).toEqual(['20270518T060000', '20270518T063200']);
		expect(valuesOf(calendar, 'DTEND')).toEqual(['20270518T063200', '20270518T065700']);
	});
});

/** Places with their offset on 1 January 2027 in minutes, so that a test knows that it is there. */
const places = [
	['Pacific/Kiritimati', -840],
	['Pacific/Apia', -780],
	['Asia/Kolkata', -330],
	['Europe/Istanbul', -180],
	['America/St_Johns', 210],
	['America/Los_Angeles', 480],
] as const;

describe.each(places)('in %s', (zone, offset) => {
	const season = withSessionsDaily(datedSeason());

	test('the file is the same as anywhere', () => {
		process.env.TZ = 'UTC';
		const here = [allDay(season), at('23:45', season)];
		process.env.TZ = zone;
		expect(new Date(2027, 0, 1).getTimezoneOffset()).toBe(offset);
		expect([allDay(season), at('23:45', season)]).toEqual(here);
	});

	test('another program reads the dates of the plan', () => {
		process.env.TZ = zone;
		// The race stands behind the sessions of its week, which here go on to Sunday, the 13th.
		const dates = [...datesOf(season), '2027-06-12'];
		expect(dates).toHaveLength(29);
		const events = parsed(allDay(season));
		expect(events.map(({ start }) => onTheWall(start))).toEqual(dates.map((date) => `${date} 00:00`));
		const timed = parsed(at('18:30', season)).slice(0, -1);
		expect(timed.map(({ start }) => onTheWall(start))).toEqual(
			datesOf(season).map((date) => `${date} 18:30`),
		);
		expect(timed.map(({ end }) => onTheWall(end))).toEqual(datesOf(season).map((date) => `${date} 19:02`));
	});
});

/** Places where a midnight never was, or a whole day, in the four weeks before a race. */
describe.each([
	['Asia/Beirut', '2027-03-28', '2027-04-10'],
	['Africa/Cairo', '2027-04-30', '2027-05-08'],
	['America/Santiago', '2026-09-06', '2026-09-19'],
	['America/Havana', '2027-03-14', '2027-03-27'],
	['America/Sao_Paulo', '2018-11-04', '2018-11-17'],
	['Pacific/Apia', '2011-12-30', '2012-01-14'],
])('in %s', (zone, missing, raceDate) => {
	const season = withSessionsDaily(datedSeason({ raceDate }));
	const compact = (date: string) => date.replaceAll('-', '');

	test(`${missing}, which has no midnight, keeps its session`, () => {
		process.env.TZ = zone;
		const [year = 0, month = 0, day = 0] = missing.split('-').map(Number);
		expect(onTheWall(new Date(year, month - 1, day))).not.toBe(`${missing} 00:00`);

		const starts = valuesOf(allDay(season), 'DTSTART;VALUE=DATE').slice(0, -1);
		expect(starts).toEqual(datesOf(season).map(compact));
		expect(starts).toContain(compact(missing));
		expect(valuesOf(at('00:15', season), 'DTSTART')).toEqual(
			datesOf(season).map((date) => `${compact(date)}T001500`),
		);
	});
});

test('a session keeps its length in the night in which clocks go from 2:00 to 3:00', () => {
	process.env.TZ = 'Europe/Berlin';
	const season = withSessionsDaily(datedSeason({ raceDate: '2027-04-03' }));
	const calendar = at('23:45', season);
	const index = valuesOf(calendar, 'DTSTART').indexOf('20270327T234500');
	expect(valuesOf(calendar, 'DTEND')[index]).toBe('20270328T001700');
	const night = at('01:45', season);
	expect(valuesOf(night, 'DTEND')[index + 1]).toBe('20270328T021700');
});
