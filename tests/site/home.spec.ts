/** The front page leads three people three ways; light or dark is theirs to choose. */
import { expect } from 'playwright/test';
import { saying, siteNames, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

for (const name of siteNames) {
	const say = saying(name);

	test(`${name}: phase, sessions and kit lead to the week in one click`, async ({ page, served }) => {
		await page.goto(served[name].url);
		await page.getByLabel(say('You are in')).selectOption(say('Build'));
		await page.getByRole('radio', { name: say('Gym') }).check({ force: true });
		await page.getByRole('button', { name: say('Show my week') }).click();
		await expect(page).toHaveURL(`${served[name].url}plans/guide/build/2x-gym/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			`Build: ${say('two strength sessions')}, ${say('gym')}`,
		);
	});
}

test('a count of sessions that a phase does not have cannot be chosen, and gives way to the nearest', async ({
	page,
	served,
}) => {
	await page.goto(served.default.url);
	const count = (number: string) => page.getByRole('radio', { name: number, exact: true });
	await expect(count('2')).toBeChecked();
	await count('4').check({ force: true });
	await page.getByLabel('You are in').selectOption('Peak');
	await expect(count('4')).toBeDisabled();
	const chosen = await page.getByRole('radio', { checked: true }).first().getAttribute('value');
	await page.getByRole('button', { name: 'Show my week' }).click();
	await expect(page).toHaveURL(new RegExp(`/plans/[a-z-]+/peak/${chosen}x-bodyweight/$`));
});

test('words lead to the search', async ({ page, served }) => {
	await page.goto(served.coach.url);
	await page.getByRole('searchbox').fill('bulgarian');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(`${served.coach.url}search/?q=bulgarian`);
	await expect(page.getByText('Bulgarian split squat').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form leads to all weeks', async ({ page, served }) => {
		const say = saying('coach');
		await page.goto(served.coach.url);
		await page.getByRole('button', { name: say('Show my week') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Plans'));
		await expect(page.locator('[data-act="scheme"]')).toBeHidden();
	});
});

test('light or dark is remembered, copy by copy, and forgotten when it is what the device has', async ({
	page,
	served,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const kept = () => page.evaluate(() => JSON.stringify(localStorage));
	await page.goto(served.default.url);
	const light = await ground();
	const change = page.getByRole('button', { name: 'Change between light and dark' });
	await change.click();
	const dark = await ground();
	expect(dark).not.toBe(light);
	await page.goto(`${served.default.url}exercises/squat/`);
	expect(await ground()).toBe(dark);
	expect(await kept()).toBe(JSON.stringify({ [`cairn:scheme:1:${sites.default.base}`]: 'dark' }));
	await change.click();
	expect(await ground()).toBe(light);
	expect(await kept()).toBe('{}');
	// The device turns dark at dusk, and the page follows again.
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await ground()).toBe(dark);
});

test('paper is light, and has no hills on it', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/squat/`);
	await page.getByRole('button', { name: 'Change between light and dark' }).click();
	await page.emulateMedia({ media: 'print' });
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
		'rgb(255, 255, 255)',
	);
	await expect(page.locator('.land')).toBeHidden();
});
