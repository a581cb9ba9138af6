import type { APIRoute } from 'astro';
import tokens from '../styles/tokens.css?raw';
import { href } from '../brand/href.ts';
import { currentGuide } from '../current-guide.ts';
import { tokenColor } from '../head/token-color.ts';
import { appManifest } from '../installed/app-manifest.ts';

/** With this a browser can put the site on a home screen. */
export const GET: APIRoute = async () => {
	const { site } = await currentGuide();
	const manifest = appManifest(site, tokenColor(tokens, 'paper').light, href);
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/manifest+json' },
	});
};
