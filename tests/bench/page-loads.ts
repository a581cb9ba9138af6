import type { Browser } from 'playwright';
import { gzipped, sum } from './measure.ts';

/** What a browser asks for that opens a page for the first time, until nothing more comes. */
export interface PageLoad {
	/** Fonts aside. */
	requests: number;
	fonts: number;
	/** Of HTML, CSS and scripts, gzipped, as the browser loaded them; among them what scripts ask for by themselves. */
	bytes: number;
	/** Of that, scripts. */
	scriptBytes: number;
	/** The longest task that held the page up, in milliseconds; 0 if none took more than 50. */
	longestTask: number;
}

/** Opens each page in a browser that knows nothing yet. The icon of the tab is not counted: no page shows it. */
export async function pageLoads(browser: Browser, addresses: readonly string[]): Promise<PageLoad[]> {
	const loads: PageLoad[] = [];
	for (const address of addresses) {
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			serviceWorkers: 'block',
		});
		const page = await context.newPage();
		const types: string[] = [];
		const sizes: Promise<{ type: string; bytes: number }>[] = [];
		page.on('requestfinished', (request) => {
			const type = request.resourceType();
			types.push(type);
			if (!['document', 'stylesheet', 'script'].includes(type)) return;
			sizes.push(
				request.response().then(async (answer) => ({ type, bytes: gzipped((await answer?.body()) ?? '') })),
			);
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		const longestTask = await page.evaluate(longestTaskSoFar);
		const fonts = types.filter((type) => type === 'font').length;
		const parts = await Promise.all(sizes);
		loads.push({
			requests: types.length - fonts,
			fonts,
			bytes: sum(parts.map(({ bytes }) => bytes)),
			scriptBytes: sum(parts.filter(({ type }) => type === 'script').map(({ bytes }) => bytes)),
			longestTask,
		});
		await context.close();
	}
	return loads;
}

/** Runs in the page. Browsers tell of tasks from 50 ms on (https://www.w3.org/TR/longtasks-1/). */
const longestTaskSoFar = (): Promise<number> =>
	new Promise((resolve) => {
		const observer = new PerformanceObserver((list) => {
			resolve(Math.max(...list.getEntries().map(({ duration }) => duration)));
		});
		observer.observe({ type: 'longtask', buffered: true });
		setTimeout(() => {
			resolve(0);
		}, 100);
	});
