/** How strength is kept from the peak on: lighter with more repetitions, or as heavy with fewer sets. */
import { describe, expect, test } from 'vitest';
import type { PlanLine } from '../../../src/schema/plan.ts';
import { linesOf, seasonOf, weekOf } from '../../fixtures/season.ts';

/** Sets, repetitions, per cent and effort of the first main lift in the week before the taper, and in the taper. */
const lift = (line: PlanLine | undefined) => [
	line?.sets,
	line?.amount.min,
	line?.amount.max,
	line?.intensity.percent1RM,
	line?.intensity.rpe,
	line?.restSeconds,
];
const liftIn = (season: ReturnType<typeof seasonOf>, week: number) =>
	lift(linesOf(weekOf(season, week)).find(({ exercise }) => exercise === 'bulgarian-split-squat'));

describe('sixteen weeks', () => {
	test('as the guide has it', () => {
		const season = seasonOf();
		expect(season.maintenance).toBe('guide');
		expect(liftIn(season, 14)).toEqual([2, 12, 15, [50, 60], [5, 6], 60]);
		expect(liftIn(season, 15)).toEqual([1, 12, 15, [50, 60], [5, 6], 60]);
	});

	test('as the research has it', () => {
		const season = seasonOf({ maintenance: 'evidence' });
		expect(season.maintenance).toBe('evidence');
		expect(liftIn(season, 14)).toEqual([2, 4, 6, [80, 84], [7, 8], 150]);
		expect(liftIn(season, 15)).toEqual([1, 4, 6, [80, 84], [7, 8], 150]);
	});
});

describe('nobody goes from no weight to 80 % of the maximum', () => {
	const firstWeights = (length: number) => {
		const { weeks } = seasonOf({ length, maintenance: 'evidence' });
		const loads = weeks.map((week) =>
			Math.max(0, ...linesOf(week).map(({ intensity }) => intensity.percent1RM?.[0] ?? 0)),
		);
		return loads.find((load) => load > 0) ?? 0;
	};

	test.each([4, 8, 10, 16, 20, 24, 30])('in %i weeks', (length) => {
		expect(firstWeights(length)).toBeLessThan(80);
	});

	test.each([11, 12, 13, 14, 15])('in %i weeks', (length) => {
		expect(firstWeights(length)).toBeLessThan(80);
	});
});
