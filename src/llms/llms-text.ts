import { disclaimerOf } from '../guide/disclaimer.ts';
import type { Guide } from '../guide/guide.ts';
import { counted } from '../guide/list-words.ts';
import { pageOf } from '../guide/pages.ts';
import type { SiteData } from '../schema/site.ts';

/**
 * The site in a page of Markdown, in the form of https://llmstxt.org: a title, what it is, and lists of links.
 *
 * @param absolute Makes the whole address of a path of the site.
 */
export function llmsText(guide: Guide, site: SiteData, absolute: (path: string) => string): string {
	const link = (name: string, path: string, what: string) => `- [${name}](${absolute(path)}): ${what}`;
	const exercises = Object.values(guide.exercises);
	const principles = Object.values(guide.principles);
	const rules = principles.filter(({ rule }) => rule !== undefined);
	const parts = [
		`# ${site.name}`,
		`> ${site.tagline}. ${counted(exercises.length, 'exercise')}, ${counted(principles.length, 'principle')}, and a strength week for every phase of an ultra season, each checked against ${counted(rules.length, 'rule')}.`,
		disclaimerOf(site),
		'Facts come from the sources that each page names; the words and the software are under the MIT licence. Where sources disagree, pages say so and show both. A number that no source gives is marked as derived.',
		'## Pages',
		[
			link('Guide', '/guide/', 'all principles, by chapter'),
			link('Exercises', '/exercises/', 'all exercises, by movement, muscle and kit'),
			link('Muscles', '/muscles/', 'what each muscle does for a runner, and what trains it'),
			link('Routines', '/routines/', 'exercises in order, with their doses'),
			link('Phases', '/phases/', 'what strength is for in each part of a season'),
			link('Plans', '/plans/', 'strength weeks and whole seasons'),
			link('About', '/about/', 'how plans are made and numbers are worked out'),
			link('Sources', '/sources/', 'articles and studies, and what each found'),
			link('Changes', '/changes/', 'what is new'),
		].join('\n'),
		'## Data',
		[
			link('Guide', '/guide.json', 'exercises, routines, methods and rules: what plans are made from'),
			link('Plans', '/plans/index.json', 'every week and season, with its page, its PDF and its own JSON'),
			link('Schema of a week', '/schemas/week.json', 'JSON Schema'),
			link('Schema of a season', '/schemas/season.json', 'JSON Schema'),
			link('Schema of the list of plans', '/schemas/index.json', 'JSON Schema'),
			link('Sitemap', '/sitemap.xml', 'all pages'),
			link('Feed', '/feed.xml', 'changes, as Atom'),
		].join('\n'),
		'## Exercises',
		exercises.map(({ id, name, summary }) => link(name, pageOf('exercises', id), summary)).join('\n'),
		'## Principles',
		principles.map(({ id, title, summary }) => link(title, pageOf('principles', id), summary)).join('\n'),
	];
	return `${parts.join('\n\n')}\n`;
}
