/** What is particular about a season. */
import { describe, expect, test } from 'vitest';
import { seasonOf } from '../../fixtures/season.ts';

const short = (weeks: number) =>
	`There is no heavy block in this season: with ${weeks} weeks to go there is no time left, after the gentle first weeks, to get stronger and to recover before the race. You learn the movements, keep what you have, and arrive fresh.`;
const light =
	'You asked to keep the load late in the season. This season is too short to build one first, so it stays light.';

test('nothing, of a season with all its phases', () => {
	expect(seasonOf().notes).toEqual([]);
	expect(seasonOf({ length: 25 }).notes).toEqual([]);
});

describe('a short season says why it has no heavy block', () => {
	// From 13 weeks on build has a full week after the two gentle ones.
	test.each([4, 8, 10, 12])('%i weeks', (length) => {
		expect(seasonOf({ length }).notes).toEqual([short(length)]);
	});

	test('and that it stays light though the load was to be kept', () => {
		const season = seasonOf({ length: 8, maintenance: 'evidence' });
		expect(season.notes).toEqual([short(8), light]);
		expect(season.maintenance).toBe('guide');
	});
});

test.each([
	[26, 'Your race is more than 24 weeks away, so the season opens with 1 off-season week.'],
	[30, 'Your race is more than 24 weeks away, so the season opens with 5 off-season weeks.'],
])('%i weeks open with the off-season', (length, note) => {
	expect(seasonOf({ length }).notes).toEqual([note]);
});

describe('phases that plan another number of sessions than was wanted', () => {
	test('all in one sentence', () => {
		expect(seasonOf({ sessions: 2 }).notes).toEqual([
			'You asked for 2 strength sessions a week. This method plans 2 in base and build, 1 in peak and taper.',
		]);
	});

	test('no word on race week and recovery, which plan none of their own accord', () => {
		const { notes } = seasonOf({ sessions: 1, recoveryWeeks: 2 });
		expect(notes).toEqual([
			'You asked for 1 strength session a week. This method plans 2 in base and build, 1 in peak and taper.',
		]);
	});

	test('no word where it is as wanted', () => {
		// Six weeks: gentle ones, peak, and then the taper of every method.
		expect(seasonOf({ sessions: 1, length: 6 }).notes).toHaveLength(1);
		expect(seasonOf({ sessions: 1, length: 6 }).notes[0]).toMatch(/^There is no heavy block/);
	});
});
