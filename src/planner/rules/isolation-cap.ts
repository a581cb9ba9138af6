import type { Evaluator } from './evaluator.ts';
import { judgeShares, percent } from './set-share.ts';
import { t } from '../../language/t.ts';

/** Most sets move several joints. */
export const isolationCap: Evaluator<'isolation-cap'> = {
	scope: 'doses',
	remedy: 'swap a one-joint exercise for one that moves several',
	evaluate: ({ maxShare }, schedule, { guide }) =>
		judgeShares(guide, schedule, {
			wanted: ({ mechanic }) => mechanic === 'isolation',
			excess: (share) => share - maxShare,
			text: (share) =>
				t`${percent(share)} of the sets train one joint alone; at most ${percent(maxShare)} are asked for.`,
		}),
};
