import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../brand/href.ts';
import { currentGuide } from '../current-guide.ts';
import { currentProse } from '../current-prose.ts';
import { guideBook } from '../print/book.ts';
import { sitePrinter } from '../print/site-printer.ts';
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

export const GET: APIRoute<Props> = async ({ props: { paper } }) => {
	const { guide, site } = await currentGuide();
	const book = guideBook(guide, site, { paper, prose: await currentProse(), absolute });
	return new Response(Buffer.from(await sitePrinter.print('book', book, 'The guide as a book')), {
		headers: { 'content-type': 'application/pdf' },
	});
};
