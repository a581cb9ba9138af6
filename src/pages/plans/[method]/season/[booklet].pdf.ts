import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { absolute } from '../../../../brand/href.ts';
import { currentGuide } from '../../../../current-guide.ts';
import { disclaimerOf } from '../../../../guide/disclaimer.ts';
import { doItSteps } from '../../../../guide/do-it-steps.ts';
import type { Guide } from '../../../../guide/guide.ts';
import { planPage } from '../../../../planner/plan-paths.ts';
import { sitePrinter } from '../../../../print/site-printer.ts';
import { seasonBooklet } from '../../../../print/season-booklet.ts';
import type { SeasonPlan } from '../../../../schema/plan.ts';
import type { Paper } from '../../../../schema/vocabulary.ts';

interface Props {
	season: SeasonPlan;
	paper: Paper;
}

/** `/plans/<method>/season/<name>.pdf` (A4) and `.letter.pdf`: the booklet of a season, for each paper of the site. */
export const getStaticPaths = (async () => {
	const { seasons, site } = await currentGuide();
	return seasons.flatMap((season) =>
		site.paper.map((paper) => {
			const name = season.id.split('/').at(-1) ?? '';
			return {
				params: { method: season.method, booklet: paper === 'a4' ? name : `${name}.${paper}` },
				props: { season, paper },
			};
		}),
	);
}) satisfies GetStaticPaths;

let read: Promise<Map<string, string[]>> | undefined;

/** The steps of all exercises by id, read once for all booklets except while content is being edited. */
function allSteps(guide: Guide): Promise<Map<string, string[]>> {
	if (import.meta.env.DEV) return readSteps(guide);
	read ??= readSteps(guide);
	return read;
}

const readSteps = async (guide: Guide) =>
	new Map((await getCollection('exercises')).map(({ id, body = '' }) => [id, doItSteps(body, guide)]));

export const GET: APIRoute<Props> = async ({ props: { season, paper } }) => {
	const { guide, site } = await currentGuide();
	const steps = await allSteps(guide);
	const booklet = seasonBooklet(season, guide, site, {
		paper,
		addressOfPlan: (id) => absolute(planPage(id)),
		stepsOf: (exercise) => steps.get(exercise) ?? [],
		disclaimer: disclaimerOf(site),
	});
	return new Response(Buffer.from(sitePrinter.print('booklet', booklet, season.id)), {
		headers: { 'content-type': 'application/pdf' },
	});
};
