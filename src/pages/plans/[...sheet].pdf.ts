import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../brand/href.ts';
import { currentGuide } from '../../current-guide.ts';
import { sitePaperLogo } from '../../print/site-logo.ts';
import { sitePrinter } from '../../print/site-printer.ts';
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

export const GET: APIRoute<Props> = async ({ props: { plan, paper } }) => {
	const { guide, site } = await currentGuide();
	const job = weekJob(plan, paper, { guide, site, absolute, logo: await sitePaperLogo(site) });
	return new Response(Buffer.from(await sitePrinter.print(...job)), {
		headers: { 'content-type': 'application/pdf' },
	});
};
