/** The calendar of a season has the dates of the plan, for whoever reads it and wherever that is. */
import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { afterEach, expect, test } from 'vitest';
import { seasonCalendar } from '../../../src/calendar/season-calendar.ts';
import { planSeason } from '../../../src/planner/season.ts';
import { raceDates, requests } from '../../fixtures/any-season.ts';
import { calendarOptions } from '../../fixtures/dated-season.ts';
import { dayAfter } from '../../fixtures/independent-calendar.ts';
import { guide } from '../../fixtures/real-guide.ts';

const home = process.env.TZ;
afterEach(() => {
	if (home === undefined) delete process.env.TZ;
	else process.env.TZ = home;
});

const zones = [
	'UTC',
	'Europe/Berlin',
	'America/New_York',
	'Asia/Kolkata',
	'Pacific/Auckland',
	'Pacific/Kiritimati',
];
const two = (number: number) => String(number).padStart(2, '0');
const day = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

test('another program reads the same dates, up to the next day, which is not part of them', () => {
	fc.assert(
		fc.property(requests, raceDates, fc.constantFrom(...zones), (request, raceDate, zone) => {
			process.env.TZ = zone;
			const season = planSeason(guide, { ...request, raceDate });
			const days = season.weeks.flatMap((week) => week.days);
			const dates = days.flatMap(({ date = '', sessions }) => sessions.map(() => date));
			const text = seasonCalendar(season, guide, calendarOptions);
			const events = Object.values(ical.sync.parseICS(text)).filter(
				(one): one is VEvent => one?.type === 'VEVENT',
			);
			expect(events.map(({ start }) => day(start)).sort()).toEqual([...dates, raceDate].sort());
			for (const { start, end } of events) {
				if (end === undefined) throw new Error('An event without an end.');
				expect(day(end)).toBe(dayAfter(day(start)));
			}
			expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
			// a second download changes the events of the first and doubles none
			expect(seasonCalendar(planSeason(guide, { ...request, raceDate }), guide, calendarOptions)).toBe(text);
		}),
		{ numRuns: 200 },
	);
}, 120_000);
