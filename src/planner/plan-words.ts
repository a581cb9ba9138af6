import { counted } from '../guide/list-words.ts';
import { minutesWords } from '../guide/dose-words.ts';
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
	if (sessions.length === 0) return 'No strength work this week.';
	const strength = sessions.filter(({ stress }) => isStrength(stress)).length;
	const core = sessions.length - strength;
	const counts = [
		strength === 0 ? 'No strength session' : counted(strength, 'strength session'),
		...(core > 0 ? [`${core} of core and mobility`] : []),
	];
	const load = published ? '' : `, planned load ${totals.load}`;
	return `${counts.join(' and ')}, ${minutesWords(totals.minutes)} in all${load}.`;
}
