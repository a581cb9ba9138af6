/** What is particular about a season. */
import { describe, expect, test } from 'vitest';
import { seasonOf } from '../../fixtures/season.ts';

const short = (weeks: number) =>
	`There is no heavy block in this season: ${weeks} weeks are too few to get stronger and to rest from it. You learn the movements, keep what you have, and arrive fresh.`;
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
	test('each by its name', () => {
		expect(seasonOf({ sessions: 2 }).notes).toEqual([
			expect.stringMatching(/^Peak has 1 strength session a week, not the 2 that you asked for: /),
			expect.stringMatching(/^Taper has 1 strength session a week, not the 2 that you asked for: /),
		]);
	});

	test('no word on race week and recovery, which plan none of their own accord', () => {
		const { notes } = seasonOf({ sessions: 1, recoveryWeeks: 2 });
		expect(notes.map((note) => note.split(' ')[0])).toEqual(['Base', 'Build']);
	});

	test('no word where it is as wanted', () => {
		expect(seasonOf({ method: 'ultra-legs', sessions: 2 }).notes.map((note) => note.split(' ')[0])).toEqual([
			'Taper',
		]);
	});
});
