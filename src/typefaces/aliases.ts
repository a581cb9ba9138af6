import type { SiteData } from '../schema/site.ts';
import { typefacesOf } from './current.ts';

/** Where pages import our families, they get the brand's; empty for a site in ours. */
export function typefaceAliases(site: SiteData): { find: RegExp; replacement: string }[] {
	const { text, headings } = typefacesOf(site);
	return [
		...(text === undefined
			? []
			: [
					{ find: /^@fontsource-variable\/source-sans-3\/wght\.css$/, replacement: text.css },
					// What is asked for as an address keeps its `?url`.
					{
						find: /^@fontsource-variable\/source-sans-3\/files\/source-sans-3-latin-wght-normal\.woff2/,
						replacement: text.latin,
					},
				]),
		...(headings === undefined
			? []
			: [{ find: /^@fontsource-variable\/source-serif-4\/wght\.css$/, replacement: headings.css }]),
	];
}
