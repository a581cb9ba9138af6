import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Page } from 'playwright/test';
import { addressOf } from '../../src/brand/address.ts';
import { readContent, settingsFiles } from '../../src/brand/current.ts';
import { loadSettings } from '../../src/brand/site-settings.ts';
import { serve, type RunningSite } from '../../src/commands/serve.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { ContentError } from '../../src/guide/problem.ts';
import type { Language } from '../../src/language/languages.ts';
import { publicationOf } from '../../src/planner/publication.ts';
import { english, sayingIn, type Say } from '../fixtures/words.ts';

export type SiteName = 'default' | 'coach';

/** A site under test, as its settings have it. */
export interface Site {
	/** Where it is built. */
	folder: string;
	/** Folder of its brand. */
	brand: string | undefined;
	/** Scheme and host. */
	origin: string;
	/** Path below which it lives. */
	base: string;
	name: string;
	language: Language;
	unit: 'kg' | 'lb';
	papers: readonly ('a4' | 'letter')[];
	/** Lengths of the seasons that are published, in weeks. */
	seasons: readonly number[];
}

/**
 * The brand in the second place: one that changes everything, if no other is asked for. Any brand can be put through the
 * tests: `TEST_BRAND=tests/fixtures/brands/minimal npm test`.
 */
const brand = process.env.TEST_BRAND ?? 'tests/fixtures/brands/full';
/** For tests of what the full brand says and where it stands: `playwright.config.ts` leaves them out for any other. */
export const ofFullBrand = { tag: '@full-brand' } as const;

function siteOf(name: SiteName, brandFolder: string | undefined): Site {
	const { site, problems } = loadSettings(settingsFiles('content', brandFolder ?? ''));
	if (site === undefined) throw new ContentError(problems);
	const { name: title, url, language, units: unit, paper: papers, publish } = site;
	return {
		folder: `.cairn/test-sites/${name}`,
		brand: brandFolder,
		...addressOf(url),
		name: title,
		language,
		unit,
		papers,
		seasons: publish.seasons,
	};
}

/** The sites under test: ours, and a coach’s. */
export const sites: Readonly<Record<SiteName, Site>> = {
	default: siteOf('default', undefined),
	coach: siteOf('coach', brand),
};
export const siteNames = Object.keys(sites) as SiteName[];

/** The guide of a site, with its brand laid over ours, and the methods whose plans it publishes. */
export function guideOf(name: SiteName): { guide: Guide; methods: readonly string[] } {
	const known = guides.get(name);
	if (known !== undefined) return known;
	const { guide, site, problems } = readContent('content', sites[name].brand ?? '');
	if (guide === undefined || site === undefined) throw new ContentError(problems);
	const read = { guide, methods: publicationOf(guide, site).methods };
	guides.set(name, read);
	return read;
}
const guides = new Map<SiteName, { guide: Guide; methods: readonly string[] }>();

/** What the interface of a site says, in its language. */
export const saying = (name: SiteName): Say => sayings[name];
const sayings = { default: english, coach: sayingIn(sites.coach.language) };

/**
 * A test with both sites being served, each at an address of its own. `page` is new for each test, as Playwright has it;
 * `tab` stays for all that only look at pages and leave nothing behind: a new browser window costs as much as the look.
 */
export const test = base.extend<object, { served: Record<SiteName, RunningSite>; tab: Page }>({
	served: [
		// Playwright reads the names of what a fixture needs from this parameter; this one needs nothing.

		async ({}, use) => {
			const running = {
				default: await serve(sites.default.folder, { base: sites.default.base, port: 0 }),
				coach: await serve(sites.coach.folder, { base: sites.coach.base, port: 0 }),
			};
			await use(running);
			await Promise.all(Object.values(running).map((site) => site.close()));
		},
		{ scope: 'worker' },
	],
	tab: [
		async ({ browser }, use) => {
			const context = await browser.newContext({ serviceWorkers: 'block' });
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' },
	],
});

/** A page of each type, below the base of its site. */
export const pageTypes = {
	home: '',
	guide: 'guide/',
	principle: 'principles/hard-days-hard/',
	'principle with a table': 'principles/heavier-early-maintenance-late/',
	mistake: 'principles/ignoring-the-core/',
	'exercise index': 'exercises/',
	comparison: 'exercises/compare/?a=squat&b=lunge',
	exercise: 'exercises/bulgarian-split-squat/',
	muscles: 'muscles/',
	'routine index': 'routines/',
	routine: 'routines/ultra-legs/',
	'phase index': 'phases/',
	phase: 'phases/base/',
	plans: 'plans/',
	method: 'plans/guide/',
	'weeks of a phase': 'plans/ultra-legs/base/',
	'week plan': 'plans/guide/base/2x-gym/',
	'fullest week plan': 'plans/ultra-legs/base/4x-home/',
	'published week': 'plans/published/guide/',
	'my season': 'season/',
	'your log': 'log/',
	'seasons of a method': 'plans/guide/season/',
	'whole season': 'plans/guide/season/16-weeks-gym/',
	'week of a season': 'plans/ultra-legs/season/20-weeks-home/week-2/',
	search: 'search/',
	about: 'about/',
	'sheet not kept': 'sheet-not-kept/',
	changes: 'changes/',
	sources: 'sources/',
	disclaimer: 'disclaimer/',
	handbook: 'coaches/',
	'chapter of the handbook': 'coaches/write-an-exercise/',
	'all fields': 'coaches/fields/',
	'not found': 'no/such/page/',
} as const;

/** Those that a site has: a brand may publish less than we do, and has no handbook unless it asks for one. */
export const pagesOf = (name: SiteName): Record<string, string> =>
	Object.fromEntries(
		Object.entries(pageTypes).filter(
			([type, path]) =>
				type === 'not found' || existsSync(join(sites[name].folder, path.replace(/\?.*/, ''), 'index.html')),
		),
	);
