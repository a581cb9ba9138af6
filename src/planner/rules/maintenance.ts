import { policyWords } from '../../guide/maintenance-words.ts';
import { t } from '../../language/t.ts';
import { buildLimits } from '../build-limits.ts';
import { isStrength, type ScheduledSession } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { seasonWeeksOf, weekVerdict, type WeighedWeek } from './season.ts';

/**
 * From the start of maintenance on, strength is kept and no longer built: no more sessions than the peak plans, none
 * longer than in build, and the load of the method's policy.
 */
export const maintenance: Evaluator<'maintenance'> = {
	scope: 'season',
	remedy: "shorten the peak's routines, or bring its dose in line with the maintenance policy",
	evaluate(rule, schedule, context) {
		const { method } = context;
		const weeks = seasonWeeksOf(schedule);
		const kept = weeks.filter(({ phase }) => phase === 'peak');
		const build = buildLimits(context, weeks[0]?.equipment ?? 'gym');
		const mostSessions = Math.max(...method.phases.peak.sessions);
		const { policy } = method.maintenance;
		const broken: Verdict[] = [];
		const complain = (week: WeighedWeek, text: string) =>
			broken.push(weekVerdict('broken', week, () => text));

		for (const week of kept) {
			const sessions = strengthOf(week);
			if (sessions.length > mostSessions) {
				complain(
					week,
					t`Week ${week.week} has ${sessions.length} strength sessions, more than the peak plans.`,
				);
			}
			for (const { title, minutes } of sessions) {
				if (minutes.max > build.longest) {
					complain(
						week,
						t`${title} in week ${week.week} can take ${minutes.max} minutes, longer than any session that build plans (${build.longest}).`,
					);
				}
			}
			const loads = sessions.flatMap(({ exercises }) =>
				exercises.flatMap(({ intensity }) => (intensity.percent1RM ? [intensity.percent1RM] : [])),
			);
			const { lighterPercent, heavyPercent } = rule;
			if (policy === 'guide') {
				if (loads.some(([min, max]) => min < lighterPercent.min || max > lighterPercent.max)) {
					complain(
						week,
						t`Week ${week.week} does not lift at ${lighterPercent.min}–${lighterPercent.max} % of maximum.`,
					);
				}
			} else {
				if (loads.some(([min]) => min < heavyPercent)) {
					complain(
						week,
						t`Week ${week.week} lifts less than ${heavyPercent} % of maximum, so the load is not kept.`,
					);
				}
				if (week.sets >= build.sets) {
					complain(week, t`Week ${week.week} has ${week.sets} sets, no fewer than build (${build.sets}).`);
				}
			}
		}
		if (broken.length > 0 || kept[0] === undefined) return broken;
		const first = kept[0];
		return [
			weekVerdict('kept', first, () =>
				mostSessions === 1
					? t`From week ${first.week} on strength is kept (${policyWords(policy)}): one session a week, none longer than build plans (${build.longest} minutes).`
					: t`From week ${first.week} on strength is kept (${policyWords(policy)}): ${mostSessions} sessions at most a week, none longer than build plans (${build.longest} minutes).`,
			),
		];
	},
};

const strengthOf = ({ days }: WeighedWeek): ScheduledSession[] =>
	days.flatMap(({ sessions }) => sessions).filter(({ stress }) => isStrength(stress));
