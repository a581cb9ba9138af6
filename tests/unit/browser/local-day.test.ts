import { afterEach, expect, test } from 'vitest';
import { localDay } from '../../../src/browser/local-day.ts';

const home = process.env.TZ;
afterEach(() => {
	if (home === undefined) delete process.env.TZ;
	else process.env.TZ = home;
});

test.each([
	['Pacific/Honolulu', '2027-03-08'],
	['Europe/Berlin', '2027-03-09'],
	['Pacific/Kiritimati', '2027-03-09'],
])('the day in %s is the one on its own calendar', (zone, day) => {
	process.env.TZ = zone;
	expect(localDay(new Date('2027-03-09T08:30:00Z'))).toBe(day);
});

test('months and days have two digits', () => {
	expect(localDay(new Date(2027, 0, 5))).toBe('2027-01-05');
});
