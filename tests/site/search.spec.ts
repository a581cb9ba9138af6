/** Search: a dialog over any page and a page that can be linked, for people who do not know how we call things. */
import { expect, type Page } from 'playwright/test';
import { queries } from '../fixtures/queries.ts';
import { english } from '../fixtures/words.ts';
import { axeFindings } from './axe.ts';
import { saying, siteNames, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

const results = (page: Page) => page.locator('#search-results .result-link');
const types = (page: Page) => page.locator('#search-results .type');
/** Number of results, once they are there. */
async function count(page: Page): Promise<number> {
	await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
	const words = (await page.locator('#search-status').textContent()) ?? '';
	return words === 'One result' ? 1 : Number.parseInt(words, 10);
}
/** What stands behind a choice of a filter. */
async function countOf(page: Page, choice: string): Promise<number> {
	const label = page.locator('#search-filters label', { hasText: choice });
	return Number(await label.locator('.count').textContent());
}
async function openDialog(page: Page, key = '/', say = english): Promise<void> {
	// A page that is still arriving does not listen yet.
	await page.waitForLoadState();
	await page.keyboard.press(key);
	await expect(page.getByRole('dialog', { name: say('Search') })).toBeVisible();
	await expect(page.getByRole('searchbox')).toBeFocused();
}

test('what runners type brings the page that they need among the first three, 95 times of 100', async ({
	page,
	served,
}) => {
	await page.goto(`${served.default.url}search/`);
	const asked = Object.values(queries).flat();
	const found = await page.evaluate(
		async (all) => {
			const field = document.querySelector<HTMLInputElement>('#search-words');
			const list = document.querySelector('#search-results');
			const paths: string[][] = [];
			for (const words of all) {
				if (!field || !list) break;
				field.value = words;
				field.form?.requestSubmit();
				while (list.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve));
				const links = [...list.querySelectorAll<HTMLAnchorElement>('.result-link')].slice(0, 3);
				paths.push(links.map(({ pathname, hash }) => `${pathname}${hash}`.slice(1)));
			}
			return paths;
		},
		asked.map(({ typed }) => typed),
	);
	const missed = asked.flatMap(({ typed, wants }, index) => {
		const paths = found[index] ?? [];
		const hit = paths.some((path) =>
			wants.some((want) => (want instanceof RegExp ? want.test(path) : want === path)),
		);
		return hit ? [] : [`${typed}: ${paths.join(', ')}`];
	});
	const rate = (100 * (asked.length - missed.length)) / asked.length;
	const told = `${rate.toFixed(1)} % of ${asked.length} queries find their page among the first three.`;
	console.log([told, ...missed].join('\n'));
	expect(asked.length).toBeGreaterThanOrEqual(100);
	expect(rate, [told, ...missed].join('\n')).toBeGreaterThanOrEqual(95);
});

for (const name of siteNames) {
	test.describe(name, () => {
		const say = saying(name);

		test('a slash opens search over any page; an alias, arrows and Return lead to an exercise', async ({
			page,
			served,
		}) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(`${served[name].url}principles/hard-days-hard/`, { waitUntil: 'networkidle' });
			expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
			await openDialog(page, '/', say);
			await page.keyboard.type('RFESS');
			await expect(results(page).first()).toHaveText('Bulgarian split squat');
			await expect(types(page).first()).toHaveText(say('Exercise'));
			const picture = page.locator('#search-results img').first();
			await expect
				.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
				.toBeGreaterThan(0);
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulgarian split squat');
			expect(page.url()).toBe(`${served[name].url}exercises/bulgarian-split-squat/`);
		});

		test('a sheet is a result of its own that opens the PDF, in either size', async ({ page, served }) => {
			await page.goto(`${served[name].url}search/?q=base+gym+pdf&type=PDF`);
			await expect(types(page).first()).toContainText('PDF');
			const links = page.locator('#search-results li').first().getByRole('link');
			for (const link of await links.all()) {
				const address = new URL((await link.getAttribute('href')) ?? '', page.url());
				expect(address.href.startsWith(served[name].url)).toBe(true);
				const answer = await page.request.get(address.href);
				expect(answer.headers()['content-type']).toContain('application/pdf');
				expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
			}
			expect(await links.count()).toBe(sites[name].papers.length);
		});

		test('recent searches stay on the device, for this copy of the site, until they are forgotten', async ({
			page,
			served,
		}) => {
			await page.goto(`${served[name].url}about/`);
			await openDialog(page, '/', say);
			await page.keyboard.type('dead bug');
			await results(page).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dead bug');
			await openDialog(page, '/', say);
			await page
				.getByRole('region', { name: say('You looked for') })
				.getByRole('link', { name: 'dead bug' })
				.click();
			await expect(page.getByRole('searchbox')).toHaveValue('dead bug');
			await expect(results(page).first()).toHaveText('Dead bug');
			await page.getByRole('searchbox').fill('');
			await page.getByRole('button', { name: say('Forget these') }).click();
			await expect(page.getByRole('region', { name: say('You looked for') })).toHaveCount(0);
			expect(
				await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('search'))),
			).toEqual([]);
		});
	});
}

