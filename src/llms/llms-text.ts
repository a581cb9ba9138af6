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
	const links = (entries: readonly (readonly [name: string, path: string, what: string])[]) =>
		entries.map(([name, path, what]) => `- [${name}](${absolute(path)}): ${what}`).join('\n');
	const exercises = Object.values(guide.exercises);
	const principles = Object.values(guide.principles);
	const rules = principles.filter(({ rule }) => rule !== undefined);
	const parts = [
		`# ${site.name}`,
		`> ${site.tagline}. ${counted(exercises.length, 'exercise')}, ${counted(principles.length, 'principle')}, and a strength week for every phase of an ultra season, each checked against ${counted(rules.length, 'rule')}.`,
		disclaimerOf(site),
		'Facts come from the sources that each page names; the words and the software are under the MIT licence. Where sources disagree, pages say so and show both. A number that no source gives is marked as derived.',
		'## Pages',
		links([
			['Guide', '/guide/', 'all principles, by chapter'],
			['Exercises', '/exercises/', 'all exercises, by movement, muscle and kit'],
			['Muscles', '/muscles/', 'what each muscle does for a runner, and what trains it'],
			['Routines', '/routines/', 'exercises in order, with their doses'],
			['Phases', '/phases/', 'what strength is for in each part of a season'],
			['Plans', '/plans/', 'strength weeks and whole seasons'],
			['About', '/about/', 'how plans are made and numbers are worked out'],
			['Sources', '/sources/', 'articles and studies, and what each found'],
			['Changes', '/changes/', 'what is new'],
		]),
		'## Data',
		links([
			['Guide', '/guide.json', 'exercises, routines, methods and rules: what plans are made from'],
			['Plans', '/plans/index.json', 'every week and season, with its page, its PDF and its own JSON'],
			['Schema of a week', '/schemas/week.json', 'JSON Schema'],
			['Schema of a season', '/schemas/season.json', 'JSON Schema'],
			['Schema of the list of plans', '/schemas/index.json', 'JSON Schema'],
			['Sitemap', '/sitemap.xml', 'all pages'],
			['Feed', '/feed.xml', 'changes, as Atom'],
		]),
		'## Exercises',
		links(exercises.map(({ id, name, summary }) => [name, pageOf('exercises', id), summary])),
		'## Principles',
		links(principles.map(({ id, title, summary }) => [title, pageOf('principles', id), summary])),
	];
	return `${parts.join('\n\n')}\n`;
}
