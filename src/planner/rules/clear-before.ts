import { dayName, daysOf, neighbour, yourRun } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** The day before a long run or race holds nothing but what is allowed, across the week's edge too. */
export const clearBefore: Evaluator<'clear-before'> = {
	scope: 'days',
	remedy: 'move the long run, or plan fewer sessions',
	evaluate(rule, schedule) {
		const days = daysOf(schedule);
		return days.flatMap((day, at): Verdict[] => {
			const next = neighbour(days, at, 1, schedule.repeats);
			if (next === undefined || !rule.runs.includes(next.run.kind)) return [];
			const inTheWay = day.sessions.filter(({ stress }) => !rule.allow.includes(stress));
			return [
				{
					status: inTheWay.length === 0 ? 'kept' : 'broken',
					week: Math.floor(at / 7),
					at,
					sessions: inTheWay.length === 0 ? day.sessions : inTheWay,
					text: () => {
						const [name, run] = [dayName(day.day), yourRun(next.run.kind)];
						const titles = (inTheWay.length > 0 ? inTheWay : day.sessions)
							.map(({ title }) => title)
							.join(` ${t`and`} `);
						if (inTheWay.length > 0) return t`${titles} stands on ${name}, the day before ${run}.`;
						if (day.sessions.length > 0)
							return t`Nothing harder than ${titles} on ${name}, the day before ${run}.`;
						return t`${name}, the day before ${run}, stays free.`;
					},
				},
			];
		});
	},
};
