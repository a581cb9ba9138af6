import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../brand/address.ts';
import { inlineCode } from '../head/inline-code.ts';
import { lookOf } from '../head/look-of.ts';
import { listFiles } from '../offline/list-files.ts';
import type { SiteData } from '../schema/site.ts';
import { headersFile, hostHeaders, writeHeaders } from '../security/host-headers.ts';
import { sitemap } from '../sitemap/sitemap.ts';

/** Writes what only a finished site can tell: its sitemap, and the headers that a host should send with its files. */
export function writeForHosts(outDir: string, site: SiteData): void {
	const files = listFiles(outDir);
	const read = (ending: string) =>
		files.filter((path) => path.endsWith(ending)).map((path) => readFileSync(join(outDir, path), 'utf8'));
	writeFileSync(join(outDir, 'sitemap.xml'), sitemap(read('.html')));

	const { base } = addressOf(site.url);
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const { scripts, styles } = inlineCode(lookOf(site), base, tokens);
	// Drawn figures bring their colours along; a browser may hold a picture to the header, too.
	const inPictures = read('.svg').flatMap((svg) =>
		[...svg.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) => style),
	);
	const headers = hostHeaders(base, { scripts, styles: [...new Set([...styles, ...inPictures])] });
	writeFileSync(join(outDir, headersFile), writeHeaders(headers));
}
