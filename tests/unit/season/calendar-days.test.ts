/** Days of the calendar: no hours, no time zones. */
import { describe, expect, test } from 'vitest';
import {
	addDays,
	daysBetween,
	isCalendarDay,
	startOfWeek,
	weekdayOf,
	weekdaysFrom,
} from '../../../src/planner/calendar-days.ts';
import { dayAfter, dayNameOf } from '../../fixtures/independent-calendar.ts';

describe('days later and earlier', () => {
	test.each([
		['2027-02-27', 2, '2027-03-01'],
		['2028-02-27', 2, '2028-02-29'],
		['2028-02-29', 365, '2029-02-28'],
		['2100-02-28', 1, '2100-03-01'],
		['2000-02-28', 1, '2000-02-29'],
		['2027-12-31', 1, '2028-01-01'],
		['2027-01-01', -1, '2026-12-31'],
		['2028-03-01', -1, '2028-02-29'],
		['2027-06-12', -105, '2027-02-27'],
		['2027-06-12', 0, '2027-06-12'],
		// the nights in which clocks change in Berlin
		['2027-03-27', 1, '2027-03-28'],
		['2027-03-28', 1, '2027-03-29'],
		['2027-10-31', 1, '2027-11-01'],
	])('%s and %i: %s', (date, days, other) => {
		expect(addDays(date, days)).toBe(other);
		expect(daysBetween(date, other)).toBe(days);
	});
});

test.each([
	['1970-01-01', 'thursday'],
	['1969-12-31', 'wednesday'],
	['2000-01-01', 'saturday'],
	['2024-02-29', 'thursday'],
	['2027-06-12', 'saturday'],
	['2027-06-13', 'sunday'],
	['2027-06-14', 'monday'],
	['2040-12-31', 'monday'],
])('%s is a %s', (date, day) => {
	expect(weekdayOf(date)).toBe(day);
});

test('as a second calendar has it, every day of seventeen years', () => {
	let date = '2024-01-01';
	for (let count = 0; count < 6210; count += 1) {
		const next = dayAfter(date);
		if (addDays(date, 1) !== next || weekdayOf(date) !== dayNameOf(date)) {
			expect([addDays(date, 1), weekdayOf(date)]).toEqual([next, dayNameOf(date)]);
		}
		date = next;
	}
	// 17 · 365 + 5 leap days
	expect(date).toBe('2041-01-01');
});

test.each(['2027-06-12', '2028-02-29', '2000-02-29', '2027-12-31'])('%s is a day', (date) => {
	expect(isCalendarDay(date)).toBe(true);
});

test.each([
	'2027-02-29',
	'2100-02-29',
	'2027-02-30',
	'2027-04-31',
	'2027-13-01',
	'2027-00-10',
	'2027-06-00',
	'2027-06-32',
	'2027-6-1',
	'27-06-12',
	'2027/06/12',
	'12.6.2027',
	'2027-06-12T00:00:00Z',
	' 2027-06-12',
	'2027-06-12\n',
	'next Saturday',
	'',
])('%j is none', (date) => {
	expect(isCalendarDay(date)).toBe(false);
});

test.each([
	['2027-06-12', 'monday', '2027-06-07'],
	['2027-06-07', 'monday', '2027-06-07'],
	['2027-06-13', 'monday', '2027-06-07'],
	['2027-06-12', 'saturday', '2027-06-12'],
	['2027-06-11', 'saturday', '2027-06-05'],
	['2027-06-12', 'sunday', '2027-06-06'],
	['2027-06-13', 'sunday', '2027-06-13'],
	['2028-01-01', 'monday', '2027-12-27'],
	['2028-03-01', 'tuesday', '2028-02-29'],
] as const)('the week of %s from %s on begins on %s', (date, from, first) => {
	expect(startOfWeek(date, from)).toBe(first);
});

test('seven days from any of them on', () => {
	expect(weekdaysFrom('saturday')).toEqual([
		'saturday',
		'sunday',
		'monday',
		'tuesday',
		'wednesday',
		'thursday',
		'friday',
	]);
	expect(weekdaysFrom('monday')[6]).toBe('sunday');
});
