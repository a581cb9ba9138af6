/** axe finds nothing on any page type, in either scheme, and every page stands on its own at 320 px. */
import { expect } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { pagesOf, pageTypes, siteNames, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

/** The coach's copy has the same pages in another colour and language: a few of them show it all. */
const looked = {
	default: Object.keys(pageTypes),
	coach: ['home', 'exercise', 'week plan', 'my season', 'search'],
};

for (const name of siteNames) {
	for (const [type, path] of Object.entries(pageTypes).filter(([type]) => looked[name].includes(type))) {
		test(`${name}: ${type} has no axe violations`, async ({ page, served }) => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(served[name].url + path);
			if (type === 'search') await expect(page.locator('#search-filters input').first()).toBeVisible();
			expect(await axeFindings(page, { least: 11 })).toEqual([]);
			// The schemes differ in colours only.
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axeFindings(page, { rules: ['color-contrast'], least: 1 })).toEqual([]);
		});
	}
}

for (const [type, path] of Object.entries(pageTypes)) {
	test(`${type} fits 320 px, has its landmarks and headings in order`, async ({ page, served }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(served.default.url + path);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		await expect(page.getByRole('banner')).toBeVisible();
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.getByRole('contentinfo')).toBeVisible();
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
		expect(levels[0]).toBe(1);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.forEach((level, index) => {
			expect(level, `heading ${index + 1} of ${levels.join(' ')}`).toBeLessThanOrEqual(
				(levels[index - 1] ?? 0) + 1,
			);
		});
	});
}

test('coach: pages fit 320 px in another language, too', async ({ page, served }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const wide: string[] = [];
	for (const [type, path] of Object.entries(pagesOf('coach'))) {
		await page.goto(served.coach.url + path);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		if (overflow > 0) wide.push(`${type}: ${overflow} px`);
	}
	expect(wide).toEqual([]);
});

test('focus can be seen, and the first stop skips to the text', async ({ page, served }) => {
	await page.goto(served.default.url);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the text' });
	await expect(skip).toBeFocused();
	expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#main');
});
