import type { APIRoute } from 'astro';
import { absolute } from '../brand/href.ts';

/** Everybody may read everything. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
