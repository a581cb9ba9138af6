/** The sheet of a week, and what it shares with the booklet of a season. */
import { find, type Guide } from '../guide/guide.ts';
import { listWords } from '../guide/list-words.ts';
import type { WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { articles } from '../schema/source.ts';
import type { Paper } from '../schema/vocabulary.ts';
import { imprintOf, type Imprint } from './imprint.ts';
import type { PaperLogo } from './paper-logo.ts';
import { sheets, type Sheet } from './papers.ts';
import { thumbnailsOf, type Pictures } from './pictures.ts';
import { weekPage, type WeekPage } from './week-page.ts';
import { t } from '../language/t.ts';

/** What a document of one plan says of itself, with the pictures that its weeks need. */
export interface Printed extends Imprint {
	paper: Sheet;
	/** Whose method this is and where it was published; null if it is the brand's own. */
	source: string | null;
	/** Thumbnails of the exercises. */
	pictures: Pictures;
}

/** Everything that `week.typ` shows. */
export type WeekSheet = Printed & WeekPage;

/**
 * What the sheet of a week shows: `week.typ` draws it and adds nothing.
 *
 * @param options.pageUrl Full address of the plan's page; it goes into the QR code.
 * @param options.disclaimer The site's whole disclaimer.
 * @param options.logo None, if not given.
 * @throws Error if the plan names something that the guide does not have.
 */
export function weekSheet(
	plan: WeekPlan,
	guide: Guide,
	site: SiteData,
	options: { paper: Paper; pageUrl: string; disclaimer: string; logo?: PaperLogo | undefined },
): WeekSheet {
	const page = weekPage(plan, guide, site, options.pageUrl);
	return { ...printed(plan, [page], guide, site, { ...options, title: plan.title }), ...page };
}

/** What `weeks` have in common, as the pages of one document. */
export function printed(
	plan: { method: string },
	weeks: readonly WeekPage[],
	guide: Guide,
	site: SiteData,
	{ paper, ...imprint }: { title: string; paper: Paper; disclaimer: string; logo?: PaperLogo | undefined },
): Printed {
	const lines = weeks.flatMap(({ sessions }) => sessions.flatMap((session) => session.lines));
	const exercises = [...new Set(lines.map(({ exercise }) => exercise))];
	const { sources } = find(guide, 'methods', plan.method);
	return {
		...imprintOf(site, imprint),
		paper: sheets[paper],
		source: sourceWords(sources.map(({ source }) => source)),
		pictures: thumbnailsOf(exercises.map((id) => find(guide, 'exercises', id))),
	};
}

function sourceWords(sources: readonly string[]): string | null {
	const used = Object.entries(articles).filter(([id]) => sources.includes(id));
	if (used.length === 0) return null;
	const works = used.map(([, { title, author, where }]) => t`“${title}” by ${author} (${where})`);
	return t`After ${listWords(works)}.`;
}
