import { dayName, daysOf, neighbour, runName } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';

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
						const before = `${dayName(day.day)}, the day before your ${runName(next.run.kind)}`;
						if (inTheWay.length > 0)
							return `${inTheWay.map(({ title }) => title).join(' and ')} stands on ${before}.`;
						if (day.sessions.length > 0)
							return `Nothing harder than ${day.sessions.map(({ title }) => title).join(' and ')} on ${before}.`;
						return `${before}, stays free.`;
					},
				},
			];
		});
	},
};
