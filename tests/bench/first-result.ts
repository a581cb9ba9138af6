import type { Browser, Page } from 'playwright';
import { serve } from '../../src/commands/serve.ts';
import { median, timeOf } from './measure.ts';

const query = 'squat';

/** Milliseconds from the first key until a result stands there: our search, in a page that was just opened. */
export async function ourFirstResult(
	browser: Browser,
	folder: string,
	base: string,
): Promise<{ offline: number; served: number }> {
	const site = await serve(folder, { base, port: 0 });
	const search = (page: Page) => async () => {
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill(query);
		await page.getByRole('dialog').locator('.result-link').first().waitFor();
	};
	const served = await repeated(async () => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(`${site.url}exercises/plank/`, { waitUntil: 'networkidle' });
		const took = await timeOf(search(page));
		await context.close();
		return took;
	});
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await site.close();
	const offline = await repeated(async () => {
		await page.goto(`${site.url}exercises/plank/`, { waitUntil: 'networkidle' });
		return timeOf(search(page));
	});
	await context.close();
	return { offline, served };
}

/** The same in Starlight. It has nothing for use without a network, so the server stays. */
export async function starlightsFirstResult(browser: Browser, url: string): Promise<number> {
	return repeated(async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${url}exercises/plank/`, { waitUntil: 'networkidle' });
		const took = await timeOf(async () => {
			await page.keyboard.press('Control+k');
			await page.locator('.pagefind-ui__search-input').fill(query);
			await page.locator('.pagefind-ui__result').first().waitFor();
		});
		await context.close();
		return took;
	});
}

async function repeated(measure: () => Promise<number>): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < 5; round += 1) times.push(await measure());
	return median(times);
}
