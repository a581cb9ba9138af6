import { afterEach, expect, test, vi } from 'vitest';
import { seasonCalendar } from '../../../src/calendar/season-calendar.ts';
import { withoutRandomIds } from '../../../src/calendar/without-random-ids.ts';
import { calendarOptions, datedSeason } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a page on plain http, where browsers draw no random ids, makes the same calendar', () => {
	const secure = seasonCalendar(datedSeason(), guide, calendarOptions);
	vi.stubGlobal('crypto', {});
	expect(seasonCalendar(datedSeason(), guide, calendarOptions)).toBe(secure);
	expect(crypto).toEqual({});
});

test('what is lent to the library is taken back when it fails', () => {
	vi.stubGlobal('crypto', {});
	const fail = () => {
		throw new Error('No such day.');
	};
	expect(() => withoutRandomIds(fail)).toThrow('No such day.');
	expect(crypto).toEqual({});
});
