import type { Browser } from 'playwright';
import { axeFindings } from '../../site/axe.ts';

/**
 * What axe complains of, on every one of these pages: light with all rules, dark with those on colours, in which alone
 * the schemes differ.
 *
 * @param paths Of pages, below the address.
 * @param workers How many pages are looked at side by side.
 * @param say Hears of each finding at once: all of it takes minutes.
 * @returns How many findings there were.
 */
export async function axeEverywhere(
	browser: Browser,
	url: string,
	paths: readonly string[],
	workers: number,
	say: (finding: string) => void,
): Promise<number> {
	let found = 0;
	const waiting = [...paths];
	const work = async () => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(url + path);
			const light = await axeFindings(page, { least: 11 });
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await axeFindings(page, { rules: ['color-contrast'], least: 1 });
			for (const [scheme, findings] of Object.entries({ light, dark }))
				for (const finding of findings) {
					found += 1;
					say(`/${path}, ${scheme}: ${finding}`);
				}
		}
		await context.close();
	};
	await Promise.all(Array.from({ length: workers }, work));
	return found;
}
