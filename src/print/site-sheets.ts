import { disclaimerOf } from '../guide/disclaimer.ts';
import { doItSteps } from '../guide/do-it-steps.ts';
import { find, type Guide } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import type { GuideProse } from '../guide/prose.ts';
import { planPage } from '../planner/plan-paths.ts';
import { planSeasons, planWeeks, publicationOf } from '../planner/publication.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import type { Paper } from '../schema/vocabulary.ts';
import { familyTitles, typefacesOf } from '../typefaces/current.ts';
import { guideBook } from './book.ts';
import { exerciseCard } from './exercise-card.ts';
import type { Templates } from './printer.ts';
import { routinePoster } from './routine-poster.ts';
import type { PaperLogo } from './paper-logo.ts';
import { seasonBooklet } from './season-booklet.ts';
import { weekSheet } from './week-sheet.ts';

/** What the sheets of a site are made from. */
export interface SheetSource {
	guide: Guide;
	site: SiteData;
	prose: GuideProse;
	/** Full address of a page of the site. */
	absolute: (path: string) => string;
	logo: PaperLogo | undefined;
}

/** What a printer takes: a template, its data, and what the document is. */
export type SheetJob<Name extends keyof Templates = keyof Templates> = [
	template: Name,
	data: Templates[Name],
	label: string,
];

export const weekJob = (
	plan: WeekPlan,
	paper: Paper,
	{ guide, site, absolute, logo }: Omit<SheetSource, 'prose'>,
): SheetJob<'week'> => {
	const options = { paper, pageUrl: absolute(planPage(plan.id)), disclaimer: disclaimerOf(site), logo };
	return ['week', weekSheet(plan, guide, site, options), plan.id];
};

export const bookletJob = (
	season: SeasonPlan,
	paper: Paper,
	{ guide, site, prose, absolute, logo }: SheetSource,
): SheetJob<'booklet'> => {
	const booklet = seasonBooklet(season, guide, site, {
		paper,
		addressOfPlan: (id) => absolute(planPage(id)),
		stepsOf: (exercise) => doItSteps(prose.exercises[exercise] ?? [], guide),
		disclaimer: disclaimerOf(site),
		logo,
	});
	return ['booklet', booklet, season.id];
};

export const cardJob = (
	id: string,
	paper: Paper,
	{ guide, site, prose, absolute, logo }: SheetSource,
): SheetJob<'card'> => {
	const card = exerciseCard(find(guide, 'exercises', id), guide, site, {
		paper,
		prose: prose.exercises[id] ?? [],
		pageUrl: absolute(pageOf('exercises', id)),
		disclaimer: disclaimerOf(site),
		logo,
	});
	return ['card', card, id];
};

export const posterJob = (
	id: string,
	paper: Paper,
	{ guide, site, absolute, logo }: Omit<SheetSource, 'prose'>,
): SheetJob<'poster'> => {
	const options = { paper, pageUrl: absolute(pageOf('routines', id)), disclaimer: disclaimerOf(site), logo };
	return ['poster', routinePoster(find(guide, 'routines', id), guide, site, options), id];
};

export const bookJob = (
	paper: Paper,
	{ guide, site, prose, absolute, logo }: SheetSource,
): SheetJob<'book'> => {
	const families = familyTitles(typefacesOf(site));
	return ['book', guideBook(guide, site, { paper, prose, absolute, families, logo }), 'The guide as a book'];
};

/**
 * Every sheet of a site, by a name that the same sheet of another brand has, too. Their data is made when it is asked
 * for.
 */
export function siteSheets(source: SheetSource): Map<string, () => SheetJob> {
	const { guide, site } = source;
	const publication = publicationOf(guide, site);
	const weeks = planWeeks(guide, publication);
	const seasons = planSeasons(guide, publication);
	return new Map(
		site.paper.flatMap((paper): [string, () => SheetJob][] => [
			[`${paper} book`, () => bookJob(paper, source)],
			...seasons.map((season): [string, () => SheetJob] => [
				`${paper} booklet ${season.id}`,
				() => bookletJob(season, paper, source),
			]),
			...weeks.map((plan): [string, () => SheetJob] => [
				`${paper} week ${plan.id}`,
				() => weekJob(plan, paper, source),
			]),
			...Object.keys(guide.routines).map((id): [string, () => SheetJob] => [
				`${paper} poster ${id}`,
				() => posterJob(id, paper, source),
			]),
			...Object.keys(guide.exercises).map((id): [string, () => SheetJob] => [
				`${paper} card ${id}`,
				() => cardJob(id, paper, source),
			]),
		]),
	);
}
