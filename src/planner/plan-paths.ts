import type { PlanIndex, WeekPlan } from '../schema/plan.ts';
import type { Paper } from '../schema/vocabulary.ts';

/** Page of a plan, without the base path. */
export const planPage = (id: string) => `/plans/${id}/`;

/** Data file of a plan. */
export const planJson = (id: string) => `/plans/${id}.json`;

/** Sheet of a plan: A4 has the short name. */
export const planPdf = (id: string, paper: Paper) => `/plans/${id}${paper === 'a4' ? '' : `.${paper}`}.pdf`;

/**
 * What `/plans/index.json` lists.
 *
 * @param href Makes a link of a path of the site.
 */
export function planIndex(
	plans: readonly WeekPlan[],
	papers: readonly Paper[],
	href: (path: string) => string,
): PlanIndex {
	return plans.map(({ id, kind, title }) => ({
		id,
		kind,
		title,
		page: href(planPage(id)),
		json: href(planJson(id)),
		pdf: Object.fromEntries(papers.map((paper) => [paper, href(planPdf(id, paper))])),
	}));
}
