import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../current-guide.ts';
import { sheetResponse } from '../print/sheet-response.ts';
import { bookJob } from '../print/site-sheets.ts';
import type { Paper } from '../schema/vocabulary.ts';

interface Props {
	paper: Paper;
}

/** `/guide.pdf` (A4) and `/guide.letter.pdf`: the whole guide as a book, for each paper that the site prints on. */
export const getStaticPaths = (async () => {
	const { site } = await currentGuide();
	return site.paper.map((paper) => ({
		params: { book: paper === 'a4' ? 'guide' : `guide.${paper}` },
		props: { paper },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { paper } }) =>
	sheetResponse((source) => bookJob(paper, source));
