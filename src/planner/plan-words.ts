import { listWords } from '../guide/list-words.ts';
import { minutesWords } from '../guide/dose-words.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import type { WeekPlan } from '../schema/plan.ts';
import { isStrength } from './schedule.ts';

/**
 * A week in a sentence. Core and mobility count apart; a published week has no planned load, because nobody knows
 * what effort its author asks for.
 *
 * @example weekInAll(plan) // "2 strength sessions and 1 of core and mobility, 79–89 min in all, planned load 603."
 */
export function weekInAll({ days, totals, published }: WeekPlan): string {
	const sessions = days.flatMap((day) => day.sessions);
	if (sessions.length === 0) return t`No strength work this week.`;
	const strength = sessions.filter(({ stress }) => isStrength(stress)).length;
	const core = sessions.length - strength;
	const counts = [
		strength === 0
			? t`No strength session`
			: plural(strength, t`${strength} strength session`, t`${strength} strength sessions`),
		...(core > 0 ? [t`${core} of core and mobility`] : []),
	];
	const minutes = minutesWords(totals.minutes);
	if (published) return t`${listWords(counts)}, ${minutes} in all.`;
	return t`${listWords(counts)}, ${minutes} in all, planned load ${totals.load}.`;
}
