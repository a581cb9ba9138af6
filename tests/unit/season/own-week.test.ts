/** A season around the runner’s own week. */
import { expect, test } from 'vitest';
import { places, runsOfKinds, seasonOf, weekOf } from '../../fixtures/season.ts';

/** Quality on Wednesday and Friday, long on Sunday. */
const own = runsOfKinds('rest', 'easy', 'quality', 'easy', 'quality', 'rest', 'long').map((run, at) => ({
	...run,
	label: `My day ${at + 1}`,
}));

test('its runs stand in every week up to the taper, with their names', () => {
	const season = seasonOf({ runs: own });
	for (let week = 1; week <= 15; week += 1) {
		expect(
			weekOf(season, week).days.map(({ run }) => run),
			`week ${week}`,
		).toEqual(own);
	}
	expect(weekOf(season, 16).days[5]?.run.kind).toBe('race');
});

test('sessions go with its hard days, in every week of a phase on the same', () => {
	const season = seasonOf({ runs: own });
	// hard legs on the first quality day; the second session keeps off easy days, and off Saturday
	for (const week of [1, 2, 3, 4, 5, 6]) {
		expect(places(weekOf(season, week)), `week ${week}`).toContain('wednesday lower-body');
		expect(places(weekOf(season, week)), `week ${week}`).toContain('friday upper-and-trail');
	}
	for (const week of [7, 10, 14, 15]) expect(places(weekOf(season, week))).toContain('wednesday full-body');
});

test('a race early in its week takes the end of the taper', () => {
	const season = seasonOf({ runs: own, raceDate: '2027-06-08' });
	expect(weekOf(season, 15).days.map(({ run }) => run.kind)).toEqual([
		'rest',
		'easy',
		'quality',
		'easy',
		'strides',
		'easy',
		'rest',
	]);
});

test('its first day is the first day of the week', () => {
	// Quality on Monday and Wednesday, long on Friday
	const season = seasonOf({ runs: own, weekStart: 'saturday' });
	expect(weekOf(season, 1).days.map(({ day, run }) => `${day} ${run.kind}`)).toEqual([
		'saturday rest',
		'sunday easy',
		'monday quality',
		'tuesday easy',
		'wednesday quality',
		'thursday rest',
		'friday long',
	]);
	expect(places(weekOf(season, 1))).toContain('monday lower-body');
});
