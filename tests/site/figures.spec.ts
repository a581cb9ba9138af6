/** Drawn exercises where readers meet them: named, moving on request only, and there without a script. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { guideOf, saying, siteNames, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

const pictures = (page: Page) =>
	page
		.locator('.drawing')
		.first()
		.getByRole('img', { name: /picture/ });

for (const name of siteNames) {
	const { guide } = guideOf(name);
	const say = saying(name);

	test(`${name}: an exercise's page shows its frames with what happens in them`, async ({ page, served }) => {
		await page.goto(`${served[name].url}exercises/step-up/`);
		const { frames = [] } = guide.exercises['step-up']?.figure ?? {};
		await expect(page.locator('.drawing').first().getByRole('img')).toHaveCount(frames.length);
		for (const [index, { caption }] of frames.entries()) {
			const picture = page.getByRole('img', {
				name: say('{1}, picture {2} of {3}', 'Step-up', index + 1, frames.length),
			});
			await expect(picture.locator('desc')).toHaveText(caption);
			await expect(page.locator('.drawing .caption').nth(index)).toHaveText(caption);
		}
	});

	test(`${name}: every picture of the index is there and has a size`, async ({ page, served }) => {
		await page.goto(`${served[name].url}exercises/`);
		const thumbs = page.locator('main img[src*="/figures/"]');
		await expect(thumbs).toHaveCount(
			Object.values(guide.exercises).filter(({ figure }) => figure !== undefined).length,
		);
		for (const thumb of await thumbs.all()) {
			await thumb.scrollIntoViewIfNeeded();
			await expect
				.poll(() => thumb.evaluate((img) => (img as HTMLImageElement).naturalWidth))
				.toBeGreaterThan(0);
		}
	});
}

const ask = async (page: Page) => {
	await page.getByRole('checkbox', { name: 'Show it moving' }).focus();
	await page.keyboard.press('Space');
};
const moving = (page: Page) => page.getByRole('img', { name: 'Squat, moving' });

test('the movement shows on request, and only then is it fetched', async ({ page, served }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto(`${served.default.url}exercises/squat/`, { waitUntil: 'networkidle' });
	expect(fetched.filter((path) => path.includes('moving'))).toEqual([]);
	await expect(moving(page)).toBeHidden();
	const arrived = page.waitForResponse(/squat-1-moving\.svg$/);
	await ask(page);
	expect((await arrived).status()).toBe(200);
	await expect(moving(page)).toBeVisible();
	await expect(pictures(page).first()).toBeHidden();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the movement shows on request, too', async ({ page, served }) => {
		await page.goto(`${served.default.url}exercises/squat/`);
		await expect(moving(page)).toBeHidden();
		await ask(page);
		await expect(moving(page)).toBeVisible();
	});
});

test('where motion is not wanted there is none to ask for', async ({ page, served }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${served.default.url}exercises/squat/`);
	await expect(page.getByRole('checkbox', { name: 'Show it moving' })).toBeHidden();
	await expect(pictures(page).first()).toBeVisible();
});

test('the movement moves: its paths change with time', async ({ page, served }) => {
	await page.goto(`${served.default.url}figures/squat-1-moving.svg`);
	const knee = () =>
		page.evaluate(() => {
			const path = document.querySelector<SVGPathElement>('path.skin');
			return path === null ? 0 : path.getBBox().height;
		});
	const before = await knee();
	await expect.poll(knee, { timeout: 5000 }).not.toBe(before);
});

test('two versions are two pictures with their names', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/push-up/`);
	await expect(page.locator('.drawing')).toHaveCount(2);
	await expect(page.locator('.drawing .version')).toHaveText(['Full', 'On the knees']);
	await expect(page.getByRole('checkbox', { name: 'Show it moving' })).toHaveCount(2);
});

test('sessions show each exercise beside its name', async ({ page, served }) => {
	await page.goto(`${served.default.url}plans/guide/base/2x-gym/`);
	const lines = page.locator('.lines > li');
	const count = await lines.count();
	expect(count).toBeGreaterThan(8);
	await expect(page.locator('.lines > li > img.thumb')).toHaveCount(count);
});

test('what is for those who make the guide is not published', () => {
	expect(existsSync(join(sites.default.folder, 'dev'))).toBe(false);
});

test('a browser that plans does not carry the poses', () => {
	const pocket = readFileSync(join(sites.default.folder, 'guide.json'), 'utf8');
	expect(pocket).not.toContain('"frames"');
	expect(pocket).toContain('"drawn":true');
});
