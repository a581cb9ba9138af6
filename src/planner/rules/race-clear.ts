import { dayName, daysOf, isLowerBody } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';

/**
 * The days before a race stay free: of lower-body work for longer, of everything at the end and on the day itself.
 * What is left of the week after the race is for rest.
 */
export const raceClear: Evaluator<'race-clear'> = {
	scope: 'days',
	remedy: 'plan fewer sessions in the race week',
	evaluate(rule, schedule) {
		const days = daysOf(schedule);
		return days.flatMap(({ run }, race): Verdict[] => {
			if (run.kind !== 'race') return [];
			const broken = days.slice(0, endOfWeek(race)).flatMap((day, at): Verdict[] => {
				const before = race - at;
				return day.sessions
					.filter(
						({ stress }) => before <= rule.anyDays || (isLowerBody(stress) && before <= rule.lowerBodyDays),
					)
					.map((session) => ({
						status: 'broken' as const,
						week: Math.floor(at / 7),
						at,
						sessions: [session],
						text: () =>
							before < 0
								? t`${session.title} on ${dayName(day.day)} follows the race, when it is time to rest.`
								: before === 0
									? t`${session.title} on ${dayName(day.day)} is on the day of the race.`
									: plural(
											before,
											t`${session.title} on ${dayName(day.day)} is only ${before} day before the race.`,
											t`${session.title} on ${dayName(day.day)} is only ${before} days before the race.`,
										),
					}));
			});
			if (broken.length > 0) return broken;
			return [
				{
					status: 'kept',
					week: Math.floor(race / 7),
					sessions: days.flatMap((day) => day.sessions),
					text: () =>
						t`No session in the ${rule.anyDays} days before the race, and nothing for the legs in the ${rule.lowerBodyDays} days before it.`,
				},
			];
		});
	},
};

/** Index of the first day after the week that holds day `at`. */
const endOfWeek = (at: number) => at - (at % 7) + 7;
