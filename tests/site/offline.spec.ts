/** After one visit everything works with the server gone. */
import { expect, type Page } from 'playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { filesOf } from './built-site.ts';
import { serveOnOneOrigin } from './one-origin.ts';
import { siteNames, sites, test } from './sites.ts';

/** Opens the site and waits until all of it is kept. */
async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

for (const name of siteNames) {
	test(`${name}: pages, plans, sheets, data and search work with the server gone`, async ({ page }) => {
		const { folder, base } = sites[name];
		const site = await serve(folder, { base, port: 0 });
		await visit(page, site.url);
		await site.close();
		await expect(fetch(site.url)).rejects.toThrow();

		await page.goto(`${site.url}plans/guide/base/2x-gym/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Base: two strength sessions, gym');
		await page.locator('#tuesday-lower-body').getByRole('button', { name: 'Do this session' }).click();
		await expect(page.getByRole('dialog')).toContainText('3 × 8–10 reps per leg');
		await page.goBack();
		await page.locator('#tuesday-lower-body').getByRole('link', { name: 'Bulgarian split squat' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulgarian split squat');
		// The type is there too, and not the browser's own.
		expect(await page.evaluate(() => document.fonts.check('1em "Source Sans 3 Variable"'))).toBe(true);

		await page.goto(`${site.url}search/?q=plank`);
		await expect(page.locator('#search-results li').first()).toContainText(/plank/i);
		await page.goto(`${site.url}search/?q=bulgarain`);
		await expect(page.getByRole('link', { name: 'bulgarian', exact: true })).toBeVisible();
		await page.goto(`${site.url}muscles/`);
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('dead bug');
		await expect(page.getByRole('dialog').locator('.result-link').first()).toHaveText('Dead bug');

		// Every single file, as a page would ask for it.
		const files = filesOf(folder).filter((file) => file !== 'sw.js' && !file.endsWith('.map'));
		const missing = await page.evaluate(
			async ({ paths, root }) => {
				const answers = await Promise.all(
					paths.map((path) =>
						fetch(root + path).then(
							(answer) => answer.ok,
							() => false,
						),
					),
				);
				return paths.filter((_, index) => !answers[index]);
			},
			{ paths: files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')), root: site.url },
		);
		const unused = missing.filter(
			(path) =>
				!/^pagefind\/pagefind-(ui|modular-ui|highlight|component-ui)/.test(path) &&
				!/^(_headers|robots\.txt|llms\.txt|sitemap\.xml|404\.html)$/.test(path) &&
				!path.startsWith('social/') &&
				!/\/season\/.*\/week-\d+\.json$/.test(path) &&
				!/\/season\/[^/]+\.pdf$/.test(path) &&
				!/^guide(\.letter)?\.pdf$/.test(path),
		);
		expect(unused).toEqual([]);
		expect(files.length).toBeGreaterThan(400);

		const sheet = await page.evaluate(
			async (address) => {
				const answer = await fetch(address);
				return { type: answer.headers.get('content-type'), head: (await answer.text()).slice(0, 5) };
			},
			`${site.url}plans/guide/base/2x-gym.${sites[name].papers[0] === 'a4' ? '' : 'letter.'}pdf`,
		);
		expect(sheet).toEqual({ type: expect.stringContaining('application/pdf'), head: '%PDF-' });

		const answer = await page.goto(`${site.url}exercises/no-such-thing/`);
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Off the trail');
	});
}

test('a new build replaces the old one, and the next page is wholly new', async ({ page }) => {
	const { cpSync, mkdtempSync, readFileSync, writeFileSync, rmSync } = await import('node:fs');
	const { tmpdir } = await import('node:os');
	const { join } = await import('node:path');
	const { writeWorker } = await import('../../src/offline/write-worker.ts');
	const folder = join(mkdtempSync(join(tmpdir(), 'cairn-')), 'site');
	cpSync(sites.default.folder, folder, { recursive: true });

	const first = await serve(folder, { port: 0 });
	const port = Number(new URL(first.url).port);
	await visit(page, first.url);
	await page.goto(`${first.url}about/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
	await first.close();

	const about = join(folder, 'about/index.html');
	writeFileSync(about, readFileSync(about, 'utf8').replace('>About</h1>', '>About, again</h1>'));
	rmSync(join(folder, 'sw.js'));
	await writeWorker(folder);
	const second = await serve(folder, { port });
	// The page of the old build gives way when the new one is there, perhaps while it still loads.
	await page.goto(`${second.url}about/`).catch(() => undefined);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About, again', { timeout: 20_000 });
	await expect.poll(() => page.evaluate(async () => (await window.caches.keys()).length)).toBe(1);
	await second.close();
});

test('two copies on one origin do not touch each other', async ({ page }) => {
	const { address, close } = await serveOnOneOrigin();
	await visit(page, `${address}/`);
	await page.goto(`${address}${sites.coach.base}`);
	const scopes = () =>
		page.evaluate(async () => {
			const registrations = await navigator.serviceWorker.getRegistrations();
			return registrations
				.filter(({ active }) => active?.state === 'activated')
				.map(({ scope }) => new URL(scope).pathname);
		});
	await expect.poll(scopes, { timeout: 30_000 }).toContain(sites.coach.base);
	await close();

	await page.goto(`${address}/exercises/plank/`);
	await expect(page.getByRole('banner')).toContainText('Cairn');
	await page.goto(`${address}${sites.coach.base}exercises/plank/`);
	await expect(page.getByRole('banner')).toContainText('Anna Berg Coaching');
	expect(await page.evaluate(async () => (await window.caches.keys()).length)).toBe(2);
});