test.describe('the dialog', () => {
	test('opens by Ctrl+K, by ⌘K and by the link, closes by Escape and by a click beside it', async ({
		page,
		served,
	}) => {
		await page.goto(`${served.default.url}exercises/`);
		const dialog = page.getByRole('dialog', { name: 'Search' });
		const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' });
		for (const key of ['Control+k', 'Meta+k']) {
			await openDialog(page, key);
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
		}
		await link.click();
		await expect(dialog).toBeVisible();
		await page.mouse.click(5, 5);
		await expect(dialog).toBeHidden();
		await expect(link).toBeFocused();
		await link.click();
		await page.getByRole('button', { name: 'Close search' }).click();
		await expect(dialog).toBeHidden();
		expect(page.url()).toBe(`${served.default.url}exercises/`);
	});

	test('a slash in a field is a slash', async ({ page, served }) => {
		await page.goto(`${served.default.url}season/`);
		await page.locator('input[type="text"], input[type="date"], input[type="number"]').first().focus();
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('up and down walk through the results, and typing goes on in the field', async ({ page, served }) => {
		await page.goto(`${served.default.url}about/`);
		await openDialog(page);
		await page.keyboard.type('squa');
		await expect(results(page).first()).toHaveText('Squat');
		await page.keyboard.press('ArrowDown');
		await expect(results(page).first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(results(page).nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('t');
		await expect(page.getByRole('searchbox')).toHaveValue('squat');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const second = (await results(page).nth(1).textContent()) ?? '';
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
	});

	test('a result on this very page closes it and goes there', async ({ page, served }) => {
		await page.goto(`${served.default.url}muscles/`);
		await openDialog(page);
		await page.keyboard.type('butt');
		await expect(results(page).first()).toHaveText('Gluteus maximus');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toBeHidden();
		expect(new URL(page.url()).hash).toBe('#gluteus-maximus');
	});

	test('leads to a page that can be linked, with words and filters', async ({ page, served }) => {
		await page.goto(`${served.default.url}about/`);
		await openDialog(page);
		await page.keyboard.type('calf');
		await page.getByRole('button', { name: 'Type' }).click();
		await page.getByRole('checkbox', { name: /^Exercise/ }).check();
		await expect(types(page).first()).toHaveText('Exercise');
		const before = await count(page);
		await page.getByRole('link', { name: 'Open as a page' }).click();
		await expect(page).toHaveURL(`${served.default.url}search/?q=calf&type=Exercise`);
		await expect(page.getByRole('searchbox')).toHaveValue('calf');
		await expect(page.getByRole('checkbox', { name: /^Exercise/ })).toBeChecked();
		expect(await count(page)).toBe(before);
	});

	test('has no axe violations, in either scheme, and fits 320 px', async ({ page, served }) => {
		await page.goto(`${served.default.url}disclaimer/`);
		await openDialog(page);
		await page.keyboard.type('bulgarain');
		await page.getByRole('button', { name: 'Muscle' }).click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await axeFindings(page, { least: 11 })).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFindings(page, { rules: ['color-contrast'], least: 1 })).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		const dialog = page.getByRole('dialog');
		for (const part of [dialog, dialog.locator('.search-columns')])
			expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
		const targets = await dialog
			.locator('button, label, a')
			.evaluateAll((all) =>
				all
					.filter(
						(one) =>
							one.checkVisibility() &&
							!one.closest('.result, #search-meant') &&
							!one.matches('.visually-hidden'),
					)
					.map((one) => ({ text: one.textContent.trim(), height: one.getBoundingClientRect().height })),
			);
		expect(targets.filter(({ height }) => height < 24)).toEqual([]);
	});

	test('says so when search cannot be had, and tries again', async ({ page, served }) => {
		await page.goto(`${served.default.url}about/`);
		await page.route('**/catalogue.json', (route) => route.abort());
		await openDialog(page);
		await page.keyboard.type('squat');
		await expect(page.locator('#search-status')).toContainText('could not be loaded');
		await page.unroute('**/catalogue.json');
		await page.keyboard.type('s');
		await expect(results(page).first()).toHaveText('Squat');
	});
});

test.describe('filters', () => {
	test('any value within one, all of them together, and counts that come true', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?type=Exercise&muscle=hamstrings`);
		const hamstrings = await count(page);
		expect(await countOf(page, 'Hamstrings')).toBe(hamstrings);
		const calves = await countOf(page, 'Calves');
		await page.getByRole('checkbox', { name: /^Calves/ }).check();
		const either = await count(page);
		expect(new URL(page.url()).searchParams.getAll('muscle').sort()).toEqual(['calves', 'hamstrings']);
		expect(await countOf(page, 'Exercise')).toBe(either);
		await page.getByRole('checkbox', { name: /^Hamstrings/ }).uncheck();
		expect(await count(page)).toBe(calves);
		// Some exercises train both.
		expect(either).toBeGreaterThan(Math.max(hamstrings, calves));
		expect(either).toBeLessThanOrEqual(hamstrings + calves);
		const routines = await countOf(page, 'Routine');
		await page.getByRole('checkbox', { name: /^Exercise/ }).uncheck();
		await page.getByRole('checkbox', { name: /^Routine/ }).check();
		expect(await count(page)).toBe(routines);
		for (const type of await types(page).allTextContents()) expect(type).toBe('Routine');
	});

	test('can be left when they leave nothing', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?q=RFESS&type=Muscle`);
		await expect(page.locator('#search-status')).toHaveText('Nothing with these filters.');
		await page.getByRole('button', { name: /^Clear the filters/ }).click();
		await expect(results(page).first()).toHaveText('Bulgarian split squat');
		expect(new URL(page.url()).search).toBe('?q=RFESS');
	});
});

