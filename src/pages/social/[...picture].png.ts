import type { APIRoute } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { sitePainter } from '../../social/site-painter.ts';
import { socialPictures, type SocialPicture } from '../../social/social-pictures.ts';
import type { Painter } from '../../social/painter.ts';

interface Props {
	picture: SocialPicture;
}

/** `/social/exercises/squat.png`: what shows when somebody shares a page. */
export async function getStaticPaths() {
	const { guide, site } = await currentGuide();
	return socialPictures(guide, site).map((picture) => ({
		params: { picture: picture.path.replace(/^\/social\/|\.png$/g, '') },
		props: { picture } satisfies Props,
	}));
}

let painter: Painter | undefined;

export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
	painter ??= sitePainter((await currentGuide()).site);
	return new Response(new Uint8Array(await painter(picture)), { headers: { 'Content-Type': 'image/png' } });
};
