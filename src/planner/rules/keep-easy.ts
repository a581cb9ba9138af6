import { dayName, isLowerBody, yourRun, sessionsOf } from '../schedule.ts';
import type { Evaluator } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** Easy days (or only rest days) stay what they are: no session of the named stresses on them. */
export const keepEasy: Evaluator<'keep-easy'> = {
	scope: 'days',
	remedy: 'turn an easy day of the running week into a harder one, or plan fewer lower-body sessions',
	evaluate(rule, schedule) {
		const restOnly = rule.runs.every((run) => run === 'rest');
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
							? t`${name} is a rest day, and ${session.title} takes the rest out of it.`
							: t`${name} is an easy day, and ${session.title} loads the legs on it.`;
					}
					if (easy)
						return restOnly
							? t`${session.title} spares the legs, so ${name} stays a rest day.`
							: t`${session.title} spares the legs, so ${name} stays easy.`;
					if (isLowerBody(session.stress) && !restOnly)
						return t`${session.title} loads the legs, so it keeps off your easy days.`;
					return restOnly
						? t`${session.title} goes with ${yourRun(day.run.kind)}, so no rest day is spent on it.`
						: t`${session.title} goes with ${yourRun(day.run.kind)}, so no easy day is spent on it.`;
				},
			};
		});
	},
};
