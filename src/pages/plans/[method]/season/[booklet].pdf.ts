import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../../../current-guide.ts';
import { sheetResponse } from '../../../../print/sheet-response.ts';
import { bookletJob } from '../../../../print/site-sheets.ts';
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

export const GET: APIRoute<Props> = ({ props: { season, paper } }) =>
	sheetResponse((source) => bookletJob(season, paper, source));
