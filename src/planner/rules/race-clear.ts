import { dayName, daysOf, isLowerBody } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';

/** The days before the race stay free: of lower-body work for longer, of everything at the end. */
export const raceClear: Evaluator<'race-clear'> = {
	scope: 'days',
	remedy: 'plan fewer sessions in the race week',
	evaluate(rule, schedule) {
		const days = daysOf(schedule);
		const race = days.findIndex(({ run }) => run.kind === 'race');
		if (race === -1) return [];
		const raceWeek = Math.floor(race / 7);
		const broken = days.flatMap((day, at): Verdict[] => {
			const before = race - at;
			if (before <= 0) return [];
			return day.sessions
				.filter(({ stress }) => before <= rule.anyDays || (isLowerBody(stress) && before <= rule.lowerBodyDays))
				.map((session) => ({
					status: 'broken' as const,
					week: Math.floor(at / 7),
					at,
					sessions: [session],
					text: () => `${session.title} on ${dayName(day.day)} is only ${before} day${before === 1 ? '' : 's'} before the race.`,
				}));
		});
		if (broken.length > 0) return broken;
		return [
			{
				status: 'kept',
				week: raceWeek,
				sessions: days.flatMap((day) => day.sessions),
				text: () =>
					`No session in the ${rule.anyDays} days before the race, and nothing for the legs in the ${rule.lowerBodyDays} days before it.`,
			},
		];
	},
};
