import { test as base, type Page } from 'playwright/test';
import { serve, type RunningSite } from '../../src/commands/serve.ts';

/** The sites under test: where each is built, for which brand, and below which path it lives. */
export const sites = {
	default: {
		folder: '.cairn/test-sites/default',
		brand: undefined,
		base: '/',
		name: 'Cairn',
		papers: ['a4', 'letter'],
		seasons: [8, 12, 16, 20, 24],
	},
	coach: {
		folder: '.cairn/test-sites/coach',
		brand: 'tests/fixtures/brands/anna',
		base: '/coach/anna/',
		name: 'Anna Berg Coaching',
		papers: ['letter'],
		seasons: [12],
	},
} as const;
export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];

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
