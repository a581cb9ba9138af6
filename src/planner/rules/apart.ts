import { find } from '../../guide/guide.ts';
import { dayName, daysOf, sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** Named routines never share a day. Silent where fewer than two of them occur. */
export const apart: Evaluator<'apart'> = {
	scope: 'days',
	remedy: 'plan fewer of these routines in a week',
	evaluate(rule, schedule, { guide }) {
		const titles = () => rule.routines.map((id) => find(guide, 'routines', id).title).join(` ${t`and`} `);
		const involved = sessionsOf(schedule).filter(({ session }) => rule.routines.includes(session.routine));
		if (new Set(involved.map(({ session }) => session.routine)).size < 2) return [];
		const clashes = daysOf(schedule).flatMap((day, at): Verdict[] => {
			const here = day.sessions.filter(({ routine }) => rule.routines.includes(routine));
			if (new Set(here.map(({ routine }) => routine)).size < 2) return [];
			return [
				{
					status: 'broken',
					week: Math.floor(at / 7),
					at,
					sessions: here,
					text: () => t`${titles()} share ${dayName(day.day)}.`,
				},
			];
		});
		if (clashes.length > 0) return clashes;
		return schedule.weeks.flatMap((_, week): Verdict[] => {
			const sessions = involved.filter((placed) => placed.week === week).map(({ session }) => session);
			if (sessions.length === 0) return [];
			return [{ status: 'kept', week, sessions, text: () => t`${titles()} stand on different days.` }];
		});
	},
};
