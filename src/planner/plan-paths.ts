import type { PlanIndex, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import type { Paper } from '../schema/vocabulary.ts';

/** Page of a plan, without the base path. Weeks of a season are plans too. */
export const planPage = (id: string) => `/plans/${id}/`;

/** Data file of a plan. */
export const planJson = (id: string) => `/plans/${id}.json`;

/** Sheet of a week, or booklet of a season: A4 has the short name. */
export const planPdf = (id: string, paper: Paper) => `/plans/${id}${paper === 'a4' ? '' : `.${paper}`}.pdf`;

/**
 * What `/plans/index.json` lists.
 *
 * @param href Makes a link of a path of the site.
 */
export function planIndex(
	plans: readonly WeekPlan[],
	seasons: readonly SeasonPlan[],
	papers: readonly Paper[],
	href: (path: string) => string,
): PlanIndex {
	const faces = (id: string) => ({ id, page: href(planPage(id)), json: href(planJson(id)) });
	const pdf = (id: string) => Object.fromEntries(papers.map((paper) => [paper, href(planPdf(id, paper))]));
	return [
		...plans.map(({ id, kind, title }) => ({ ...faces(id), kind, title, pdf: pdf(id) })),
		...seasons.map(({ id, kind, title, weeks }) => ({
			...faces(id),
			kind,
			title,
			pdf: pdf(id),
			weeks: weeks.map((week) => faces(week.id)),
		})),
	];
}

/** Page of a method's seasons. */
export const seasonsPage = (method: string) => `/plans/${method}/season/`;
