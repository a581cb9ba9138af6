/** After one visit everything but paper works with the server gone; paper on request. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect as expectSoon, type Page } from 'playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { axeFindings } from './axe.ts';
import { filesOf } from './built-site.ts';
import { behindOneAddress } from './one-address.ts';
import { SmallSite } from './small-site.ts';
import { splitSquatDose } from '../fixtures/independent-dose-words.ts';
import { ofFullBrand, saying, sites, test } from './sites.ts';

/** A whole site has to be kept first, while other tests run. */
const expect = expectSoon.configure({ timeout: 20_000 });

/** Opens the site and waits until all of it is kept. */
async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What a page of the site gets at an address. */
const status = (page: Page, url: string) =>
	page.evaluate(
		(address) =>
			fetch(address).then(
				(answer) => answer.status,
				() => 0,
			),
		url,
	);

/** What the browser keeps in all caches, as `cache path`. */
const cached = (page: Page) =>
	page.evaluate(async () => {
		const all: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) all.push(`${name} ${url}`);
		return all;
	});

test('pages, plans, data and search work with the server gone', async ({ page }) => {
	// It takes a whole site in.
	test.slow();
	const { folder, base } = sites.coach;
	const say = saying('coach');
	const [doIt] = say('Do this session ({1})', '').split(' (');
	const aWeek = `Base: ${say('two strength sessions')}, ${say('gym')}`;
	const site = await serve(folder, { base, port: 0 });
	await visit(page, site.url);
	await site.close();
	await expect(fetch(site.url)).rejects.toThrow();

	await page.goto(`${site.url}plans/guide/base/2x-gym/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(aWeek);
	await page.locator('#tuesday-lower-body').getByRole('button', { name: doIt }).click();
	await expect(page.getByRole('dialog')).toContainText(splitSquatDose(say));
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
			const found = await Promise.all(
				paths.map((path) =>
					fetch(root + path).then(
						({ ok }) => ok,
						() => false,
					),
				),
			);
			return paths.filter((_, index) => !found[index]);
		},
		{ paths: files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')), root: site.url },
	);
	const notForReading =
		/^(_headers|robots\.txt|llms\.txt|feed\.xml|sitemap\.xml|404\.html)$|^(social|icons|schemas)\/|^pagefind\/pagefind-(ui|modular-ui|highlight|component-ui)|\/season\/.*\/week-\d+\.json$/;
	const paper = missing.filter((path) => path.endsWith('.pdf'));
	expect(missing.filter((path) => !paper.includes(path) && !notForReading.test(path))).toEqual([]);
	expect(files.length - missing.length).toBeGreaterThan(600);
	expect(paper).toEqual(files.filter((path) => path.endsWith('.pdf')));

	// A sheet is not there, its page is.
	const sheet = await page.goto(`${site.url}plans/guide/base/2x-gym.letter.pdf`);
	expect(sheet?.status()).toBe(503);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('This sheet is not on this device'));
	expect(await axeFindings(page, { least: 15 })).toEqual([]);
	await page.getByRole('link', { name: say('Open the page instead') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(aWeek);

	const answer = await page.goto(`${site.url}exercises/no-such-thing/`);
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Off the trail'));
});

test('sheets: one by opening it, all by a button that tells, stops, goes on and takes them away', async ({
	page,
}) => {
	const small = await SmallSite.of('default');
	// After the sheets that it lets through, the server takes its time.
	let through = 0;
	let release: () => void = () => undefined;
	let held = Promise.resolve();
	const hold = (after: number) => {
		through = after;
		held = new Promise((resolve) => (release = resolve));
	};
	const start = async () =>
		behindOneAddress({ '/': await serve(small.folder, { port: 0 }) }, (path) =>
			path.endsWith('.pdf') && through-- <= 0 ? held : undefined,
		);
	const site = await start();
	const about = `${site.url}about/`;
	await visit(page, about);
	const sheets = page.locator('#sheets');
	const button = (name: RegExp) => sheets.getByRole('button', { name });
	const stored = page.locator('#stored');
	await expect(button(/^Keep all sheets \(\d+ kB\)$/)).toBeVisible();
	await expect(sheets.getByRole('checkbox', { name: /^A4: 10 sheets, / })).toBeChecked();
	await expect(stored.getByRole('row', { name: /^Sheets/ })).toContainText('0 of 20');

	expect(await status(page, `${site.url}exercises/plank.pdf`)).toBe(200);
	await expect.poll(async () => (await cached(page)).filter((one) => one.includes('.pdf'))).toHaveLength(1);

	hold(2);
	await page.reload();
	await button(/^Keep the rest/).click();
	await expect(sheets.locator('#keeping-words')).toHaveText(/^2 of 9 sheets, \d+ kB of \d+ kB\./);
	expect(await axeFindings(page, { least: 15 })).toEqual([]);
	await button(/^Cancel$/).click();
	release();
	// What was on its way comes in: four at a time.
	await expect(sheets.getByRole('status')).toHaveText('Cancelled. What has come is kept: 6 sheets.');
	await expect(button(/^Keep the rest/)).toBeFocused();
	await expect(stored.getByRole('row', { name: /^Sheets/ })).toContainText('7 of 20');

	await site.close();
	await button(/^Keep the rest/).click();
	await expect(sheets.getByRole('status')).toHaveText(
		'The network is gone. What has come is kept: 0 sheets. Go on when it is back.',
	);
	expect((await page.goto(`${site.url}exercises/plank.letter.pdf`))?.status()).toBe(503);
	await page.goto(about);
	expect(await status(page, `${site.url}exercises/plank.pdf`)).toBe(200);
	small.remove();
});

test('the rest follows, works with the server gone, and goes again', async ({ page }) => {
	const small = await SmallSite.of('default');
	const site = await serve(small.folder, { port: 0 });
	await visit(page, `${site.url}about/`);
	const sheets = page.locator('#sheets');
	await sheets.getByRole('checkbox', { name: /^US Letter/ }).check();
	await sheets.getByRole('button', { name: /^Keep all sheets/ }).click();
	await expect(sheets.getByRole('status')).toHaveText(/^Done\. 20 sheets, /);
	await expect(sheets).toContainText('They are all on this device.');
	await site.close();
	const type = () =>
		page.evaluate(
			async (address) => (await fetch(address)).headers.get('content-type'),
			`${site.url}exercises/squat.letter.pdf`,
		);
	expect(await type()).toContain('application/pdf');
	await sheets.getByRole('button', { name: /^Remove 20 sheets/ }).click();
	await expect(sheets.getByRole('status')).toHaveText(
		'The sheets are gone from this device. The guide is still here.',
	);
	await expect(type()).rejects.toThrow();
	small.remove();
});

test('a newer build waits until the reader takes it, whole; what is the same stays', async ({
	context,
	page,
}) => {
	const small = await SmallSite.of('default');
	const first = await serve(small.folder, { port: 0 });
	const port = Number(new URL(first.url).port);
	// Not on `localhost`, where whoever builds the site sees the last build at once.
	const url = `http://cairn.localhost:${port}/`;
	await visit(page, `${url}about/`);
	for (const name of ['plank', 'squat']) expect(await status(page, `${url}exercises/${name}.pdf`)).toBe(200);
	await expect.poll(async () => (await cached(page)).filter((one) => one.includes('.pdf'))).toHaveLength(2);
	await page.evaluate(() => {
		localStorage.setItem('cairn:season:1:/', '?race=2027-06-05');
	});
	// With one page alone, the next one would be of the newer build, and nobody asked.
	const other = await context.newPage();
	await other.goto(`${url}log/`);
	await first.close();

	await small.change('about/index.html', '>About</h1>', '>About, again</h1>');
	await small.change('exercises/squat.pdf', '%%EOF', '%%EOF\n');
	const second = await serve(small.folder, { port });
	await page.goto(`${url}about/`);
	const notice = page.locator('.update-notice');
	await expect(notice).toHaveRole('status');
	await expect(notice).toContainText('A newer guide is ready.');
	expect(await axeFindings(page, { least: 15 })).toEqual([]);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');

	// The next page is of the old build too, and says so too.
	await page.goto(`${url}about/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
	const reloaded = other.waitForEvent('load');
	await notice.getByRole('button', { name: 'Reload' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About, again');
	await reloaded;
	await expect(notice).toHaveCount(0);

	await expect.poll(async () => (await cached(page)).filter((one) => one.includes('.pdf'))).toHaveLength(1);
	await second.close();
	expect(await status(page, `${url}exercises/plank.pdf`)).toBe(200);
	expect(await status(page, `${url}exercises/squat.pdf`)).toBe(0);
	expect(await page.evaluate(() => localStorage.getItem('cairn:season:1:/'))).toBe('?race=2027-06-05');
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
	small.remove();
});

test('on the machine that builds it, a new build replaces the old one at once', async ({ page }) => {
	const small = await SmallSite.of('default');
	const first = await serve(small.folder, { port: 0 });
	const port = Number(new URL(first.url).port);
	await visit(page, first.url);
	await page.goto(`${first.url}about/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
	await first.close();

	await small.change('about/index.html', '>About</h1>', '>About, again</h1>');
	const second = await serve(small.folder, { port });
	// The page of the old build gives way when the new one is there, perhaps while it still loads.
	await page.goto(`${second.url}about/`).catch(() => undefined);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About, again');
	await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	await second.close();
	small.remove();
});

test(
	'two copies on one origin do not touch each other, not even when one goes',
	ofFullBrand,
	async ({ page }) => {
		const { base } = sites.coach;
		const say = saying('coach');
		const small = { root: await SmallSite.of('default'), coach: await SmallSite.of('coach') };
		const site = await behindOneAddress({
			'/': await serve(small.root.folder, { port: 0 }),
			[base]: await serve(small.coach.folder, { base, port: 0 }),
		});
		const [root, coach] = [site.url, site.url.replace(/\/$/, base)];
		await visit(page, `${root}about/`);
		expect(await status(page, `${root}exercises/plank.pdf`)).toBe(200);
		await page.goto(`${coach}about/`);
		const row = (name: string) => page.locator('#stored').getByRole('row', { name: new RegExp(`^${name}`) });
		await expect(row(say('The guide'))).toContainText(say('whole, {1} files', '').split(',')[0] ?? '');
		await expect(row(say('Sheets'))).toContainText(say('{1} of {2}', 0, 10 * sites.coach.papers.length));
		// Of the worker that is nearest: this one's own.
		await page.reload();
		expect(await status(page, `${coach}exercises/plank.letter.pdf`)).toBe(200);
		await expect.poll(async () => (await cached(page)).filter((one) => one.includes('.pdf'))).toHaveLength(2);
		await page.evaluate((own) => {
			for (const key of [
				'season:1:/',
				'week:1:/:guide/base/2x-gym',
				`season:1:${own}`,
				`week:1:${own}:guide/base/2x-gym`,
			])
				localStorage.setItem(`cairn:${key}`, '?');
		}, base);
		await page.reload();
		await expect(row(say('Weeks with days of your own'))).toContainText(say('{1} week', 1));

		await page.goto(`${root}about/`);
		await expect(row('Sheets')).toContainText('1 of 20');
		await page.getByRole('button', { name: 'Remove everything from this device' }).click();
		const dialog = page.getByRole('dialog', { name: 'Remove everything?' });
		expect(await axeFindings(page, { least: 15 })).toEqual([]);
		await dialog.getByRole('button', { name: 'Leave it all' }).click();
		await expect(row('Sheets')).toContainText('1 of 20');
		await page.getByRole('button', { name: 'Remove everything from this device' }).click();
		await dialog.getByRole('button', { name: 'Remove everything' }).click();
		await expect(page.locator('#stored').getByRole('status')).toContainText('Everything is gone');
		expect((await cached(page)).filter((one) => !one.startsWith(`cairn:${base}:`))).toEqual([]);
		expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
			`cairn:season:1:${base}`,
			`cairn:week:1:${base}:guide/base/2x-gym`,
		]);

		await site.close();
		await page.goto(`${coach}exercises/plank/`);
		await expect(page.getByRole('banner')).toContainText(sites.coach.name);
		expect(await status(page, `${coach}exercises/plank.letter.pdf`)).toBe(200);
		await expect(page.goto(`${root}exercises/plank/`)).rejects.toThrow();
		small.root.remove();
		small.coach.remove();
	},
);

