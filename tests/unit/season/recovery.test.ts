/** Weeks after the race, only when asked for. */
import { expect, test } from 'vitest';
import { linesOf, places, seasonOf, weekOf, withMethod } from '../../fixtures/season.ts';

test('none by default', () => {
	expect(seasonOf({ length: 8 }).weeks).toHaveLength(8);
	expect(seasonOf({ length: 8 }).weeks.at(-1)?.phase).toBe('race-week');
});

test('they follow the race week, with dates that go on', () => {
	const season = seasonOf({ length: 8, recoveryWeeks: 2, raceDate: '2027-06-12' });
	expect(season.length).toBe(8);
	expect(season.weeks).toHaveLength(10);
	expect(season.weeks.slice(8).map(({ phase, week, weeksToRace }) => [phase, week, weeksToRace])).toEqual([
		['recovery', 9, -1],
		['recovery', 10, -2],
	]);
	expect(weekOf(season, 9).days[0]?.date).toBe('2027-06-14');
	expect(weekOf(season, 10).days[6]?.date).toBe('2027-06-27');
});

// The race is on a Saturday: Sunday to Tuesday are its three days of rest.
test('a little core work, and one light session if sessions are wanted', () => {
	expect(places(weekOf(seasonOf({ length: 8, recoveryWeeks: 1 }), 9))).toEqual([
		'wednesday core-and-mobility',
	]);
	const wanted = weekOf(seasonOf({ length: 8, recoveryWeeks: 1, sessions: 1 }), 9);
	expect(places(wanted)).toEqual(['wednesday core-and-mobility', 'sunday gentle-return']);
	for (const { sets, intensity } of linesOf(wanted)) {
		expect(sets).toBe(1);
		expect(intensity.percent1RM).toBeUndefined();
		expect(intensity.rpe?.[1] ?? 0).toBeLessThanOrEqual(5);
	}
});

test('three days of rest follow a race on the last day of its week', () => {
	const season = seasonOf({ length: 8, recoveryWeeks: 1, raceDate: '2027-06-13' });
	expect(places(weekOf(season, 9))).toEqual(['thursday core-and-mobility']);
});

test('where they take the only day for it, the light session goes', () => {
	// Thursday's race closes Friday to Sunday, and Sunday's hike is the one day that is not easy.
	const season = seasonOf({
		length: 8,
		recoveryWeeks: 2,
		sessions: 1,
		weekStart: 'saturday',
		raceDate: '2027-06-10',
	});
	expect(places(weekOf(season, 9))).toEqual(['monday core-and-mobility']);
	expect(weekOf(season, 9).notes).toEqual([
		'The race is only days behind you, so rest comes before the strength session this week.',
	]);
	expect(weekOf(season, 10).notes).toEqual([]);
	expect(places(weekOf(season, 10))).toContain('sunday gentle-return');
	const ultra = seasonOf({
		method: 'ultra-legs',
		length: 8,
		recoveryWeeks: 2,
		sessions: 1,
		weekStart: 'saturday',
		raceDate: '2027-06-10',
	});
	expect(places(weekOf(ultra, 10))).toHaveLength(1);
});

test('nothing stands on the day of the race, even if a method does not clear it', () => {
	const lax = withMethod('guide', ({ strictness }) => ({
		strictness: { ...strictness, 'clear-the-race': 'off' },
	}));
	const season = seasonOf({ weekStart: 'saturday', raceDate: '2027-06-12' }, lax);
	expect(places(weekOf(season, 16))).toEqual([]);
});

test('the runner’s own week ends with the race', () => {
	const runs = seasonOf().weeks[0]?.days.map(({ run }) => ({ ...run, label: 'Mine' })) ?? [];
	const season = seasonOf({ length: 8, recoveryWeeks: 1, runs });
	expect(weekOf(season, 6).days.map(({ run }) => run.label)).toEqual(runs.map(() => 'Mine'));
	expect(weekOf(season, 9).days.map(({ run }) => run.kind)).toEqual([
		'rest',
		'rest',
		'rest',
		'cross-train',
		'rest',
		'recovery',
		'hike',
	]);
});
