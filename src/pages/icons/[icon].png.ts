import type { APIRoute } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { allIcons, type Icon } from '../../installed/icons.ts';
import { siteIcons } from '../../installed/site-icons.ts';

interface Props {
	icon: Icon;
}

/** `/icons/512.png`: the site on a home screen, and its shortcuts. */
export function getStaticPaths() {
	return allIcons.map((icon) => ({
		params: { icon: icon.path.replace(/^\/icons\/|\.png$/g, '') },
		props: { icon } satisfies Props,
	}));
}

let paint: ReturnType<typeof siteIcons> | undefined;

export const GET: APIRoute<Props> = async ({ props: { icon } }) => {
	paint ??= currentGuide().then(({ site }) => siteIcons(site));
	const painted = await (await paint)(icon);
	return new Response(new Uint8Array(painted), { headers: { 'Content-Type': 'image/png' } });
};
