import { dayName, sessionsOf } from '../schedule.ts';
import type { Evaluator } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** No session's longest estimate is over the cap. */
export const sessionLength: Evaluator<'session-length'> = {
	scope: 'doses',
	remedy: 'take an exercise or a set out of the routine, or shorten its rests',
	evaluate(rule, schedule) {
		return sessionsOf(schedule).map(({ session, day, at, week }) => {
			const { max } = session.minutes;
			return {
				status: max <= rule.maxMinutes ? 'kept' : 'broken',
				week,
				at,
				sessions: [session],
				text: () =>
					max <= rule.maxMinutes
						? t`${session.title} on ${dayName(day.day)} takes ${max} minutes at most.`
						: t`${session.title} on ${dayName(day.day)} can take ${max} minutes, over the ${rule.maxMinutes} that are allowed.`,
			};
		});
	},
};
