import ical, { type CalendarResponse } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { seasonCalendar } from '../../../src/calendar/season-calendar.ts';
import type { PhaseId } from '../../../src/schema/vocabulary.ts';
import {
	calendarOptions,
	datedSeason,
	valuesOf,
	type DatedSeasonOptions,
} from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

const calendarOf = (options: DatedSeasonOptions = {}) =>
	seasonCalendar(datedSeason(options), guide, calendarOptions);
const idsOf = (options: DatedSeasonOptions = {}) => valuesOf(calendarOf(options), 'UID');

/** What a calendar holds after files are imported one after the other: the last event of every id. */
const imported = (...files: string[]) =>
	Object.assign({}, ...files.map((file) => ical.sync.parseICS(file))) as CalendarResponse;

const withRecovery: PhaseId[] = ['base', 'peak', 'taper', 'race-week', 'recovery', 'recovery'];

test('an id is made of race date, weeks to the race and number in the week', () => {
	expect(idsOf()).toEqual([
		'2027-06-12-w03-1@example.org',
		'2027-06-12-w03-2@example.org',
		'2027-06-12-w03-3@example.org',
		'2027-06-12-w02-1@example.org',
		'2027-06-12-w02-2@example.org',
		'2027-06-12-w01-1@example.org',
		'2027-06-12-w01-2@example.org',
		'2027-06-12-w00-1@example.org',
		'2027-06-12-race@example.org',
	]);
});

test('weeks after the race have ids of their own', () => {
	const ids = idsOf({ phases: withRecovery });
	expect(ids.slice(-4)).toEqual([
		'2027-06-12-r01-1@example.org',
		'2027-06-12-r01-2@example.org',
		'2027-06-12-r02-1@example.org',
		'2027-06-12-r02-2@example.org',
	]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the same season gives the same bytes', () => {
	expect(calendarOf()).toBe(calendarOf());
	// 17 May is the first day of the season.
	expect(new Set(valuesOf(calendarOf(), 'DTSTAMP'))).toEqual(new Set(['20270517T000000Z']));
});

describe('importing', () => {
	test('the same file twice doubles nothing', () => {
		const once = imported(calendarOf());
		expect(Object.keys(imported(calendarOf(), calendarOf()))).toEqual(Object.keys(once));
		// Nine events, and the calendar itself.
		expect(Object.keys(once)).toHaveLength(10);
	});

	test('a longer season for the same race adds its weeks and nothing else', () => {
		const longer = idsOf({ phases: ['build', 'base', 'peak', 'taper', 'race-week'] });
		expect(longer.slice(0, 3)).toEqual([
			'2027-06-12-w04-1@example.org',
			'2027-06-12-w04-2@example.org',
			'2027-06-12-w04-3@example.org',
		]);
		expect(longer.slice(3)).toEqual(idsOf());
	});

	test('a season with other kit or by another method changes the events', () => {
		expect(idsOf({ equipment: 'bodyweight' })).toEqual(idsOf());
		// Four sessions in the first week by Ultra Legs, three by the guide.
		expect(idsOf({ method: 'ultra-legs' }).slice(0, 4)).toEqual([
			...idsOf().slice(0, 3),
			'2027-06-12-w03-4@example.org',
		]);
		const second = imported(calendarOf(), calendarOf({ method: 'ultra-legs' }))[
			'2027-06-12-w03-2@example.org'
		];
		expect(second).toMatchObject({ summary: 'Ultra Legs' });
	});

	test('a season for another race stands beside the first', () => {
		const both = [...idsOf(), ...idsOf({ raceDate: '2027-06-19' })];
		expect(new Set(both).size).toBe(18);
	});
});
