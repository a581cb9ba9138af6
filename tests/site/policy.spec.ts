/** The content security policy holds, for pages and for headers, and nothing that the site does runs against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { filesOf } from './built-site.ts';
import { pageTypes, saying, siteNames, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

/** The coach's copy has the same pages below a base path: a few of them show it all. */
const looked = {
	default: Object.values(pageTypes),
	coach: (['home', 'exercise', 'week plan', 'my season', 'search'] as const).map((type) => pageTypes[type]),
};

/** Collects what a browser refuses or complains about, and every request to another site. */
async function watch(page: Page, site: string): Promise<string[]> {
	const found: string[] = [];
	page.on('console', (message) => {
		// The page for missing pages comes with its status, and a browser says so.
		if (message.type() === 'error' && !message.text().includes('404')) found.push(message.text());
	});
	page.on('pageerror', (error) => found.push(error.message));
	page.on('request', (request) => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(new URL(site).origin)) found.push(`asks ${url}`);
	});
	await page.addInitScript(() => {
		// Tests of offline use look after the service worker; here it would fetch the whole site.
		delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	return found;
}

for (const name of siteNames) {
	const { folder } = sites[name];

	test(`${name}: no page has a style or a handler in its markup, and every page its policy`, () => {
		const policies = new Set<string>();
		const wrong: string[] = [];
		for (const file of filesOf(folder).filter((path) => path.endsWith('.html'))) {
			const html = readFileSync(join(folder, file), 'utf8');
			const tags = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
			for (const [tag] of tags.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)\s*=[^>]*>/gi))
				wrong.push(`${file}: ${tag}`);
			const [, policy = 'none'] =
				/^[\s\S]{0,200}<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
			policies.add(policy);
		}
		expect(wrong).toEqual([]);
		const [policy = ''] = policies;
		expect([...policies]).toEqual([policy]);
		expect(policy).toMatch(/^default-src 'none'; /);
		expect(policy).not.toContain("'unsafe-inline'");
		expect(policy).not.toContain("'unsafe-eval'");
	});

	test(`${name}: no page type is refused anything, or asks another site`, async ({ page, served }) => {
		const found = await watch(page, served[name].url);
		for (const path of looked[name]) await page.goto(served[name].url + path);
		expect(found).toEqual([]);
	});
}

test('what people do on pages is not refused', async ({ page, served }) => {
	const { url } = served.coach;
	const say = saying('coach');
	const found = await watch(page, url);

	await page.goto(`${url}exercises/bulgarian-split-squat/`);
	await page.getByText(say('Show it moving')).first().click();
	const moving = page.locator('img.movement').first();
	await expect
		.poll(() => moving.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await page.locator('[data-act="scheme"]').click();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-scheme', /light|dark/);

	await page.goto(`${url}search/?q=squat`);
	await expect(page.locator('#search-status')).toHaveText(new RegExp(say('{1} results', '\\d+')));

	await page.goto(`${url}plans/guide/base/2x-gym/`);
	const move = page.getByRole('button', { name: say('Move days or sessions') });
	await expect(async () => {
		if (await move.isVisible()) await move.click();
		await expect(page.getByRole('heading', { name: say('Move days or sessions') })).toBeFocused({
			timeout: 2000,
		});
	}).toPass();
	await page.getByRole('button', { name: say('Move {1}, {2}', 'Lower body', say('Tuesday')) }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('Wednesday') })
		.click();
	await expect(page).toHaveURL(/\?/);

	await page.clock.setFixedTime(new Date('2027-03-03T12:00:00Z'));
	await page.goto(`${url}season/?race=2027-06-12`);
	await expect(page.locator('#season-title')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page
			.getByRole('button', { name: say('Calendar file (.ics)') })
			.first()
			.click(),
	]);
	expect(await download.failure()).toBeNull();
	expect(found).toEqual([]);
});

test('a script, a style or a picture that somebody slips into a page is refused', async ({
	page,
	served,
}) => {
	await page.goto(served.default.url);
	const refused = await page.evaluate(async () => {
		const names: string[] = [];
		document.addEventListener('securitypolicyviolation', (event) => names.push(event.effectiveDirective));
		const add = (tag: string, change: (element: HTMLElement) => void) => {
			const element = document.createElement(tag);
			change(element);
			document.body.append(element);
		};
		add('script', (script) => (script.textContent = 'document.body.dataset.bad = "script"'));
		add('style', (style) => (style.textContent = 'body { color: red }'));
		add('p', (paragraph) => paragraph.setAttribute('style', 'color: red'));
		add('button', (button) => {
			button.setAttribute('onclick', 'document.body.dataset.bad = "handler"');
			button.click();
		});
		add('img', (image) => image.setAttribute('src', 'https://other.example/x.png'));
		add('base', (place) => place.setAttribute('href', 'https://other.example/'));
		await new Promise((resolve) => setTimeout(resolve, 100));
		return { names: [...new Set(names)].sort(), bad: document.body.dataset.bad, base: document.baseURI };
	});
	expect(refused).toEqual({
		names: ['base-uri', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem'],
		bad: undefined,
		base: served.default.url,
	});
});

test('the policy of the page holds where a host sends no headers', async ({ page, served }) => {
	await page.route(served.default.url, async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers() };
		delete headers['content-security-policy'];
		await route.fulfill({ response, headers });
	});
	await page.goto(served.default.url);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.body.dataset.bad = "script"';
		document.body.append(script);
		return document.body.dataset.bad;
	});
	expect(ran).toBeUndefined();
});

test('no page can be put into a frame', async ({ page, served }) => {
	const answer = await page.request.get(served.default.url);
	expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(answer.headers()).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
	});
});
