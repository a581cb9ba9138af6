import { lowerBodyPatterns } from '../../schema/vocabulary.ts';
import type { Evaluator } from './evaluator.ts';
import { judgeShares, percent } from './set-share.ts';
import { t } from '../../language/t.ts';

/** Enough of the lower-body sets are done one leg at a time. */
export const unilateral: Evaluator<'unilateral'> = {
	scope: 'doses',
	remedy: 'swap a two-legged exercise for one that is done per side',
	evaluate: ({ minShare }, schedule, { guide }) =>
		judgeShares(guide, schedule, {
			counts: ({ pattern }) => lowerBodyPatterns.includes(pattern),
			wanted: (_, { amount }) => amount.per === 'side',
			excess: (share) => minShare - share,
			text: (share) =>
				share >= minShare
					? t`${percent(share)} of the leg sets are one leg at a time; ${percent(minShare)} or more are asked for.`
					: t`${percent(share)} of the leg sets are one leg at a time; ${percent(minShare)} or more were asked for.`,
		}),
};
