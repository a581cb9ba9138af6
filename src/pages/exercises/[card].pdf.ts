import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { sheetResponse } from '../../print/sheet-response.ts';
import { cardJob } from '../../print/site-sheets.ts';
import type { Paper } from '../../schema/vocabulary.ts';

interface Props {
	id: string;
	paper: Paper;
}

/** `/exercises/<id>.pdf` (A5) and `/exercises/<id>.letter.pdf` (half Letter): the card of an exercise. */
export const getStaticPaths = (async () => {
	const { guide, site } = await currentGuide();
	return Object.keys(guide.exercises).flatMap((id) =>
		site.paper.map((paper) => ({
			params: { card: paper === 'a4' ? id : `${id}.${paper}` },
			props: { id, paper },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, paper } }) =>
	sheetResponse((source) => cardJob(id, paper, source));
