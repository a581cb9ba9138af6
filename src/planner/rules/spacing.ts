import { dayName, daysOf, sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';

/** Sessions of the named stress stand apart; the gap is counted in whole days, round the corner of a repeating week. */
export const spacing: Evaluator<'spacing'> = {
	scope: 'days',
	remedy: 'spread the quality days of the running week, or plan fewer sessions of this kind',
	evaluate(rule, schedule) {
		const placed = sessionsOf(schedule).filter(({ session }) => rule.stress.includes(session.stress));
		const length = daysOf(schedule).length;
		const first = placed[0];
		if (first === undefined) return [];
		if (placed.length === 1) {
			return [
				{
					status: 'kept',
					week: first.week,
					at: first.at,
					sessions: [first.session],
					text: () => `${first.session.title} has all week to settle: it is the only one of its kind.`,
				},
			];
		}
		const pairs = placed.flatMap((from, index) => {
			const to = placed[index + 1];
			if (to !== undefined) return [{ from, to, hours: 24 * (to.at - from.at) }];
			return schedule.repeats ? [{ from, to: first, hours: 24 * (first.at + length - from.at) }] : [];
		});
		return pairs.flatMap(({ from, to, hours }): Verdict[] => {
			const verdict = (status: Verdict['status'], wanted: number, preference: boolean): Verdict => ({
				status,
				week: from.week,
				at: from.at,
				sessions: [from.session, to.session],
				weight: Math.max(0, wanted - hours) / wanted,
				preference,
				text: () => {
					const days =
						hours === 0
							? 'fall on the same day'
							: hours === 24
								? 'stand on consecutive days'
								: `stand ${hours / 24} days apart`;
					const names =
						from.session.title === to.session.title
							? `${from.session.title} on ${dayName(from.day.day)} and on ${dayName(to.day.day)}`
							: `${from.session.title} on ${dayName(from.day.day)} and ${to.session.title} on ${dayName(to.day.day)}`;
					const judgement = `${wanted / 24} days ${preference ? 'would be better' : 'is the least'}`;
					return `${names} ${days}; ${judgement}.`;
				},
			});
			if (hours < rule.hours) return [verdict('broken', rule.hours, false)];
			const kept = verdict('kept', rule.hours, false);
			if (rule.preferHours === undefined || hours >= rule.preferHours) return [kept];
			return [kept, verdict('broken', rule.preferHours, true)];
		});
	},
};
