/** What pages are in themselves: an article, a site, a place in it. */
import { language } from '../language/language.ts';
import type { Study } from '../guide/guide.ts';
import type { SiteData } from '../schema/site.ts';
import type { Absolute, Thing } from './thing.ts';

/** A page of prose. @param studies That it cites. */
export const articleThing = (
	headline: string,
	description: string,
	studies: readonly Study[] = [],
): Thing => ({
	'@type': 'Article',
	headline,
	description,
	inLanguage: language,
	...(studies.length > 0 && {
		citation: studies.map(({ cite, url }) => ({ '@type': 'CreativeWork', name: cite, ...(url && { url }) })),
	}),
});

/** The site, and how to ask its search. */
export const siteThing = ({ name, tagline, coach }: SiteData, absolute: Absolute): Thing => ({
	'@type': 'WebSite',
	name,
	description: tagline,
	url: absolute('/'),
	inLanguage: language,
	...(coach && {
		publisher: { '@type': 'Person', name: coach.name, ...(coach.url && { url: coach.url }) },
	}),
	potentialAction: {
		'@type': 'SearchAction',
		target: `${absolute('/search/')}?q={words}`,
		'query-input': 'required name=words',
	},
});

/** The way to a page. @param trail The pages above it, the outermost first. */
export const breadcrumbThing = (
	trail: readonly { name: string; path: string }[],
	here: string,
	absolute: Absolute,
): Thing => ({
	'@type': 'BreadcrumbList',
	itemListElement: [
		...trail.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absolute(path),
		})),
		{ '@type': 'ListItem', position: trail.length + 1, name: here },
	],
});
