/**
 * Every line of "What must hold" in planning.md, over seasons that nobody chose, by a checker that shares nothing with
 * the planner. Each season is planned once and looked at for every line; a failure names the lines that are broken.
 */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { planSeason } from '../../../src/planner/season.ts';
import { requests } from '../../fixtures/any-season.ts';
import { broken } from '../../fixtures/broken-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

const home = process.env.TZ;
afterEach(() => {
	if (home === undefined) delete process.env.TZ;
	else process.env.TZ = home;
});

/** Places far from each other, with and without summer time, and one that skipped a day. */
const zones = [
	'UTC',
	'Europe/Berlin',
	'America/Los_Angeles',
	'America/St_Johns',
	'Asia/Kathmandu',
	'Australia/Lord_Howe',
	'Pacific/Apia',
	'Pacific/Kiritimati',
];

test('every season can be planned, every line holds, and the bytes are the same in any time zone', () => {
	fc.assert(
		fc.property(requests, fc.constantFrom(...zones), (wanted, zone) => {
			process.env.TZ = 'UTC';
			const season = planSeason(guide, wanted);
			expect(broken(season, guide, wanted)).toEqual([]);
			process.env.TZ = zone;
			const again = JSON.stringify(planSeason(guide, structuredClone(wanted)));
			expect(again === JSON.stringify(season), `same input, same bytes, in ${zone}`).toBe(true);
		}),
		{ numRuns: 1000 },
	);
}, 180_000);
