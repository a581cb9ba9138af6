import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { sheetResponse } from '../../print/sheet-response.ts';
import { posterJob } from '../../print/site-sheets.ts';
import type { Paper } from '../../schema/vocabulary.ts';

interface Props {
	id: string;
	paper: Paper;
}

/** `/routines/<id>.pdf` (A4) and `/routines/<id>.letter.pdf`: the poster of a routine. */
export const getStaticPaths = (async () => {
	const { guide, site } = await currentGuide();
	return Object.keys(guide.routines).flatMap((id) =>
		site.paper.map((paper) => ({
			params: { poster: paper === 'a4' ? id : `${id}.${paper}` },
			props: { id, paper },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, paper } }) =>
	sheetResponse((source) => posterJob(id, paper, source));
