import type { APIRoute } from 'astro';
import { absolute } from '../brand/href.ts';
import { currentChanges } from '../current-changes.ts';
import { currentGuide } from '../current-guide.ts';
import { atomFeed } from '../feed/atom-feed.ts';

/** `/feed.xml`: what is new, for feed readers. */
export const GET: APIRoute = async () => {
	const { site } = await currentGuide();
	return new Response(atomFeed(currentChanges(), site, absolute), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
};
