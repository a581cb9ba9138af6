import { dayName, daysOf, sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { t } from '../../language/t.ts';

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
					text: () => t`${first.session.title} has all week to settle: it is the only one of its kind.`,
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
					const [one, other] = [from.session.title, to.session.title];
					const [day, otherDay] = [dayName(from.day.day), dayName(to.day.day)];
					const both =
						one === other
							? t`${one} on ${day} and on ${otherDay}`
							: t`${one} on ${day} and ${other} on ${otherDay}`;
					const judgement = preference
						? t`${wanted / 24} days would be better`
						: t`${wanted / 24} days is the least`;
					if (hours === 0) return t`${both} fall on the same day; ${judgement}.`;
					if (hours === 24) return t`${both} stand on consecutive days; ${judgement}.`;
					return t`${both} stand ${hours / 24} days apart; ${judgement}.`;
				},
			});
			if (hours < rule.hours) return [verdict('broken', rule.hours, false)];
			const kept = verdict('kept', rule.hours, false);
			if (rule.preferHours === undefined || hours >= rule.preferHours) return [kept];
			return [kept, verdict('broken', rule.preferHours, true)];
		});
	},
};
