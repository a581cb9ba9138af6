/**
 * The sitemap of a built site (https://www.sitemaps.org): the canonical address of every page that wants to be found,
 * as the page itself says it.
 *
 * @param pages Markup of all pages.
 */
export function sitemap(pages: readonly string[]): string {
	const addresses = pages
		.filter((page) => !page.includes('<meta name="robots" content="noindex"'))
		.flatMap((page) => /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? []);
	const urls = [...new Set(addresses)].sort().map((address) => `<url><loc>${address}</loc></url>\n`);
	return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