test('a browser finds it fit for a home screen', async ({ launchOptions }) => {
	const small = await SmallSite.of('coach');
	const { base } = sites.coach;
	const site = await serve(small.folder, { base, port: 0 });
	// In a window of its own: private ones install nothing.
	const profile = mkdtempSync(join(tmpdir(), 'cairn-profile-'));
	const context = await chromium.launchPersistentContext(profile, launchOptions);
	const [page] = context.pages();
	if (page === undefined) throw new Error('The browser opened no page.');
	await page.goto(site.url);
	const devtools = await context.newCDPSession(page);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	expect(installabilityErrors).toEqual([]);
	const { data, errors } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '') as {
		id: string;
		name: string;
		start_url: string;
		scope: string;
		icons: { src: string; sizes: string }[];
		shortcuts: { name: string; url: string; icons: { src: string; sizes: string }[] }[];
	};
	expect(manifest).toMatchObject({
		id: base,
		name: sites.coach.name,
		start_url: base,
		scope: base,
	});
	const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
	expect(pictures).toHaveLength(8);
	const sizes = await page.evaluate(
		(sources) =>
			Promise.all(
				sources.map(async (src) => {
					const image = new Image();
					image.src = src;
					await image.decode();
					return `${image.naturalWidth}x${image.naturalHeight}`;
				}),
			),
		pictures.map(({ src }) => src),
	);
	expect(sizes).toEqual(pictures.map(({ sizes: told }) => told));
	const files = filesOf(sites.coach.folder);
	for (const { url } of manifest.shortcuts)
		expect(files).toContain(`${url.slice(base.length).replace(/#.*/, '')}index.html`);
	await context.close();
	await site.close();
	rmSync(profile, { recursive: true });
	small.remove();
});
