import type { Browser } from 'playwright';
import { gzipped } from './measure.ts';

/** What a browser asks for that opens a page for the first time, until nothing more comes. */
export interface PageLoad {
	/** Fonts aside. */
	requests: number;
	fonts: number;
	/** Of scripts, gzipped, as the browser loaded them. */
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
		const scripts: Promise<number>[] = [];
		page.on('requestfinished', (request) => {
			types.push(request.resourceType());
			if (request.resourceType() !== 'script') return;
			scripts.push(request.response().then(async (answer) => gzipped((await answer?.body()) ?? '')));
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		const fonts = types.filter((type) => type === 'font').length;
		loads.push({
			requests: types.length - fonts,
			fonts,
			scriptBytes: (await Promise.all(scripts)).reduce((total, bytes) => total + bytes, 0),
		});
		await context.close();
	}
	return loads;
}
