import { listWords } from '../../guide/list-words.ts';
import { find } from '../../guide/guide.ts';
import { isStrength, sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** A week of two or more strength sessions has every group of movements. */
export const patterns: Evaluator<'patterns'> = {
	scope: 'doses',
	remedy: 'add an exercise of the missing group to one of the routines',
	evaluate(rule, schedule, { guide }) {
		const placed = sessionsOf(schedule);
		return schedule.weeks.flatMap((_, week): Verdict[] => {
			const sessions = placed.filter((entry) => entry.week === week).map(({ session }) => session);
			if (sessions.filter(({ stress }) => isStrength(stress)).length < rule.fromSessions) return [];
			const present = new Set(
				sessions.flatMap(({ exercises }) =>
					exercises.map(({ exercise }) => find(guide, 'exercises', exercise).pattern),
				),
			);
			const missing = Object.entries(rule.groups)
				.filter(([, group]) => !group.some((pattern) => present.has(pattern)))
				.map(([name]) => name);
			return [
				{
					status: missing.length === 0 ? 'kept' : 'broken',
					week,
					sessions,
					weight: missing.length / Object.keys(rule.groups).length,
					text: () =>
						missing.length === 0
							? t`The week has ${listWords(Object.keys(rule.groups))}.`
							: t`The week has no ${missing.join(` ${t`and no`} `)}.`,
				},
			];
		});
	},
};
