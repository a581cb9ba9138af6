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
		const fonts = types.filter((type) => type === 'font').length;
		const parts = await Promise.all(sizes);
		loads.push({
			requests: types.length - fonts,
			fonts,
			bytes: sum(parts.map(({ bytes }) => bytes)),
			scriptBytes: sum(parts.filter(({ type }) => type === 'script').map(({ bytes }) => bytes)),
		});
		await context.close();
	}
	return loads;
}
