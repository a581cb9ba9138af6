import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../brand/href.ts';
import { currentGuide } from '../current-guide.ts';
import { currentProse } from '../current-prose.ts';
import { sitePaperLogo } from '../print/site-logo.ts';
import { sitePrinter } from '../print/site-printer.ts';
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

export const GET: APIRoute<Props> = async ({ props: { paper } }) => {
	const { guide, site } = await currentGuide();
	const job = bookJob(paper, {
		guide,
		site,
		prose: await currentProse(),
		absolute,
		logo: await sitePaperLogo(site),
	});
	return new Response(Buffer.from(await sitePrinter.print(...job)), {
		headers: { 'content-type': 'application/pdf' },
	});
};
