import { disclaimerOf } from '../guide/disclaimer.ts';
import type { Guide } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
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
	const exerciseCount = plural(
		exercises.length,
		t`${exercises.length} exercise`,
		t`${exercises.length} exercises`,
	);
	const principleCount = plural(
		principles.length,
		t`${principles.length} principle`,
		t`${principles.length} principles`,
	);
	const ruleCount = plural(rules.length, t`${rules.length} rule`, t`${rules.length} rules`);
	const parts = [
		`# ${site.name}`,
		`> ${site.tagline}. ${t`${exerciseCount}, ${principleCount}, and a strength week for every phase of an ultra season, each checked against ${ruleCount}.`}`,
		disclaimerOf(site),
		t`Facts come from the sources that each page names; the words and the software are under the MIT licence. Where sources disagree, pages say so and show both. A number that no source gives is marked as derived.`,
		`## ${t`Pages`}`,
		links([
			[t`Guide`, '/guide/', t`all principles, by chapter`],
			[t`Exercises`, '/exercises/', t`all exercises, by movement, muscle and kit`],
			[t`Muscles`, '/muscles/', t`what each muscle does for a runner, and what trains it`],
			[t`Routines`, '/routines/', t`exercises in order, with their doses`],
			[t`Phases`, '/phases/', t`what strength is for in each part of a season`],
			[t`Plans`, '/plans/', t`strength weeks and whole seasons`],
			[t`About`, '/about/', t`how plans are made and numbers are worked out`],
			[t`Sources`, '/sources/', t`articles and studies, and what each found`],
			[t`Changes`, '/changes/', t`what is new`],
		]),
		`## ${t`Data`}`,
		links([
			[t`Guide`, '/guide.json', t`exercises, routines, methods and rules: what plans are made from`],
			[t`Plans`, '/plans/index.json', t`every week and season, with its page, its PDF and its own JSON`],
			[t`Schema of a week`, '/schemas/week.json', t`JSON Schema`],
			[t`Schema of a season`, '/schemas/season.json', t`JSON Schema`],
			[t`Schema of the list of plans`, '/schemas/index.json', t`JSON Schema`],
			[t`Sitemap`, '/sitemap.xml', t`all pages`],
			[t`Feed`, '/feed.xml', t`changes, as Atom`],
		]),
		`## ${t`Exercises`}`,
		links(exercises.map(({ id, name, summary }) => [name, pageOf('exercises', id), summary])),
		`## ${t`Principles`}`,
		links(principles.map(({ id, title, summary }) => [title, pageOf('principles', id), summary])),
	];
	return `${parts.join('\n\n')}\n`;
}
