import { lowerBodyPatterns } from '../../schema/vocabulary.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { percent, shareOfSets } from './set-share.ts';

/** Enough of the lower-body sets are done one leg at a time. */
export const unilateral: Evaluator<'unilateral'> = {
	scope: 'doses',
	remedy: 'swap a two-legged exercise for one that is done per side',
	evaluate(rule, schedule, { guide }) {
		return schedule.weeks.flatMap((_, week): Verdict[] => {
			const share = shareOfSets(
				guide,
				schedule,
				week,
				({ pattern }) => lowerBodyPatterns.includes(pattern),
				(_exercise, line) => line.amount.per === 'side',
			);
			if (share === undefined) return [];
			return [
				{
					status: share >= rule.minShare ? 'kept' : 'broken',
					week,
					sessions: [],
					weight: Math.max(0, rule.minShare - share),
					text: () =>
						`${percent(share)} of the leg sets are one leg at a time; ${percent(rule.minShare)} or more ${share >= rule.minShare ? 'are' : 'were'} asked for.`,
				},
			];
		});
	},
};
