import type { SiteData } from '../schema/site.ts';
import { typefacesOf } from '../typefaces/current.ts';
import type { Typeface } from '../typefaces/typeface.ts';
import type { Look } from './inline-code.ts';

/** What a site changes of the look: the same for its pages and for the headers that allow it. */
export function lookOf(site: SiteData): Look {
	const { text, headings } = typefacesOf(site);
	const family = (one: Typeface | undefined) => one && `'${one.webName}',${one.fallback}`;
	return {
		accent: site.colors.accent,
		fonts: { text: family(text), headings: family(headings) },
		darkLogo: site.logo?.dark !== undefined,
	};
}
