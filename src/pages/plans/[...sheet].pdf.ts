import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { sheetResponse } from '../../print/sheet-response.ts';
import { weekJob } from '../../print/site-sheets.ts';
import type { WeekPlan } from '../../schema/plan.ts';
import type { Paper } from '../../schema/vocabulary.ts';

interface Props {
	plan: WeekPlan;
	paper: Paper;
}

/** `/plans/<id>.pdf` (A4) and `/plans/<id>.letter.pdf`: the sheet of a week, for each paper that the site prints on. */
export const getStaticPaths = (async () => {
	const { plans, site } = await currentGuide();
	return plans.flatMap((plan) =>
		site.paper.map((paper) => ({
			params: { sheet: paper === 'a4' ? plan.id : `${plan.id}.${paper}` },
			props: { plan, paper },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { plan, paper } }) =>
	sheetResponse((source) => weekJob(plan, paper, source));
