/** What a reader does most, in Firefox: the rest of the tests look closer, in Chromium. */
import { expect, type Browser, type Page } from 'playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { behindOneAddress } from './one-address.ts';
import { ofFullBrand, sites, test as base } from './sites.ts';
import { SmallSite } from './small-site.ts';

/**
 * Playwright speaks to Firefox by WebDriver BiDi, and sets some things up that Firefox does not know yet, such as the
 * scheme of colours. These tests ask for none of them.
 */
const test = base.extend<object, { browser: Browser }>({
	browser: [
		async ({ browser }, use) => {
			const { _connection: connection } = browser as unknown as {
				_connection: { toImpl(client: unknown): { _browserSession: Session } };
			};
			const session = connection.toImpl(browser)._browserSession;
			const send = session.send.bind(session);
			session.send = async (method, parameters) => {
				try {
					return await send(method, parameters);
				} catch (error) {
					if (method.startsWith('emulation.') && String(error).includes('unknown command')) return {};
					throw error;
				}
			};
			await use(browser);
		},
		{ scope: 'worker' },
	],
});
interface Session {
	send(method: string, parameters: unknown): Promise<unknown>;
}

const week = 'plans/guide/base/2x-gym/';

/** Presses something until its script is there and has done it. */
async function pressUntil(press: () => Promise<unknown>, done: () => Promise<void>): Promise<void> {
	await expect(async () => {
		await press();
		await done();
	}).toPass();
}

/** Opens the dialog of search by its key, and types. */
async function search(page: Page, words: string): Promise<void> {
	const field = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox');
	await pressUntil(
		async () => {
			if (!(await field.isVisible())) await page.keyboard.press('/');
		},
		() => expect(field).toBeFocused({ timeout: 2000 }),
	);
	await field.fill(words);
}

test.describe('with a server', () => {
	test.use({ serviceWorkers: 'block' });

	test('search finds an exercise by an everyday name, and Return opens it', async ({ page, served }) => {
		await page.goto(`${served.default.url}about/`);
		await search(page, 'dead bug');
		await expect(page.getByRole('dialog').locator('.result-link').first()).toHaveText('Dead bug');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dead bug');
	});

	test('filters narrow the exercises, count, and stand in the address', async ({ page, served }) => {
		await page.goto(`${served.default.url}exercises/`);
		const status = page.getByRole('form', { name: 'Filter the exercises' }).getByRole('status');
		await expect(status).toHaveText('34 exercises');
		await page.getByRole('checkbox', { name: /^No kit \d+$/ }).check();
		await expect(status).toHaveText('20 exercises');
		await page.getByRole('checkbox', { name: /^Knee objects \d+$/ }).check();
		await expect(status).toHaveText('11 exercises');
		const { href } = new URL(page.url());
		await page.reload();
		await expect(status).toHaveText('11 exercises');
		expect(page.url()).toBe(href);
	});

	test('a race date leads to a season', async ({ page, served }) => {
		await page.goto(`${served.default.url}season/`);
		// Sixteen weeks before the race, whatever day it is today.
		const race = new Date(Date.now() + 112 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
		await page.getByLabel('Day of the race').fill(race);
		await page.getByLabel('Name of the race').fill('Lavaredo');
		await page.getByRole('button', { name: 'Plan my season' }).click();
		await expect(page.locator('#season-title')).toHaveText('Lavaredo');
		await expect(page.locator('.season-week[open]')).toHaveCount(1);
	});

	test('a session is done set by set, and stands in the log', async ({ page, served }) => {
		await page.goto(served.default.url + week);
		const gym = page.locator('dialog.gym');
		const button = (name: string) => gym.getByRole('button', { name });
		const opener = page.getByRole('button', { name: /^Do this session.*Lower body/ });
		await pressUntil(
			async () => {
				if (!(await gym.isVisible())) await opener.click();
			},
			() => expect(gym).toBeVisible({ timeout: 2000 }),
		);
		await gym.getByRole('textbox', { name: 'Set 1, load in kg' }).fill('16');
		await button('Set 1 done').click();
		await expect(gym.getByRole('timer')).toBeVisible();
		await button('Finish').click();
		await expect(gym).toContainText('1 of 9 sets done');
		await button('Save to your log').click();
		await gym.getByRole('link', { name: 'Your log' }).click();
		await expect(page.locator('.log-sessions > details')).toContainText('Bulgarian split squat: 16 kg');
	});

	test('a session is moved to another day, and stays there', async ({ page, served }) => {
		await page.goto(served.default.url + week);
		const heading = page.getByRole('heading', { name: 'Move days or sessions' });
		await pressUntil(
			async () => {
				if (!(await heading.isVisible()))
					await page.getByRole('button', { name: 'Move days or sessions' }).click();
			},
			() => expect(heading).toBeFocused({ timeout: 2000 }),
		);
		await page.getByRole('button', { name: /^Move Lower body,/ }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Wednesday' }).click();
		await expect(page.locator('#wednesday-lower-body')).toContainText('3 × 8–10 reps per leg');
		await page.goto(served.default.url + week);
		await expect(page.locator('#wednesday-lower-body')).toContainText('Wednesday: Lower body');
	});

	test('a word of the glossary says what it means, and Escape puts it away', async ({ page, served }) => {
		await page.goto(`${served.default.url}principles/strength-as-a-separate-sport/`);
		const meaning = page.locator('#term-key-run');
		await expect(meaning).toBeHidden();
		await page.locator('[popovertarget="term-key-run"]').click();
		await expect(meaning).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(meaning).toBeHidden();
	});
});

test(
	'two copies on one origin work side by side, and both without their server',
	ofFullBrand,
	async ({ page }) => {
		// Firefox takes in a whole site, and a part of another.
		test.setTimeout(150_000);
		const small = await SmallSite.of('default');
		const { folder, base } = sites.coach;
		const { url, close } = await behindOneAddress({
			'/': await serve(small.folder, { port: 0 }),
			[base]: await serve(folder, { base, port: 0 }),
		});
		const address = url.replace(/\/$/, '');
		for (const path of ['/', sites.coach.base]) {
			await page.goto(address + path);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await expect
				.poll(
					() =>
						page.evaluate(
							async (scope) => (await navigator.serviceWorker.getRegistration(scope))?.active?.state,
							path,
						),
					{ timeout: 60_000 },
				)
				.toBe('activated');
		}
		await close();

		await page.goto(`${address}/exercises/plank/`);
		await expect(page.getByRole('banner')).toContainText(sites.default.name);
		await page.goto(`${address}${sites.coach.base}exercises/plank/`);
		await expect(page.getByRole('banner')).toContainText(sites.coach.name);
		await page.goto(`${address}${sites.coach.base}search/?q=bulgarain`);
		await expect(page.getByRole('link', { name: 'bulgarian', exact: true })).toBeVisible();
		small.remove();
	},
);
