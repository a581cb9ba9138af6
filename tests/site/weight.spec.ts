/**
 * Pages are light: at most 30 kB gzipped of HTML, CSS and script where somebody reads, 60 kB where somebody works; no
 * script that blocks but one line that says whether the page is dark; few requests; and nothing jumps on a slow line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Page } from 'playwright/test';
import { filesOf } from './built-site.ts';
import { pageWeights, scriptsOf } from './page-weight.ts';
import { pageTypes, siteNames, sites, test } from './sites.ts';

/** Pages that do something for whoever fills them in. */
const tools = ['season/index.html'];

for (const name of siteNames) {
	const { folder, base } = sites[name];

	test(`${name}: no page blocks on a script or weighs more than 30 kB, or 60 kB where it is a tool`, () => {
		const weigh = pageWeights(folder, base);
		const heavy: string[] = [];
		const blocking: string[] = [];
		for (const page of filesOf(folder).filter((file) => file.endsWith('.html'))) {
			const notDeferred = scriptsOf(readFileSync(join(folder, page), 'utf8')).filter(
				({ attributes, code }) =>
					!/type="(module|application\/(ld\+)?json)"/.test(attributes) &&
					!(code.includes('dataset.scheme') && code.length < 250),
			);
			blocking.push(...notDeferred.map(({ attributes }) => `${page}: ${attributes}`));
			const { html, css, js } = weigh(page);
			if (html + css + js > (tools.includes(page) ? 60_000 : 30_000))
				heavy.push(`${page}: ${html + css + js}`);
		}
		expect(blocking).toEqual([]);
		expect(heavy).toEqual([]);
	});
}

test.describe('in a browser that knows nothing yet', () => {
	test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });

	for (const type of ['principle', 'exercise', 'phase'] as const) {
		test(`${type}: at most six files, fonts aside`, async ({ page, served }) => {
			const asked = new Set<string>();
			page.on('request', (request) => {
				// A picture of the text is what somebody came for.
				if (request.resourceType() !== 'font' && !request.url().includes('/figures/'))
					asked.add(request.url());
			});
			await page.goto(served.default.url + pageTypes[type], { waitUntil: 'networkidle' });
			expect(asked.size, [...asked].join('\n')).toBeLessThanOrEqual(6);
			expect(asked.size).toBeGreaterThan(2);
		});
	}
});

test.describe('on a slow line', () => {
	for (const width of [390, 1280]) {
		test(`nothing jumps on a slow line, ${width} px wide`, async ({ browser, served }) => {
			const jumps: string[] = [];
			const waiting = Object.entries(pageTypes);
			const look = async () => {
				const page = await onSlowLine(browser, width);
				for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
					const [type, path] = next;
					await page.goto(served.default.url + path, { waitUntil: 'networkidle' });
					const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
					jumps.push(...shifts.map((shift) => `${type}: ${shift}`));
				}
				await page.context().close();
			};
			// A slow page is mostly waited for: several windows wait together. Tabs of one would not be painted, nor jump.
			await Promise.all(Array.from({ length: 5 }, look));
			expect(jumps).toEqual([]);
		});
	}
});

/** A window of its own, that notes in `shifts` what jumps. */
async function onSlowLine(browser: Browser, width: number): Promise<Page> {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width, height: 844 } });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[])
				shifts.push(`${entry.value}: ${entry.sources.map(({ node }) => node?.nodeName).join(', ')}`);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// Scripts and typefaces come when the page is there.
	await page.route(/\.(js|woff2)$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	return page;
}

/** https://wicg.github.io/layout-instability/#sec-layout-shift */
interface LayoutShift {
	value: number;
	sources: { node: Node | null }[];
}
