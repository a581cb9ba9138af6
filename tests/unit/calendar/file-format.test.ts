import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { seasonCalendar, type CalendarOptions } from '../../../src/calendar/season-calendar.ts';
import { calendarOptions, contentLines, datedSeason, valuesOf } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

const calendarOf = (raceName?: string, options: Partial<CalendarOptions> = {}) =>
	seasonCalendar(datedSeason({ raceName }), guide, { ...calendarOptions, ...options });

test('begins with version, maker and name', () => {
	expect(contentLines(calendarOf('Lakes 100')).slice(0, 6)).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Cairn//Season//EN',
		'NAME:Lakes 100',
		'X-WR-CALNAME:Lakes 100',
		'BEGIN:VEVENT',
	]);
	expect(contentLines(calendarOf())[4]).toBe('X-WR-CALNAME:4 weeks');
});

test('every line ends with CR and LF, the last one too', () => {
	const calendar = calendarOf();
	expect(calendar.endsWith('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
	expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

describe('escaping', () => {
	const name = 'Über, die; Höhe \\ 🏔️';
	const escaped = 'Über\\, die\\; Höhe \\\\ 🏔️';

	test('of commas, semicolons and backslashes', () => {
		const calendar = calendarOf(name, { siteName: 'Coach, Anna' });
		expect(valuesOf(calendar, 'SUMMARY').at(-1)).toBe(escaped);
		expect(contentLines(calendar).slice(2, 5)).toEqual([
			'PRODID:-//Coach\\, Anna//Season//EN',
			`NAME:${escaped}`,
			`X-WR-CALNAME:${escaped}`,
		]);
	});
	test('is undone by another program', () => {
		const read = ical.sync.parseICS(calendarOf(name));
		expect(read['2027-06-12-race@example.org']).toMatchObject({ summary: name });
		expect(read.vcalendar).toMatchObject({ 'WR-CALNAME': name });
	});
	test('of line breaks, so that a name cannot add lines to the file', () => {
		const calendar = calendarOf('One\nBEGIN:VALARM\r\nTwo\rThree');
		expect(valuesOf(calendar, 'SUMMARY').at(-1)).toBe('One\\nBEGIN:VALARM\\nTwo\\nThree');
		expect(contentLines(calendar)).toHaveLength(contentLines(calendarOf('One')).length);
	});
	test('leaves no control characters', () => {
		expect(valuesOf(calendarOf('A\u0000B\u000bC\u007fD\tE'), 'SUMMARY').at(-1)).toBe('ABCD\tE');
	});
	test('leaves addresses alone', () => {
		const calendar = calendarOf(undefined, { weekUrl: () => 'https://example.org/plan/?kit=a,b;c' });
		expect(valuesOf(calendar, 'URL;VALUE=URI')[0]).toBe('https://example.org/plan/?kit=a%2Cb%3Bc');
		expect(valuesOf(calendar, 'DESCRIPTION')[0]).toMatch(/\\nhttps:\/\/example\.org\/plan\/\?kit=a\\,b\\;c$/);
	});
});

describe('folding', () => {
	/** Each start moves the places where lines break by one octet. */
	const names = Array.from({ length: 8 }, (_, index) =>
		`${'x'.repeat(index)}${'Zürich 🏔️ 山 '.repeat(20)}`.trim(),
	);

	test.each(names)('no line has more than 75 octets, and none splits a character: %s', (name) => {
		const lines = calendarOf(name).split('\r\n');
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
		// A file in UTF-8 would have replacement characters where a line ends between the halves of a pair.
		expect(lines.map((line) => Buffer.from(line).toString())).toEqual(lines);
	});
	test.each(names)('is undone by another program: %s', (name) => {
		expect(ical.sync.parseICS(calendarOf(name))['2027-06-12-race@example.org']).toMatchObject({
			summary: name,
		});
	});
});
