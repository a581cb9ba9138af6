import { find, type Exercise, type Guide } from '../../guide/guide.ts';
import type { PlanLine } from '../../schema/plan.ts';
import { sessionsOf, type Schedule } from '../schedule.ts';
import type { Verdict } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** A share of sets that a rule limits. */
interface LimitedShare {
	/** The sets that count at all; all if not given. */
	counts?: (exercise: Exercise) => boolean;
	/** Those of them that the rule speaks of. */
	wanted: (exercise: Exercise, line: PlanLine) => boolean;
	/** By how much a share breaks the rule; nothing or less if it keeps it. */
	excess: (share: number) => number;
	text: (share: number) => string;
}

/** What a rule about a share of sets says of each week that has such sets. */
export function judgeShares(guide: Guide, schedule: Schedule, rule: LimitedShare): Verdict[] {
	return schedule.weeks.flatMap((_, week): Verdict[] => {
		const share = shareOfSets(guide, schedule, week, rule);
		if (share === undefined) return [];
		const excess = rule.excess(share);
		return [
			{
				status: excess > 0 ? 'broken' : 'kept',
				week,
				sessions: [],
				weight: Math.max(0, excess),
				text: () => rule.text(share),
			},
		];
	});
}

/**
 * Of the sets that `counts` picks in a week, the share that `wanted` picks, 0 to 1.
 *
 * @returns `undefined` if the week has no such sets.
 */
function shareOfSets(
	guide: Guide,
	schedule: Schedule,
	week: number,
	{ counts = () => true, wanted }: LimitedShare,
): number | undefined {
	let all = 0;
	let some = 0;
	for (const entry of sessionsOf(schedule)) {
		if (entry.week !== week) continue;
		for (const line of entry.session.exercises) {
			const exercise = find(guide, 'exercises', line.exercise);
			if (!counts(exercise)) continue;
			all += line.sets;
			if (wanted(exercise, line)) some += line.sets;
		}
	}
	return all === 0 ? undefined : some / all;
}

/** 0.667 as "67 %". */
export const percent = (share: number) => t`${Math.round(share * 100)} %`;
