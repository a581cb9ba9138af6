import type { Evaluator, Verdict } from './evaluator.ts';
import { seasonWeeksOf, weekVerdict } from './season.ts';
import { percent } from './set-share.ts';
import { t } from '../../language/t.ts';

/** Planned load rises little from one full week to the next; lighter weeks between them do not count. */
export const progression: Evaluator<'progression'> = {
	scope: 'season',
	remedy: 'bring the doses of neighbouring phases closer together, or lengthen the season',
	evaluate(rule, schedule) {
		const loaded = seasonWeeksOf(schedule).filter((week) => week.loaded);
		const rises = loaded.flatMap((week, index) => {
			const before = loaded[index - 1];
			if (before === undefined || before.load === 0) return [];
			return { before, week, rise: week.load / before.load - 1 };
		});
		const words = ({ before, week, rise }: (typeof rises)[number]) =>
			t`Planned load rises by ${percent(rise)} from week ${before.week} to week ${week.week} (${before.load} to ${week.load})`;
		const broken = rises
			.filter(({ before, week }) => risesTooMuch(before.load, week.load, rule.maxRise))
			.map((one): Verdict => ({
				...weekVerdict(
					'broken',
					one.week,
					() => t`${words(one)}, more than the ${percent(rule.maxRise)} that are allowed.`,
				),
				weight: one.rise - rule.maxRise,
			}));
		if (broken.length > 0) return broken;
		const steepest = rises.reduce<(typeof rises)[number] | undefined>(
			(most, one) => (most === undefined || one.rise > most.rise ? one : most),
			undefined,
		);
		if (steepest === undefined) return [];
		return [
			weekVerdict('kept', steepest.week, () =>
				steepest.rise > 0
					? t`${words(steepest)}, and nowhere by more.`
					: t`Planned load never rises from one full week to the next.`,
			),
		];
	},
};

/**
 * Whether planned load rises by more than is allowed.
 *
 * @param maxRise As a share: 0.2 is a fifth.
 */
export const risesTooMuch = (before: number, now: number, maxRise: number): boolean =>
	// Loads are whole numbers, so a little less than one is no rise; 110 / 100 − 1 is not 0.1 for a computer.
	now - before * (1 + maxRise) > 1e-6;
