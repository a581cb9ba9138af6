import { find } from '../../guide/guide.ts';
import { inSentence } from '../../guide/in-sentence.ts';
import { sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';

/** Every week has its core exercise; in a season, core work that moves waits until the trunk has learned to hold still. */
export const coreWeekly: Evaluator<'core-weekly'> = {
	scope: 'doses',
	remedy: 'add a core exercise to a routine, or a core routine to the extras of the phase',
	evaluate(rule, schedule, { guide }) {
		const placed = sessionsOf(schedule);
		const isCore = (id: string) => rule.patterns.includes(find(guide, 'exercises', id).pattern);
		const moves = (id: string) => find(guide, 'exercises', id).stability === 'dynamic';
		let stillWeeks = 0;
		return schedule.weeks.flatMap(({ phase, week: numbered }, week): Verdict[] => {
			if (rule.exceptPhases.includes(phase)) return [];
			const sessions = placed
				.filter(
					(entry) => entry.week === week && entry.session.exercises.some(({ exercise }) => isCore(exercise)),
				)
				.map(({ session }) => session);
			const ids = new Set(
				sessions.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)).filter(isCore),
			);
			const tooSoon = numbered !== undefined && stillWeeks < rule.stillWeeks ? [...ids].filter(moves) : [];
			if ([...ids].some((id) => !moves(id))) stillWeeks += 1;
			return [
				...tooSoon.map((id): Verdict => ({
					status: 'broken',
					week,
					sessions,
					text: () =>
						t`${find(guide, 'exercises', id).name} moves the trunk before ${rule.stillWeeks} weeks of core work that holds it still.`,
				})),
				{
					status: ids.size >= rule.exercises ? 'kept' : 'broken',
					week,
					sessions,
					text: () => {
						if (ids.size === 0) return t`No core exercise this week.`;
						const names = [...ids].map((id) => find(guide, 'exercises', id).name);
						const list = names.map((name, index) => (index === 0 ? name : inSentence(name))).join(', ');
						return plural(
							ids.size,
							t`${ids.size} core exercise this week: ${list}.`,
							t`${ids.size} core exercises this week: ${list}.`,
						);
					},
				},
			];
		});
	},
};
