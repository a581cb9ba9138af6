import type { SiteData } from '../schema/site.ts';
import { typefacesOf } from './current.ts';
import type { Typeface } from './typeface.ts';

/** Where pages import our families, they get the brand's; empty for a site in ours. */
export function typefaceAliases(site: SiteData): { find: RegExp; replacement: string }[] {
	const { text, headings } = typefacesOf(site);
	return [
		...(text === undefined ? [] : inPlaceOf('text', 'source-sans-3', text)),
		...(headings === undefined ? [] : inPlaceOf('headings', 'source-serif-4', headings)),
	];
}

/** Its style sheet, and the files that pages ask for at once. What is asked for as an address keeps its `?url`. */
const inPlaceOf = (role: 'text' | 'headings', ours: string, { css, latin }: Typeface) => [
	{ find: new RegExp(`^.*/styles/${role}-face\\.css$`), replacement: css },
	{ find: fileOf(ours, 'latin'), replacement: latin },
	{ find: fileOf(ours, 'latin-ext'), replacement: latin.replace('-latin-wght', '-latin-ext-wght') },
];

const fileOf = (family: string, subset: string) =>
	new RegExp(`^@fontsource-variable/${family}/files/${family}-${subset}-wght-normal\\.woff2`);
