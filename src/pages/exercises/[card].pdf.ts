import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../brand/href.ts';
import { currentGuide } from '../../current-guide.ts';
import { currentProse } from '../../current-prose.ts';
import { sitePaperLogo } from '../../print/site-logo.ts';
import { sitePrinter } from '../../print/site-printer.ts';
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

export const GET: APIRoute<Props> = async ({ props: { id, paper } }) => {
	const { guide, site } = await currentGuide();
	const job = cardJob(id, paper, {
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
