/** A race early in its week takes the taper’s day for the legs; `nearRace` says what may stand in. */
import { describe, expect, test } from 'vitest';
import { PlanError } from '../../../src/planner/plan-error.ts';
import { linesOf, places, seasonOf, sessionsOf, weekOf, withMethod } from '../../fixtures/season.ts';

const without = withMethod('guide', ({ phases }) => ({
	phases: { ...phases, taper: { ...phases.taper, nearRace: [] } },
}));

describe('a method without it', () => {
	test.each(['2027-06-07', '2027-06-08'])(
		'cannot plan a race on %s, and says what would help',
		(raceDate) => {
			let error: unknown;
			try {
				seasonOf({ raceDate }, without);
			} catch (caught) {
				error = caught;
			}
			expect(error).toBeInstanceOf(PlanError);
			const { attempt, reason, remedies } = error as PlanError;
			expect(attempt).toEqual({
				method: 'guide',
				phase: 'taper',
				equipment: 'gym',
				sessions: 1,
				week: { number: 15, of: 16 },
				runningWeek: 'taper',
			});
			expect(reason).toContain('is only 7 days before the race. (clear-the-race)');
			expect(remedies[0]).toBe("name routines that spare the legs as the taper's `nearRace`");
		},
	);

	test.each(['2027-06-09', '2027-06-12', '2027-06-13'])('can plan one on %s', (raceDate) => {
		expect(places(weekOf(seasonOf({ raceDate }, without), 15))).toContain('tuesday full-body');
	});
});

describe('the real methods', () => {
	test('the guide keeps its core work beside the session that stands in', () => {
		const taper = weekOf(seasonOf({ raceDate: '2027-06-07' }), 15);
		expect(places(taper)).toEqual(['monday core-and-mobility', 'tuesday upper-body']);
		expect(taper.sessionsPerWeek).toBe(1);
		// Of 21 sets in the peak, 59 % at most: 12
		expect(linesOf(taper).reduce((sum, { sets }) => sum + sets, 0)).toBeLessThanOrEqual(12);
	});

	test('Ultra Legs has the upper body alone', () => {
		const taper = weekOf(seasonOf({ method: 'ultra-legs', raceDate: '2027-06-07' }), 15);
		expect(sessionsOf(taper).map(({ routine }) => routine)).toEqual(['upper-body']);
	});
});
