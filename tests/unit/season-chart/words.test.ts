import { describe, expect, test } from 'vitest';
import { seasonChartTitle, seasonChartWords } from '../../../src/figures/season-chart/season-words.ts';
import { handMadeSeason, sixWeeks } from '../../fixtures/hand-made-season.ts';

describe('what the chart says to those who do not see it', () => {
	test('how the load goes, where the phases are, which weeks stand out', () => {
		const season = handMadeSeason(sixWeeks);
		expect(seasonChartTitle(season)).toBe('Planned load of each week, 6 weeks to the race');
		expect(seasonChartWords(season)).toBe(
			'The planned load starts at 100 and is highest in week 3, at 280; race week has 0. ' +
				'Base: 2 weeks, load 100 to 200. Build: 2 weeks, load 140 to 280. Taper: 1 week, load 70. ' +
				'Race week: 1 week, load 0. Week 1 eases you in. Week 4 is lighter. The race is in week 6.',
		);
	});

	test('several weeks of a kind, and a season that begins at its highest', () => {
		expect(
			seasonChartWords(
				handMadeSeason([
					{ phase: 'peak', load: 200, easeIn: true },
					{ phase: 'peak', load: 200, easeIn: true },
					{ phase: 'peak', load: 90, deload: true },
					{ phase: 'peak', load: 80, deload: true },
					{ phase: 'race-week', load: 50 },
					{ phase: 'recovery', load: 20 },
				]),
			),
		).toBe(
			'The planned load is highest in week 1, at 200; race week has 50. Peak: 4 weeks, load 80 to 200. ' +
				'Race week: 1 week, load 50. Recovery: 1 week, load 20. Weeks 1 and 2 ease you in. ' +
				'Weeks 3 and 4 are lighter. The race is in week 5.',
		);
	});
});
