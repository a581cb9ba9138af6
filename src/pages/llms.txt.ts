import type { APIRoute } from 'astro';
import { absolute } from '../brand/href.ts';
import { currentGuide } from '../current-guide.ts';
import { llmsText } from '../llms/llms-text.ts';

/** `/llms.txt`: what the site is and where its data lies, for programs that read before they ask. */
export const GET: APIRoute = async () => {
	const { guide, site } = await currentGuide();
	return new Response(llmsText(guide, site, absolute), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
