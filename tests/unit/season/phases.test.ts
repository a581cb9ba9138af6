/** Phases are counted back from the race; the tables are worked out by hand from planning.md. */
import { describe, expect, test } from 'vitest';
import {
	buildingWeeks,
	firstDayOf,
	frameSeason,
	type SeasonShape,
} from '../../../src/planner/season-frame.ts';

const shape: SeasonShape = {
	length: 16,
	recoveryWeeks: 0,
	maintenanceFrom: 9,
	easeInWeeks: 2,
	deloadEvery: 4,
};
const order = ['off-season', 'base', 'build', 'peak', 'taper', 'race-week', 'recovery'];
/** Weeks of each phase, in their order. */
const counts = (change: Partial<SeasonShape>) => {
	const weeks = frameSeason({ ...shape, ...change });
	return order.map((phase) => weeks.filter((week) => week.phase === phase).length);
};

describe('the peak starts 9 weeks before the race week', () => {
	test.each([
		// length, off-season, base, build, peak, taper, race week
		[4, 0, 0, 0, 2, 1, 1],
		[8, 0, 0, 0, 6, 1, 1],
		[9, 0, 0, 0, 7, 1, 1],
		[10, 0, 0, 0, 8, 1, 1],
		// what is left goes to build until it has three weeks
		[11, 0, 0, 1, 8, 1, 1],
		[12, 0, 0, 2, 8, 1, 1],
		[13, 0, 0, 3, 8, 1, 1],
		[14, 0, 1, 3, 8, 1, 1],
		[16, 0, 3, 3, 8, 1, 1],
		// 40 % of 10 and of 14: 4 and 5.6
		[20, 0, 6, 4, 8, 1, 1],
		[24, 0, 8, 6, 8, 1, 1],
		// 40 % of 15, which is all that there is between week 24 and week 10
		[25, 0, 9, 6, 8, 1, 1],
		[26, 1, 9, 6, 8, 1, 1],
		[30, 5, 9, 6, 8, 1, 1],
		[52, 27, 9, 6, 8, 1, 1],
	])('%i weeks', (length, ...phases) => {
		expect(counts({ length })).toEqual([...phases, 0]);
	});
});

describe('a method may say when it starts', () => {
	test.each([
		[8, 10, [0, 0, 1, 7]],
		[8, 16, [0, 4, 3, 7]],
		// 40 % of 16: 6.4
		[8, 30, [5, 10, 6, 7]],
		[10, 11, [0, 0, 0, 9]],
		[10, 16, [0, 2, 3, 9]],
		// 40 % of 14: 5.6
		[10, 30, [5, 8, 6, 9]],
	])('%i weeks before, in a season of %i', (maintenanceFrom, length, phases) => {
		expect(counts({ maintenanceFrom, length })).toEqual([...phases, 1, 1, 0]);
	});
});

test('weeks after the race are recovery, and count on below nothing', () => {
	const weeks = frameSeason({ ...shape, length: 8, recoveryWeeks: 2 });
	expect(weeks.slice(-3).map(({ week, weeksToRace, phase }) => [week, weeksToRace, phase])).toEqual([
		[8, 0, 'race-week'],
		[9, -1, 'recovery'],
		[10, -2, 'recovery'],
	]);
});

test('the first weeks are gentle', () => {
	const gentle = (easeInWeeks: number) =>
		frameSeason({ ...shape, easeInWeeks }).flatMap(({ week, easeIn }) => (easeIn ? [week] : []));
	expect(gentle(2)).toEqual([1, 2]);
	expect(gentle(0)).toEqual([]);
});

describe('every fourth week is lighter', () => {
	const lighter = (change: Partial<SeasonShape>) =>
		frameSeason({ ...shape, ...change }).flatMap(({ week, deload }) => (deload ? [week] : []));

	test.each([
		[5, []],
		[6, []],
		[7, [4]],
		[8, [4]],
		[9, [4]],
		// week 8 would stand right before the taper
		[10, [4]],
		[11, [4, 8]],
		[12, [4, 8]],
		// week 4 is the first of the peak, so it is week 5, and then every fourth from there
		[13, [5, 9]],
		[16, [5, 9, 13]],
		[20, [4, 8, 12, 16]],
		[24, [4, 8, 12, 16, 20]],
		// week 28 would stand right before the taper
		[30, [4, 8, 12, 16, 20, 24]],
	])('of %i', (length, weeks) => {
		expect(lighter({ length })).toEqual(weeks);
	});

	test('of none, if no method asks for it', () => {
		expect(lighter({ length: 52, deloadEvery: undefined })).toEqual([]);
	});

	test('of every length, it never stands first in its phase, nor right before the taper, nor after another', () => {
		for (let length = 4; length <= 52; length += 1) {
			for (const maintenanceFrom of [8, 9, 10]) {
				for (const deloadEvery of [2, 3, 4, 5]) {
					const weeks = frameSeason({ ...shape, length, maintenanceFrom, deloadEvery });
					weeks.forEach(({ deload, phase, weeksToRace }, index) => {
						if (!deload) return;
						const where = `week ${index + 1} of ${length}`;
						expect(weeks[index - 1]?.phase, where).toBe(phase);
						expect(weeks[index - 1]?.deload, where).toBe(false);
						expect(weeksToRace, where).toBeGreaterThan(2);
					});
				}
			}
		}
	});
});

test('a season begins on the first day of its first week', () => {
	expect(firstDayOf('2027-06-12', 16, 'monday')).toBe('2027-02-22');
	expect(firstDayOf('2027-06-12', 16, 'sunday')).toBe('2027-02-21');
	expect(firstDayOf('2027-06-13', 4, 'sunday')).toBe('2027-05-23');
});

test('strength grows in full weeks before the peak, once the gentle ones are over', () => {
	const building = (length: number) =>
		buildingWeeks(frameSeason({ ...shape, length })).map(({ week }) => week);
	// 14 weeks: base 1, build 2 to 4; the first two are gentle, the 4th is a lighter one
	expect(building(14)).toEqual([3]);
	// 20 weeks: base 1 to 6, build 7 to 10; the lighter weeks are the 4th and the 8th
	expect(building(20)).toEqual([3, 5, 6, 7, 9, 10]);
	expect(building(10)).toEqual([]);
});
