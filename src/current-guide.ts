import { getCollection } from 'astro:content';
import { currentAttribution, currentSite, hasPages, type Attribution } from './brand/current.ts';
import { planSeasons, planWeeks, publicationOf, type Publication } from './planner/publication.ts';
import type { SeasonPlan, WeekPlan } from './schema/plan.ts';
import type { PageData } from './schema/page.ts';
import type { SiteData } from './schema/site.ts';
import { buildGuide, type Entries, type Guide } from './guide/guide.ts';

/** All that pages, sheets and data files are made from. */
export interface CurrentGuide {
	guide: Guide;
	site: SiteData;
	/** Pages of a brand's own, in their order. */
	pages: readonly (PageData & { id: string })[];
	/** What a brand's copy was made with; undefined where nothing is said of it. */
	madeWith: Attribution | undefined;
	/** What the site publishes. */
	publication: Publication;
	/** Every published week plan. */
	plans: readonly WeekPlan[];
	/** Every published season, with its weeks. */
	seasons: readonly SeasonPlan[];
}

let built: Promise<CurrentGuide> | undefined;

/** The guide of this build: made once, except while content is being edited. */
export function currentGuide(): Promise<CurrentGuide> {
	if (import.meta.env.DEV) return load();
	built ??= load();
	return built;
}

async function load(): Promise<CurrentGuide> {
	const [exercises, principles, routines, phases, methods, weeks, evidence, terms, pages] = await Promise.all(
		[
			getCollection('exercises'),
			getCollection('principles'),
			getCollection('routines'),
			getCollection('phases'),
			getCollection('methods'),
			getCollection('weeks'),
			getCollection('evidence'),
			getCollection('terms'),
			hasPages() ? getCollection('pages') : [],
		],
	);
	const byId = <Data>(entries: { id: string; data: Data }[]) =>
		Object.fromEntries(entries.map(({ id, data }) => [id, data]));
	const entries: Entries = {
		exercises: byId(exercises),
		principles: byId(principles),
		routines: byId(routines),
		phases: byId(phases),
		methods: byId(methods),
		weeks: byId(weeks),
		evidence: byId(evidence),
		terms: byId(terms),
	};
	const guide = buildGuide(entries);
	const site = currentSite();
	const publication = publicationOf(guide, site);
	return {
		guide,
		site,
		pages: pages
			.map(({ id, data }: { id: string; data: PageData }) => ({ ...data, id }))
			.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
		madeWith: currentAttribution(),
		publication,
		plans: planWeeks(guide, publication),
		seasons: planSeasons(guide, publication),
	};
}
