import { find } from '../../guide/guide.ts';
import type { PlanLine } from '../../schema/plan.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { seasonWeeksOf, weekVerdict, type WeighedWeek } from './season.ts';
import { percent } from './set-share.ts';
import { t } from '../../language/t.ts';

/** The last two weeks do far fewer sets than the last full peak weeks, and no set is heavier than it was in them. */
export const taper: Evaluator<'taper'> = {
	scope: 'season',
	remedy: 'give the taper fewer sets or exercises, and no more load than the peak',
	evaluate(rule, schedule, { guide }) {
		const weeks = seasonWeeksOf(schedule);
		const peak = weeks.filter(({ phase, loaded }) => phase === 'peak' && loaded).slice(-rule.weeks);
		if (peak.length === 0) return [];
		const mean = meanSets(peak);
		const heaviest = loadsOf(peak);
		const last = weeks.filter(({ phase }) => phase === 'taper' || phase === 'race-week');
		const broken = last.flatMap((week): Verdict[] => {
			const complaint = (text: string) => weekVerdict('broken', week, () => text);
			const cut = 1 - week.sets / mean;
			const few = week.sets <= mostSets(mean, rule.minCut);
			const raised = linesOf(week).filter((line) => {
				const before = heaviest.get(line.exercise);
				return before !== undefined && isHeavier(line.intensity, before);
			});
			return [
				...(few
					? []
					: [
							complaint(
								t`Week ${week.week} has ${week.sets} sets, ${percent(Math.max(0, cut))} below the ${Math.round(mean)} of a full peak week; ${percent(rule.minCut)} is the least.`,
							),
						]),
				...raised.map(({ exercise }) =>
					complaint(
						t`${find(guide, 'exercises', exercise).name} in week ${week.week} is harder than it was in the peak.`,
					),
				),
			];
		});
		const first = last[0];
		if (broken.length > 0 || first === undefined) return broken;
		return [
			weekVerdict(
				'kept',
				first,
				() =>
					t`${last.map(({ week, sets }) => t`${sets} sets in week ${week}`).join(` ${t`and`} `)}, after ${Math.round(mean)} in a full peak week; nothing gets heavier.`,
			),
		];
	},
};

/** Mean sets of some weeks. */
export const meanSets = (weeks: readonly { sets: number }[]): number =>
	weeks.reduce((sum, { sets }) => sum + sets, 0) / weeks.length;

/**
 * Most sets of a taper week.
 *
 * @param mean Sets of a full peak week.
 */
export const mostSets = (mean: number, minCut: number): number =>
	// 0.9 × 10 is a little less than 9 for a computer.
	Math.floor((1 - minCut) * mean + 1e-6);

const linesOf = ({ days }: WeighedWeek): PlanLine[] =>
	days.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises));

/** The hardest that each exercise was done in some weeks. */
function loadsOf(weeks: readonly WeighedWeek[]): Map<string, { percent: number; rpe: number }> {
	const loads = new Map<string, { percent: number; rpe: number }>();
	for (const { exercise, intensity } of weeks.flatMap(linesOf)) {
		const before = loads.get(exercise);
		loads.set(exercise, {
			percent: Math.max(before?.percent ?? 0, intensity.percent1RM?.[1] ?? 0),
			rpe: Math.max(before?.rpe ?? 0, intensity.rpe?.[1] ?? 0),
		});
	}
	return loads;
}

/** A load that nobody named before (the first weeks have none) is heavier than none. */
const isHeavier = ({ percent1RM, rpe }: PlanLine['intensity'], before: { percent: number; rpe: number }) =>
	(percent1RM?.[1] ?? 0) > before.percent || (rpe?.[1] ?? 0) > before.rpe;
