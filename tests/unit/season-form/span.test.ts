/** All dates are worked out on a calendar of 2027: 3 March is a Wednesday, 12 June a Saturday. */
import { describe, expect, test } from 'vitest';
import type { SeasonForm } from '../../../src/season/season-form.ts';
import { spanOf } from '../../../src/season/season-span.ts';
import type { Weekday } from '../../../src/schema/vocabulary.ts';
import { defaults, filledForm, today } from '../../fixtures/season-form.ts';

interface When {
	today?: string;
	weekStart?: Weekday;
}

const ask = (form: Partial<SeasonForm>, when: When = {}) =>
	spanOf({ form: filledForm(form), defaults, today, weekStart: 'monday', method: 'guide', ...when });

/** What is wrong, in short: the field, the words, and where to go instead. */
function problemOf(form: Partial<SeasonForm>, when: When = {}) {
	const span = ask(form, when);
	const [problem, ...others] = 'problems' in span ? span.problems : [];
	if (problem === undefined || others.length > 0) throw new Error('There is not one problem.');
	const { field, words, ways } = problem;
	return { field, words, ways: ways.map(({ path }) => path) };
}

const lengthOf = (form: Partial<SeasonForm>, when: When = {}) => {
	const span = ask(form, when);
	return 'length' in span ? span.length : span.problems;
};

describe('from the coming week on', () => {
	test('a season has the weeks that there are', () => {
		// From Monday 8 March to the week of Monday 7 June.
		expect(ask({})).toEqual({ length: 14, remarks: [] });
	});

	test('a week that begins today is the coming one', () => {
		expect(lengthOf({}, { today: '2027-03-08' })).toBe(14);
		expect(lengthOf({}, { today: '2027-03-09' })).toBe(13);
	});

	test('weeks begin where the site lets them begin', () => {
		// From Sunday 7 March to the week of Sunday 6 June.
		expect(lengthOf({}, { weekStart: 'sunday' })).toBe(14);
		// Sunday 13 June is in the week of 7 June from Monday on, and in one of its own from Sunday on.
		expect(lengthOf({ race: '2027-06-13' }, { weekStart: 'monday' })).toBe(14);
		expect(lengthOf({ race: '2027-06-13' }, { weekStart: 'sunday' })).toBe(15);
	});

	test('four weeks are the fewest', () => {
		expect(lengthOf({ race: '2027-04-03' })).toBe(4);
	});

	test('a race that is too far away lets the season begin later', () => {
		// From Monday 8 March 2027 to the week of Monday 24 April 2028 there are 60 weeks.
		expect(ask({ race: '2028-04-29' })).toEqual({
			length: 52,
			remarks: [
				{
					words:
						'Your race is 60 weeks away, and a season has at most 52. So it starts on Monday 3 May 2027. Until then, take the weeks of the off-season.',
					ways: [{ words: 'Off-season weeks', path: '/plans/guide/off-season/' }],
				},
			],
		});
	});

	test.each([
		['', 'Choose the day of your race.'],
		['soon', '“soon” is not a day of the calendar. Choose the day of your race.'],
		['2027-02-29', '“2027-02-29” is not a day of the calendar. Choose the day of your race.'],
		['12.06.2027', '“12.06.2027” is not a day of the calendar. Choose the day of your race.'],
		[
			'x'.repeat(200),
			'“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is not a day of the calendar. Choose the day of your race.',
		],
	])('a race on “%s” is asked for again', (race, words) => {
		expect(problemOf({ race })).toEqual({ field: 'race', words, ways: [] });
	});

	test('a race that was a few days ago leads to recovery', () => {
		expect(problemOf({ race: '2027-02-27' })).toEqual({
			field: 'race',
			words: 'Saturday 27 February 2027 is over. Choose the day of your next race.',
			ways: ['/plans/guide/recovery/'],
		});
		expect(problemOf({ race: '2027-03-02', recovery: '4' }).field).toBe('race');
	});

	test('a race that was long ago leads nowhere', () => {
		expect(problemOf({ race: '2020-06-13' })).toEqual({
			field: 'race',
			words: 'Saturday 13 June 2020 is over. Choose the day of your next race.',
			ways: [],
		});
	});

	test('a race today', () => {
		expect(problemOf({ race: '2027-03-03' }).words).toBe(
			'Your race is today. There is nothing left to plan: run well.',
		);
	});

	test('a race in two days leads to race week', () => {
		expect(problemOf({ race: '2027-03-05' })).toEqual({
			field: 'race',
			words:
				'A season needs at least four weeks. Your race is 2 days away, and nothing that you lift now makes you stronger for it. Take race week instead.',
			ways: ['/plans/guide/race-week/'],
		});
		expect(problemOf({ race: '2027-03-04' }).words).toContain('Your race is 1 day away');
	});

	test('a race in 17 days leads to the taper and race week', () => {
		expect(problemOf({ race: '2027-03-20' })).toEqual({
			field: 'race',
			words:
				'A season needs at least four weeks. Your race is 17 days away: take the taper week and race week instead.',
			ways: ['/plans/guide/taper/', '/plans/guide/race-week/'],
		});
	});

	test('with three weeks from the coming one on, this week makes four', () => {
		expect(problemOf({ race: '2027-03-27', kit: 'home' })).toEqual({
			field: 'race',
			words:
				'A season needs at least four weeks. From the coming week on there are three. Start this week, and it is four; or take the taper week and race week.',
			ways: ['?race=2027-03-27&weeks=4&kit=home', '/plans/guide/taper/', '/plans/guide/race-week/'],
		});
		expect(lengthOf({ race: '2027-03-27', from: 'weeks', weeks: '4' })).toBe(4);
	});
});

