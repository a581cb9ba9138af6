import { sessionAnchor } from '../components/session-anchor.ts';
import type { PlanSession, WeekPlan } from '../schema/plan.ts';

/**
 * The session at an anchor of a week's page; on a day to which the runner moved it, the one of its routine.
 *
 * @example sessionIn(week, 'wednesday-lower-body')
 */
export function sessionIn({ days }: Pick<WeekPlan, 'days'>, anchor: string): PlanSession | undefined {
	const sessions = days.flatMap((day) => day.sessions.map((session) => ({ day, session })));
	const there = sessions.find(({ day, session }) => sessionAnchor(day, session) === anchor);
	const moved = sessions.find(({ session }) => anchor.replace(/^[a-z]+-/, '') === session.routine);
	return (there ?? moved)?.session;
}
