import { dayName, isLowerBody, runName, sessionsOf } from '../schedule.ts';
import type { Evaluator } from './evaluator.ts';

/** Easy days (or only rest days) stay what they are: no session of the named stresses on them. */
export const keepEasy: Evaluator<'keep-easy'> = {
	scope: 'days',
	remedy: 'turn an easy day of the running week into a harder one, or plan fewer lower-body sessions',
	evaluate(rule, schedule) {
		const restOnly = rule.runs.every((run) => run === 'rest');
		const word = restOnly ? 'rest day' : 'easy day';
		return sessionsOf(schedule).map(({ session, day, at, week }) => {
			const easy = rule.runs.includes(day.run.kind);
			const binds = rule.stress.includes(session.stress);
			return {
				status: easy && binds ? 'broken' : 'kept',
				week,
				at,
				sessions: [session],
				text: () => {
					const name = dayName(day.day);
					if (easy && binds) {
						return restOnly
							? `${name} is a rest day, and ${session.title} takes the rest out of it.`
							: `${name} is an easy day, and ${session.title} loads the legs on it.`;
					}
					if (easy)
						return `${session.title} spares the legs, so ${name} stays ${restOnly ? 'a rest day' : 'easy'}.`;
					if (isLowerBody(session.stress) && !restOnly)
						return `${session.title} loads the legs, so it keeps off your easy days.`;
					return `${session.title} goes with your ${runName(day.run.kind)}, so no ${word} is spent on it.`;
				},
			};
		});
	},
};
