import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../brand/href.ts';
import { currentGuide } from '../../current-guide.ts';
import { currentProse } from '../../current-prose.ts';
import { disclaimerOf } from '../../guide/disclaimer.ts';
import { find } from '../../guide/guide.ts';
import { pageOf } from '../../guide/pages.ts';
import { exerciseCard } from '../../print/exercise-card.ts';
import { sitePrinter } from '../../print/site-printer.ts';
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
	const { exercises } = await currentProse();
	const card = exerciseCard(find(guide, 'exercises', id), guide, site, {
		paper,
		prose: exercises[id] ?? [],
		pageUrl: absolute(pageOf('exercises', id)),
		disclaimer: disclaimerOf(site),
	});
	return new Response(Buffer.from(await sitePrinter.print('card', card, id)), {
		headers: { 'content-type': 'application/pdf' },
	});
};
