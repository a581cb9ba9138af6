import { pageColors } from '../figures/season-chart/chart-colors.ts';
import type { Stage } from '../figures/season-profile/season-profile.ts';
import type { Guide } from '../guide/guide.ts';
import type { WeekPlan } from '../schema/plan.ts';

/** The phases of a season as the front page shows them: with the load of the hardest week that a method plans for each. */
export const stagesOf = (
	{ phases }: Pick<Guide, 'phases'>,
	plans: readonly WeekPlan[],
	method: string | undefined,
): (Stage & { title: string; emphasis: string })[] =>
	Object.values(phases).map(({ id, title, emphasis }) => ({
		phase: id,
		title,
		emphasis,
		color: pageColors.phases[id],
		load: Math.max(
			0,
			...plans
				.filter((plan) => !plan.published && plan.method === method && plan.phase === id)
				.map(({ totals }) => totals.load),
		),
	}));