test.describe('the page', () => {
	test('a slip is met with "did you mean", and with results', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?q=bulgarain`);
		await expect(results(page).first()).toHaveText('Bulgarian split squat');
		await page.getByRole('link', { name: 'bulgarian', exact: true }).click();
		await expect(page.getByText('Did you mean')).toBeHidden();
		await expect(page).toHaveURL(/\?q=bulgarian$/);
		await expect(page.getByRole('searchbox')).toBeFocused();
	});

	test('where nothing is found, the nearest exercises are', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?q=qqplnkqq`);
		await expect(page.locator('#search-status')).toContainText('Nothing found for “qqplnkqq”');
		await expect(results(page)).toHaveCount(3);
		for (const type of await types(page).allTextContents()) expect(type).toBe('Exercise');
	});

	test('what is found only in the text is quoted', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?q=osteoporosis`);
		await expect(page.locator('#search-results p').first().locator('mark')).toHaveText(/osteoporosis/i);
	});

	test('shows more on request, and keeps the place', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?type=Exercise`);
		await expect(results(page)).toHaveCount(15);
		await page.getByRole('button', { name: 'Show more' }).click();
		await expect(results(page)).toHaveCount(30);
		await expect(results(page).nth(15)).toBeFocused();
	});

	test('back and forth in the history brings the words back', async ({ page, served }) => {
		await page.goto(`${served.default.url}search/?q=plank`);
		await expect(results(page).first()).toHaveText('Plank');
		await page.goto(`${served.default.url}search/?q=taper`);
		await expect(results(page).first()).toHaveText('Taper');
		await page.goBack();
		await expect(page.getByRole('searchbox')).toHaveValue('plank');
		await expect(results(page).first()).toHaveText('Plank');
	});

	test('a browser that refuses storage still searches', async ({ page, served }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new Error('refused');
				},
			});
		});
		await page.goto(`${served.default.url}search/?q=plank`);
		await expect(results(page).first()).toHaveText('Plank');
		await page.getByRole('searchbox').press('Enter');
		await page.getByRole('searchbox').fill('');
		await expect(page.getByRole('region', { name: 'For example' })).toBeVisible();
	});

	test('without JavaScript, links to everything', async ({ browser, served }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${served.default.url}exercises/`);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
		for (const link of [
			'Bulgarian split squat',
			'Deload weeks',
			'Ultra Legs',
			'My season',
			'Soleus',
			'Taper',
		])
			await expect(page.getByRole('link', { name: link, exact: true }).first()).toBeVisible();
		await context.close();
	});
});
