/** What is new in each week, over a whole season, written by hand. */
import { expect, test } from 'vitest';
import { plain, seasonOf } from '../../fixtures/season.ts';

test('sixteen weeks of the guide’s way, in the gym', () => {
	const { weeks } = seasonOf();
	expect(weeks.map(({ change }) => plain(change))).toEqual([
		'The season begins gently: an effort that stays low, and no added weight.',
		// 117 + 129 + 115 = 361 may rise to 433: three lifts and two helpers get their third set
		'One more set each than last week of Bulgarian split squat, single-leg deadlift, step-up, dumbbell row and push-up.',
		'The gentle weeks are over: now the weights come in. Main lifts: 3 × 8–10 reps per leg, 70–73 % of max, RPE 7.',
		'Build begins. Main lifts: 3 × 6–8 reps per leg, 75–77 % of max, RPE 8.',
		// 3 · 3 + 12 + 9 = 30 sets; 60 % of them are 18
		'A lighter week: 18 sets instead of 30, on the same days. Nothing gets heavier.',
		'One more set each than week 4 of overhead dumbbell press, lateral band walk and farmer’s carry.',
		'Peak begins. Main lifts: 2 × 12–15 reps per leg, 50–60 % of max, RPE 5–6.',
		'The same as last week: now you keep what you have built.',
		// 12 + 9 = 21 sets; 60 % of them are 12.6
		'A lighter week: 12 sets instead of 21, on the same days. Nothing gets heavier.',
		'The same as week 8: now you keep what you have built.',
		'The same as last week: now you keep what you have built.',
		'The same as last week: now you keep what you have built.',
		'A lighter week: 12 sets instead of 21, on the same days. Nothing gets heavier.',
		'The same as week 12: now you keep what you have built.',
		'Fewer sets: 11, after 21 in week 14. Nothing gets heavier, and nothing is new.',
		'Once, early and gently, then nothing until the race.',
	]);
});

test('titles', () => {
	const { weeks, title } = seasonOf({ length: 8, recoveryWeeks: 1 });
	expect(title).toBe('8 weeks to the race, gym');
	expect(weeks.map((week) => week.title)).toEqual([
		'Week 1 of 8: peak',
		'Week 2 of 8: peak',
		'Week 3 of 8: peak',
		'Week 4 of 8: peak, a lighter week',
		'Week 5 of 8: peak',
		'Week 6 of 8: peak',
		'Week 7 of 8: taper',
		'Week 8 of 8: race week',
		'Recovery, week 1 after the race',
	]);
});

test('more repetitions, more weight, and a step that keeps all', () => {
	const { weeks } = seasonOf({ length: 24 });
	const said = weeks.map(({ change }) => plain(change));
	expect(said.find((text) => text.startsWith('A few more repetitions'))).toBe(
		'A few more repetitions than last week, and nothing heavier. Main lifts: 3 × 9–10 reps per leg, 70–73 % of max, RPE 7.',
	);
	expect(said.find((text) => text.startsWith('A little more weight'))).toMatch(
		/^A little more weight than (last week|week \d+)\. Main lifts: 3 × 9–10 reps per leg, 70–75 % of max, RPE 8\.$/,
	);
});

test('more effort is not called more weight', () => {
	// 16 weeks of Ultra Legs name no weights: RPE 6, then 7.
	const said = seasonOf({ method: 'ultra-legs', length: 24, equipment: 'gym' }).weeks.map(({ change }) =>
		plain(change),
	);
	expect(said.filter((text) => text.startsWith('A little more weight'))).toEqual([]);
	expect(said.filter((text) => text.startsWith('A little more effort'))).toHaveLength(1);
});

test('Ultra Legs names the exercise with the most repetitions', () => {
	const [, , third] = seasonOf({ method: 'ultra-legs', length: 16, equipment: 'bodyweight' }).weeks;
	expect(plain(third?.change)).toMatch(
		/^The gentle weeks are over: the dose stays as it is\. Step-up: 30–40 reps per leg, RPE 6\.$/,
	);
});

test('a race early in its week leaves no strength work in it', () => {
	const { weeks } = seasonOf({ raceDate: '2027-06-07' });
	expect(weeks[15]?.change).toBe(
		'The race opens this week. Nothing comes before it, and rest comes after it.',
	);
	expect(weeks[14]?.notes).toEqual([
		'Your race is early in its week, so this week’s session spares the legs.',
	]);
});

test('the first two weeks ask for easier runs', () => {
	const notes = seasonOf().weeks.map((week) => week.notes);
	const ease =
		'Ease your running too: keep the days, and run your quality and long runs easier than usual. Sore legs are normal now.';
	expect(notes).toEqual([[ease], [ease], ...Array.from({ length: 14 }, () => [])]);
});

test('what has never been built is not kept', () => {
	const said = seasonOf({ length: 8 }).weeks.map(({ change }) => plain(change));
	expect(said[4]).toBe('The same as week 3: get used to it.');
});

test('weights come in wherever there are some, whether or not their share is named', () => {
	// After two weeks at RPE 6 the off-season's RPE 8 waits a week, and with it its share of the maximum.
	const third = (equipment: 'gym' | 'bodyweight') =>
		plain(seasonOf({ length: 30, equipment }).weeks[2]?.change);
	expect(third('gym')).toBe(
		'The gentle weeks are over: now the weights come in. Main lifts: 3 × 8–12 reps, RPE 7.',
	);
	expect(third('bodyweight')).toMatch(/^The gentle weeks are over: from now on it may feel harder\./);
});

test('a session that is new in the taper is not said to be old', () => {
	const { weeks } = seasonOf({ raceDate: '2027-06-07' });
	expect(plain(weeks[14]?.change)).toMatch(/ Nothing gets heavier\.$/);
});
