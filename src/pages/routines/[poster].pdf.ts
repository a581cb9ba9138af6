import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../brand/href.ts';
import { currentGuide } from '../../current-guide.ts';
import { sitePaperLogo } from '../../print/site-logo.ts';
import { sitePrinter } from '../../print/site-printer.ts';
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

export const GET: APIRoute<Props> = async ({ props: { id, paper } }) => {
	const { guide, site } = await currentGuide();
	const job = posterJob(id, paper, { guide, site, absolute, logo: await sitePaperLogo(site) });
	return new Response(Buffer.from(await sitePrinter.print(...job)), {
		headers: { 'content-type': 'application/pdf' },
	});
};
