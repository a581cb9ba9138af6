import { easyRuns } from '../../schema/vocabulary.ts';
import { aRun, dayName, daysOf, neighbour, sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** The day after a heavy session is an easy one. */
export const easyAfter: Evaluator<'easy-after'> = {
	scope: 'days',
	remedy: 'put an easy day after a quality day of the running week',
	evaluate(rule, schedule) {
		const days = daysOf(schedule);
		return sessionsOf(schedule)
			.filter(
				({ session }) => rule.stress.includes(session.stress) || rule.routines.includes(session.routine),
			)
			.flatMap(({ session, at, week }): Verdict[] => {
				const next = neighbour(days, at, 1, schedule.repeats);
				if (next === undefined) return [];
				const easy = easyRuns.includes(next.run.kind);
				return [
					{
						status: easy ? 'kept' : 'broken',
						week,
						at,
						sessions: [session],
						text: () =>
							easy
								? t`${dayName(next.day)}, the day after ${session.title}, is easy.`
								: t`${dayName(next.day)}, the day after ${session.title}, brings ${aRun(next.run.kind)}.`,
					},
				];
			});
	},
};
