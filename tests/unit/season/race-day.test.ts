/** A race on any day of the week, in weeks that begin on any day: dates, the last runs before it, and rest after it. */
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../src/schema/vocabulary.ts';
import { places, seasonOf, weekOf } from '../../fixtures/season.ts';

/** Monday to Sunday, 7 to 13 June 2027. */
const june: Record<Weekday, string> = {
	monday: '2027-06-07',
	tuesday: '2027-06-08',
	wednesday: '2027-06-09',
	thursday: '2027-06-10',
	friday: '2027-06-11',
	saturday: '2027-06-12',
	sunday: '2027-06-13',
};
const days = Object.keys(june) as Weekday[];

/** First day of the eight weeks: the first day of the race week, seven weeks before. */
const firstDays: Record<string, Record<Weekday, string>> = {
	monday: {
		monday: '2027-04-19',
		tuesday: '2027-04-19',
		wednesday: '2027-04-19',
		thursday: '2027-04-19',
		friday: '2027-04-19',
		saturday: '2027-04-19',
		sunday: '2027-04-19',
	},
	saturday: {
		monday: '2027-04-17',
		tuesday: '2027-04-17',
		wednesday: '2027-04-17',
		thursday: '2027-04-17',
		friday: '2027-04-17',
		saturday: '2027-04-24',
		sunday: '2027-04-24',
	},
	sunday: {
		monday: '2027-04-18',
		tuesday: '2027-04-18',
		wednesday: '2027-04-18',
		thursday: '2027-04-18',
		friday: '2027-04-18',
		saturday: '2027-04-18',
		sunday: '2027-04-25',
	},
};

describe.each(['monday', 'saturday', 'sunday'] as const)('weeks from %s on', (weekStart) => {
	test.each(days)('a race on %s', (raceDay) => {
		const season = seasonOf({ length: 8, weekStart, raceDate: june[raceDay] });
		const all = season.weeks.flatMap((week) => week.days.map((day) => ({ ...day, week: week.week })));
		expect(all).toHaveLength(56);
		expect(all[0]).toMatchObject({ day: weekStart, date: firstDays[weekStart]?.[raceDay] });
		const race = all.findIndex(({ run }) => run.kind === 'race');
		expect(all[race]).toMatchObject({ day: raceDay, date: june[raceDay], week: 8 });
		// the written race week ends easy, strides, easy, rest, shakeout, race; whatever days these are
		expect(all.slice(race - 5, race + 1).map(({ run }) => run.kind)).toEqual([
			'easy',
			'strides',
			'easy',
			'rest',
			'shakeout',
			'race',
		]);
		for (const { run, sessions } of all.slice(race + 1)) {
			expect(run).toEqual({ kind: 'rest', label: 'Rest after the race' });
			expect(sessions).toEqual([]);
		}
		expect(all.slice(race - 3, race + 1).flatMap(({ sessions }) => sessions)).toEqual([]);
		const legs = all
			.slice(Math.max(0, race - 7), race)
			.flatMap(({ sessions }) => sessions.filter(({ stress }) => stress.endsWith('lower')));
		expect(legs).toEqual([]);
	});
});

describe('the runs of the last two weeks, Monday to Sunday', () => {
	const r = 'rest';
	test.each<[Weekday, string[], string[]]>([
		['monday', [r, 'quality', 'easy', 'strides', 'easy', r, 'shakeout'], ['race', r, r, r, r, r, r]],
		['tuesday', [r, 'quality', 'easy', 'easy', 'strides', 'easy', r], ['shakeout', 'race', r, r, r, r, r]],
		[
			'wednesday',
			[r, 'quality', 'easy', 'strides', 'easy', 'strides', 'easy'],
			[r, 'shakeout', 'race', r, r, r, r],
		],
		[
			'thursday',
			[r, 'quality', 'easy', 'strides', r, 'easy', 'strides'],
			['easy', r, 'shakeout', 'race', r, r, r],
		],
		[
			'friday',
			[r, 'quality', 'easy', 'strides', r, 'long', 'easy'],
			['strides', 'easy', r, 'shakeout', 'race', r, r],
		],
		[
			'saturday',
			[r, 'quality', 'easy', 'strides', r, 'long', 'easy'],
			['easy', 'strides', 'easy', r, 'shakeout', 'race', r],
		],
		// six days before a race on Sunday nothing is written: that day is easy
		[
			'sunday',
			[r, 'quality', 'easy', 'strides', r, 'long', 'easy'],
			['easy', 'easy', 'strides', 'easy', r, 'shakeout', 'race'],
		],
	])('to a race on %s', (raceDay, taper, raceWeek) => {
		const season = seasonOf({ raceDate: june[raceDay] });
		const kinds = (week: number) => weekOf(season, week).days.map(({ run }) => run.kind);
		expect(kinds(15)).toEqual(taper);
		expect(kinds(16)).toEqual(raceWeek);
		// and before that, weeks are as ever
		expect(kinds(14)).toEqual([r, 'quality', 'easy', 'easy', 'shakeout', 'long', 'medium-long']);
	});
});

describe('what is lifted in the last two weeks', () => {
	test.each<[Weekday, string[], string[]]>([
		// Tuesday is six, seven days before: nothing for the legs
		['monday', ['monday core-and-mobility', 'tuesday upper-body'], []],
		['tuesday', ['monday core-and-mobility', 'tuesday upper-body'], []],
		['wednesday', ['monday core-and-mobility', 'tuesday full-body'], []],
		['thursday', ['monday core-and-mobility', 'tuesday full-body'], []],
		// Monday is four, five, six days before: core work may stand there
		['friday', ['monday core-and-mobility', 'tuesday full-body'], ['monday core-and-mobility']],
		['saturday', ['monday core-and-mobility', 'tuesday full-body'], ['monday core-and-mobility']],
		['sunday', ['monday core-and-mobility', 'tuesday full-body'], ['monday core-and-mobility']],
	])('to a race on %s', (raceDay, taper, raceWeek) => {
		const season = seasonOf({ raceDate: june[raceDay] });
		expect(places(weekOf(season, 15))).toEqual(taper);
		expect(places(weekOf(season, 16))).toEqual(raceWeek);
	});
});

describe('without a date', () => {
	test.each(days)('the race is on Saturday, in weeks from %s on, and no day has a date', (weekStart) => {
		const season = seasonOf({ weekStart });
		expect(season.raceDate).toBeNull();
		const all = season.weeks.flatMap((week) => week.days);
		expect(all.filter(({ date }) => date !== undefined)).toEqual([]);
		expect(all.flatMap(({ day, run }) => (run.kind === 'race' ? [day] : []))).toEqual(['saturday']);
	});
});

test('over the end of a leap February and of a year', () => {
	const { weeks } = seasonOf({ raceDate: '2028-03-04' });
	expect(weeks[0]?.days[0]?.date).toBe('2027-11-15');
	expect(weeks[15]?.days.map(({ date }) => date)).toEqual([
		'2028-02-28',
		'2028-02-29',
		'2028-03-01',
		'2028-03-02',
		'2028-03-03',
		'2028-03-04',
		'2028-03-05',
	]);
});

test('the race has its name, if it has one', () => {
	expect(seasonOf({ raceName: 'Three Lakes 100' }).raceName).toBe('Three Lakes 100');
	expect('raceName' in seasonOf()).toBe(false);
});
