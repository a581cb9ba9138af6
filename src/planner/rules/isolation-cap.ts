import type { Evaluator, Verdict } from './evaluator.ts';
import { percent, shareOfSets } from './set-share.ts';

/** Most sets move several joints. */
export const isolationCap: Evaluator<'isolation-cap'> = {
	scope: 'doses',
	remedy: 'swap a one-joint exercise for one that moves several',
	evaluate(rule, schedule, { guide }) {
		return schedule.weeks.flatMap((_, week): Verdict[] => {
			const share = shareOfSets(
				guide,
				schedule,
				week,
				() => true,
				({ mechanic }) => mechanic === 'isolation',
			);
			if (share === undefined) return [];
			return [
				{
					status: share <= rule.maxShare ? 'kept' : 'broken',
					week,
					sessions: [],
					weight: Math.max(0, share - rule.maxShare),
					text: () =>
						`${percent(share)} of the sets train one joint alone; at most ${percent(rule.maxShare)} are asked for.`,
				},
			];
		});
	},
};
