/** Wishes that make no season: what is wrong, by field, and how to mend it. */
import { describe, expect, test } from 'vitest';
import { SeasonRequestError } from '../../../src/planner/season-request.ts';
import { runsOfKinds, seasonOf } from '../../fixtures/season.ts';

/** The problems that it names. */
function problemsOf(wanted: Record<string, unknown>): SeasonRequestError['problems'] {
	try {
		seasonOf(wanted);
	} catch (error) {
		if (error instanceof SeasonRequestError) return error.problems;
		throw error;
	}
	return [];
}

const six = runsOfKinds('rest', 'quality', 'easy', 'quality', 'easy', 'long');

describe('each by itself', () => {
	test.each<[string, Record<string, unknown>, string]>([
		['method', { method: 'magic' }, "There is no method 'magic'. Choose guide or ultra-legs."],
		['method', { method: 'toString' }, "There is no method 'toString'. Choose guide or ultra-legs."],
		['length', { length: 3 }, 'A season has 4 to 52 weeks, the race week included; 3 is too few.'],
		['length', { length: 0 }, 'A season has 4 to 52 weeks, the race week included; 0 is too few.'],
		['length', { length: 53 }, 'A season has 4 to 52 weeks, the race week included; 53 is too many.'],
		[
			'length',
			{ length: 8.5 },
			'A season has 4 to 52 weeks, the race week included; 8.5 is no whole number.',
		],
		[
			'length',
			{ length: NaN },
			'A season has 4 to 52 weeks, the race week included; NaN is no whole number.',
		],
		['equipment', { equipment: 'garage' }, "There is no kit 'garage'. Choose bodyweight, home, gym."],
		[
			'raceDate',
			{ raceDate: '2027-02-29' },
			"'2027-02-29' is no day that a race can be on. Write it as 2027-06-12.",
		],
		[
			'raceDate',
			{ raceDate: '2027-13-01' },
			"'2027-13-01' is no day that a race can be on. Write it as 2027-06-12.",
		],
		[
			'raceDate',
			{ raceDate: '2027-6-1' },
			"'2027-6-1' is no day that a race can be on. Write it as 2027-06-12.",
		],
		['raceDate', { raceDate: '' }, "'' is no day that a race can be on. Write it as 2027-06-12."],
		['recoveryWeeks', { recoveryWeeks: 9 }, 'Recovery has 0 to 8 weeks.'],
		['recoveryWeeks', { recoveryWeeks: -1 }, 'Recovery has 0 to 8 weeks.'],
		['recoveryWeeks', { recoveryWeeks: 1.5 }, 'Recovery has 0 to 8 weeks.'],
		['sessions', { sessions: 5 }, 'Strength sessions a week are 0 to 4.'],
		['sessions', { sessions: -1 }, 'Strength sessions a week are 0 to 4.'],
		['runs', { runs: six }, 'A running week has seven days.'],
		[
			'runs',
			{ runs: [...six, { kind: 'race', label: 'Race' }] },
			'Your own week has no race in it: the race has its date.',
		],
		['maintenance', { maintenance: 'none' }, 'Choose guide or evidence.'],
	])('%s: %j', (field, wanted, message) => {
		expect(problemsOf(wanted)).toEqual([{ field, message }]);
	});
});

test('all at once', () => {
	const problems = problemsOf({
		method: 'magic',
		length: 60,
		equipment: 'garage',
		raceDate: 'soon',
		recoveryWeeks: 20,
		sessions: 7,
		runs: [{ kind: 'race', label: 'Race' }],
		maintenance: 'none',
	});
	expect(problems.map(({ field }) => field)).toEqual([
		'method',
		'length',
		'equipment',
		'raceDate',
		'recoveryWeeks',
		'sessions',
		'runs',
		'runs',
		'maintenance',
	]);
});

test('the message names every field', () => {
	expect(() => seasonOf({ length: 2, sessions: 9 })).toThrow(
		'length: A season has 4 to 52 weeks, the race week included; 2 is too few. sessions: Strength sessions a week are 0 to 4.',
	);
});

test('the shortest and the longest season are no mistakes', () => {
	expect(seasonOf({ length: 4 }).weeks).toHaveLength(4);
	expect(seasonOf({ length: 52, recoveryWeeks: 8 }).weeks).toHaveLength(60);
});

test('a week begins on a day that there is', () => {
	expect(problemsOf({ weekStart: 'someday' }).map(({ field }) => field)).toEqual(['weekStart']);
});

test('a run is of a kind that there is', () => {
	const runs = [...six, { kind: 'swim', label: 'Swim' }];
	expect(problemsOf({ runs }).map(({ field }) => field)).toEqual(['runs']);
});

test.each(['0000-03-04', '0001-01-01', '9999-12-31'])(
	'a race on %s has no season whose days can all be written',
	(raceDate) => {
		expect(problemsOf({ raceDate, length: 52, recoveryWeeks: 8 }).map(({ field }) => field)).toEqual([
			'raceDate',
		]);
	},
);
