import type { Evaluator, Verdict } from './evaluator.ts';
import { seasonWeeksOf, weekVerdict } from './season.ts';
import { t } from '../../language/t.ts';

/** The first weeks of a season are gentle: low effort, and no weight added. */
export const easeIn: Evaluator<'ease-in'> = {
	scope: 'season',
	remedy: 'lower the effort of the first weeks, and name no load in them',
	evaluate(rule, schedule) {
		const weeks = seasonWeeksOf(schedule).filter(({ week }) => week <= rule.weeks);
		const broken = weeks.flatMap((week): Verdict[] =>
			week.days
				.flatMap(({ sessions }) => sessions)
				.flatMap((session): Verdict[] => {
					const hard = session.exercises.some(({ intensity }) => (intensity.rpe?.[1] ?? 0) > rule.maxRpe);
					const weighted = session.exercises.some(({ intensity }) => intensity.percent1RM !== undefined);
					if (!hard && !weighted && session.rpe <= rule.maxRpe) return [];
					return [
						{
							status: 'broken',
							week: week.index,
							sessions: [session],
							text: () =>
								weighted
									? t`${session.title} in week ${week.week} adds weight.`
									: t`${session.title} in week ${week.week} is harder than RPE ${rule.maxRpe}.`,
						},
					];
				}),
		);
		const first = weeks[0];
		if (broken.length > 0 || first === undefined) return broken;
		return [
			weekVerdict('kept', first, () =>
				rule.weeks === 1
					? t`The first week stays at RPE ${rule.maxRpe} or below, with no added weight. Take the edge off your runs too.`
					: t`The first ${rule.weeks} weeks stay at RPE ${rule.maxRpe} or below, with no added weight. Take the edge off your runs too.`,
			),
		];
	},
};
