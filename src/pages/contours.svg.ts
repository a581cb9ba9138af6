import type { APIRoute } from 'astro';
import { contourMap } from '../contours/contour-map.ts';
import { currentGuide } from '../current-guide.ts';

/** The hills behind the head of every page: this site's own. */
export const GET: APIRoute = async () => {
	const { site } = await currentGuide();
	return new Response(contourMap(site.name), { headers: { 'Content-Type': 'image/svg+xml' } });
};
