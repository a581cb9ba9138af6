import { describe, expect, test } from 'vitest';
import { axisOf } from '../../../src/figures/season-chart/axis.ts';
import { barsOf } from '../../../src/figures/season-chart/bars.ts';
import { placeLabels, widthOf } from '../../../src/figures/season-chart/labels.ts';
import { linesBelow } from '../../../src/figures/season-chart/scale.ts';
import { handMadeSeason } from '../../fixtures/hand-made-season.ts';
import { seasonOf } from '../../fixtures/season.ts';

describe('labels', () => {
	const place = (wishes: Parameters<typeof placeLabels>[0], rows: number) =>
		placeLabels(wishes, { width: 100, size: 10, rows });

	test('take the next row where there is no room, and go where there is no row', () => {
		// "aaaaa" is 27 pixels wide, with 6 between: a second one fits from 33 on.
		expect(widthOf('aaaaa', 10)).toBeCloseTo(27);
		const wishes = [
			{ words: 'aaaaa', from: 0, to: 0.1 },
			{ words: 'bbbbb', from: 0.2, to: 0.3 },
			{ words: 'ccccc', from: 0.34, to: 0.4 },
		];
		expect(place(wishes, 2)).toEqual([
			{ words: 'aaaaa', at: 0, anchor: 'start', row: 0 },
			{ words: 'bbbbb', at: 0.2, anchor: 'start', row: 1 },
			{ words: 'ccccc', at: 0.34, anchor: 'start', row: 0 },
		]);
		expect(place(wishes, 1).map(({ words }) => words)).toEqual(['aaaaa', 'ccccc']);
	});

	test('do not stand out on either side', () => {
		expect(place([{ words: 'aaaaa', from: 0, to: 0.1, centred: true }], 1)).toMatchObject([
			{ at: 0, anchor: 'start' },
		]);
		expect(place([{ words: 'aaaaa', from: 0.4, to: 0.6, centred: true }], 1)).toMatchObject([
			{ at: 0.5, anchor: 'middle' },
		]);
		expect(place([{ words: 'aaaaa', from: 0.9, to: 1 }], 1)).toMatchObject([{ at: 1, anchor: 'end' }]);
	});
});

test('lines stand at round numbers, three at most', () => {
	expect(linesBelow(619)).toEqual([200, 400, 600]);
	expect(linesBelow(350)).toEqual([100, 200, 300]);
	expect(linesBelow(200)).toEqual([100, 200]);
	expect(linesBelow(39)).toEqual([10, 20, 30]);
	expect(linesBelow(0)).toEqual([]);
});

describe('below the bars', () => {
	const words = (length: number, width: number, raceDate = '2027-06-12') => {
		const bars = barsOf(seasonOf({ length, raceDate }));
		const { countdown, dates, phases } = axisOf(bars, [{ name: 'only', width }]);
		const inOrder = (labels: typeof dates) =>
			labels.toSorted((a, b) => a.at - b.at).map((label) => label.words);
		return { countdown: inOrder(countdown), dates: inOrder(dates), phases };
	};

	test('weeks are counted down, as many as there is room for', () => {
		// Twelve weeks on 300 pixels have 25 each: all of them but those that the first words cover.
		expect(words(12, 300).countdown).toEqual(['11 weeks to go', '7', '6', '5', '4', '3', '2', '1']);
		// Forty-eight have 6.25 each: every fourth.
		expect(words(48, 300).countdown).toEqual([
			'47 weeks to go',
			...['32', '28', '24', '20', '16', '12', '8', '4'],
		]);
	});

	test('the first day, the race and months between them', () => {
		// The 12 weeks begin on Monday, 22 March; 1 April is in the second, 1 May in the sixth, 1 June in the eleventh.
		expect(words(12, 600).dates).toEqual(['22 Mar', 'Apr', 'May', 'Jun', '12 Jun']);
		expect(axisOf(barsOf(seasonOf({ length: 12 })), [{ name: 'only', width: 600 }]).dates).toEqual([]);
	});

	test('every phase has its name once in each width, but race week, which has the flag', () => {
		for (const width of [258, 314, 610]) {
			for (const length of [4, 8, 12, 13, 24, 25, 30, 52]) {
				const season = seasonOf({ length, recoveryWeeks: 1 });
				const names = new Set(season.weeks.map(({ phase }) => phase));
				const { phases } = axisOf(barsOf(season), [{ name: 'only', width }]);
				expect(phases, `${length} weeks at ${width}`).toHaveLength(names.size - 1);
			}
		}
	});

	test('what differs between widths says where it belongs', () => {
		const season = handMadeSeason(
			Array.from({ length: 24 }, (_, index) => ({ phase: index === 23 ? 'race-week' : 'base', load: 1 })),
		);
		const { countdown } = axisOf(barsOf(season), [
			{ name: 's', width: 258 },
			{ name: 'l', width: 610 },
		]);
		expect(countdown.find((label) => label.words === '4')?.only).toEqual([]);
		expect(countdown.find((label) => label.words === '3')?.only).toEqual(['l']);
	});
});
