import { describe, expect, test } from 'vitest';
import { seasonCalendar } from '../../../src/calendar/season-calendar.ts';
import type { SeasonPlan } from '../../../src/schema/plan.ts';
import { calendarOptions, datedSeason } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

describe('a season without dates', () => {
	const message =
		"The season 'guide/season/4-weeks-gym' has no dates: plan it with a race date to put it into a calendar.";
	const undated = (season: SeasonPlan): SeasonPlan => ({
		...season,
		weeks: season.weeks.map((week) => ({
			...week,
			days: week.days.map(({ date: _date, ...day }) => day),
		})),
	});

	test.each([
		['has no race date', { ...undated(datedSeason()), raceDate: null }],
		['has a race date only', undated(datedSeason())],
	])('%s', (_, season) => {
		expect(() => seasonCalendar(season, guide, calendarOptions)).toThrow(message);
	});
});

test.each(['', '6:30', '24:00', '18:60', '18:30:00', 'evening'])("'%s' is no start time", (startTime) => {
	expect(() => seasonCalendar(datedSeason(), guide, { ...calendarOptions, startTime })).toThrow(
		`'${startTime}' is no time of day: write hours and minutes, such as 18:30.`,
	);
});