describe('by a number of weeks', () => {
	const byWeeks = (weeks: string) => ({ from: 'weeks' as const, weeks });

	test('a season that is still to come, or begins in this week', () => {
		expect(ask(byWeeks('12'))).toEqual({ length: 12, remarks: [] });
		expect(ask(byWeeks('15'))).toEqual({ length: 15, remarks: [] });
	});

	test('a season that began says where the runner is in it', () => {
		// 18 weeks back from the week of 7 June begin on 8 February; 3 March is in the fourth.
		expect(ask(byWeeks('18'))).toEqual({
			length: 18,
			remarks: [
				{
					words:
						'This season began on Monday 8 February 2027: you are in week 4. If you have not begun yet, start in the coming week.',
					ways: [{ words: 'Start in the coming week', path: '?race=2027-06-12' }],
				},
			],
		});
	});

	test('a season that is nearly over cannot be begun any more', () => {
		expect(ask({ ...byWeeks('16'), race: '2027-03-05' })).toEqual({
			length: 16,
			remarks: [{ words: 'This season began on Monday 16 November 2026: you are in week 16.', ways: [] }],
		});
	});

	test('a race that is run is no problem while recovery goes on', () => {
		const after = { ...byWeeks('8'), race: '2027-02-27', recovery: '1' };
		expect(lengthOf(after)).toBe(8);
		expect(lengthOf(after, { today: '2027-03-07' })).toBe(8);
		expect(problemOf(after, { today: '2027-03-08' }).field).toBe('race');
		expect(problemOf({ ...after, recovery: '0' }).field).toBe('race');
	});

	test.each([
		['3', 'A season has 4 to 52 weeks, race week included, not 3.'],
		['53', 'A season has 4 to 52 weeks, race week included, not 53.'],
		['0', 'A season has 4 to 52 weeks, race week included, not 0.'],
		['', 'A season has 4 to 52 weeks, race week included. How many shall yours have?'],
		['many', '“many” is not a number of weeks. A season has 4 to 52 weeks, race week included.'],
		['4.5', '“4.5” is not a number of weeks. A season has 4 to 52 weeks, race week included.'],
		['-8', '“-8” is not a number of weeks. A season has 4 to 52 weeks, race week included.'],
	])('%s weeks are none', (weeks, words) => {
		expect(problemOf(byWeeks(weeks))).toEqual({ field: 'weeks', words, ways: [] });
	});
});

describe('by a start', () => {
	const byStart = (start: string) => ({ from: 'start' as const, start });

	test('any day of the first week will do', () => {
		expect(lengthOf(byStart('2027-03-15'))).toBe(13);
		expect(lengthOf(byStart('2027-03-21'))).toBe(13);
		expect(lengthOf(byStart('2027-03-22'))).toBe(12);
	});

	test.each([
		['', 'Choose the day on which you start.', []],
		['now', '“now” is not a day of the calendar. Choose the day on which you start.', []],
		['2027-06-12', 'That start is not before your race. Choose an earlier day.', []],
		['2027-07-01', 'That start is not before your race. Choose an earlier day.', []],
		[
			'2027-05-24',
			'A season needs at least four weeks, and from then on there are 3. The last week to start in begins on Monday 17 May 2027.',
			['?race=2027-06-12&start=2027-05-17'],
		],
		[
			'2027-06-07',
			'A season needs at least four weeks, and from then on there is one. The last week to start in begins on Monday 17 May 2027.',
			['?race=2027-06-12&start=2027-05-17'],
		],
		[
			// The first of 52 weeks is long gone, so it is no way out.
			'2026-06-01',
			'A season has at most 52 weeks, and from then on there are 54. The first week to start in begins on Monday 15 June 2026.',
			[],
		],
	])('a start on “%s” is none', (start, words, ways) => {
		expect(problemOf(byStart(start))).toEqual({ field: 'start', words, ways });
	});
});

test('a race and a number of weeks can be wrong together', () => {
	const span = ask({ race: '', from: 'weeks', weeks: '99' });
	expect('problems' in span && span.problems.map(({ field, words }) => [field, words])).toEqual([
		['race', 'Choose the day of your race.'],
		['weeks', 'A season has 4 to 52 weeks, race week included, not 99.'],
	]);
});
