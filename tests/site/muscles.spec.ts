/** Muscles: a body whose every region is a link, the list that it leads to, and the maps on other pages. */
import { expect, type Page } from 'playwright/test';
import { keysOf, muscles } from '../../src/schema/vocabulary.ts';
import { saying, siteNames, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

const onBody = (page: Page) => page.locator('.muscle-links a');

for (const name of siteNames) {
	test(`${name}: every muscle is on the body and in the list, with its exercises`, async ({
		page,
		served,
	}) => {
		await page.goto(`${served[name].url}muscles/`);
		const targets = await onBody(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect([...new Set(targets)].sort()).toEqual(
			keysOf(muscles)
				.map((id) => `#${id}`)
				.sort(),
		);
		for (const muscle of keysOf(muscles)) {
			const entry = page.locator(`section#${muscle}`);
			await expect(entry.getByRole('heading', { level: 3 })).toContainText(
				saying(name)(muscles[muscle].label),
			);
			await expect(entry.getByRole('listitem').first()).toBeVisible();
		}
	});
}

test('a tap on a muscle leads to what trains it', async ({ page, served }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${served.default.url}muscles/`);
	const body = page.getByRole('group', { name: 'Muscles from the front' });
	const box = await body.boundingBox();
	if (box === null) throw new Error('The body is not there.');
	// A thigh: a sixth of the width to the side of the middle, a bit above half its height.
	await body.click({ position: { x: box.width * 0.65, y: box.height * 0.58 } });
	await expect(page).toHaveURL(/\/muscles\/#quadriceps$/);
	const entry = page.locator('#quadriceps');
	await expect(entry).toBeInViewport();
	await entry.getByRole('link', { name: 'Bulgarian split squat' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulgarian split squat');
});

test('the keyboard goes from head to foot, sees where it is, and opens', async ({ page, served }) => {
	await page.goto(`${served.default.url}muscles/`);
	await page.getByRole('link', { name: 'Chest and arms' }).focus();
	await page.keyboard.press('Tab');
	const first = page.getByRole('link', { name: 'Trapezius', exact: true }).first();
	await expect(first).toBeFocused();
	const path = first.locator('path');
	const atRest = await onBody(page)
		.nth(1)
		.locator('path')
		.evaluate((shape) => getComputedStyle(shape).stroke);
	expect(await path.evaluate((shape) => getComputedStyle(shape).stroke)).not.toBe(atRest);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#trapezius$/);
	await expect(page.locator('#trapezius')).toBeInViewport();
});

test('names on the body say which muscles lie deep', async ({ page, served }) => {
	await page.goto(`${served.default.url}muscles/`);
	for (const muscle of keysOf(muscles).filter((id) => muscles[id].deep)) {
		const link = page.locator(`.muscle-links a[href="#${muscle}"]`);
		await expect(link).toHaveAccessibleName(`${muscles[muscle].label} (deep)`);
	}
});

test('on a phone a finger finds every muscle: 24 px and more', async ({ page, served }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${served.default.url}muscles/`);
	// From one side at least: of the trapezius, the front shows an edge.
	const sizes = await onBody(page).evaluateAll((links) =>
		links.map((link) => {
			const { width, height } = link.getBoundingClientRect();
			return { muscle: link.getAttribute('href'), size: Math.min(width, height) };
		}),
	);
	const large = new Set(sizes.filter(({ size }) => size >= 24).map(({ muscle }) => muscle));
	const small = sizes.map(({ muscle }) => muscle).filter((muscle) => !large.has(muscle));
	expect(small).toEqual([]);
	const listed = await page
		.locator('.muscle-exercises a')
		.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
	expect(Math.min(...listed)).toBeGreaterThanOrEqual(24);
});

test('an exercise shows what it works, and its muscles lead to their page', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/clamshell/`);
	await expect(page.getByRole('img', { name: 'What the clamshell works' })).toHaveAccessibleDescription(
		'Works most: Deep hip rotators (deep) and Gluteus medius. Helps: Gluteus maximus and Gluteus minimus (deep).',
	);
	await page.getByRole('link', { name: 'Gluteus medius' }).click();
	await expect(page).toHaveURL(/\/muscles\/#gluteus-medius$/);
});

test('a routine counts its hard sets', async ({ page, served }) => {
	await page.goto(`${served.default.url}routines/lower-body/`);
	await expect(page.getByRole('img', { name: 'What the routine Lower body works' })).toBeVisible();
	// Three exercises of three sets each that work it most.
	await expect(page.getByRole('row', { name: /^Gluteus maximus/ })).toHaveText(/\s9\s*$/);
});

test('a week shows what it trains, and moving its days changes none of it', async ({ page, served }) => {
	await page.goto(`${served.default.url}plans/guide/base/2x-gym/`);
	const trains = page.getByRole('region', { name: 'What this week trains' });
	await expect(trains.getByRole('img', { name: 'What this week trains' })).toBeVisible();
	await expect(trains.getByRole('row', { name: /^Gluteus maximus/ })).toHaveText(/\s12½\s*$/);
	await expect(trains.getByRole('row', { name: /^Pectorals/ })).toHaveText(/\s3\s*$/);
	await expect(page.locator('[data-face] .muscle-map')).toHaveCount(0);
});

test('a week without strength work shows no empty map', async ({ page, served }) => {
	await page.goto(`${served.default.url}plans/ultra-legs/recovery/0x-gym/`);
	await expect(page.locator('.muscle-map')).toHaveCount(0);
});

test('the drawing’s author and licence are named, and the licence is here', async ({ page, served }) => {
	await page.goto(`${served.default.url}sources/`);
	await expect(page.getByText('copyright 2024 Ivan Vulović')).toBeVisible();
	const address = await page.getByRole('link', { name: 'Apache License 2.0' }).getAttribute('href');
	const licence = await page.request.get(new URL(address ?? '', page.url()).href);
	expect(await licence.text()).toMatch(/Ivan Vulović[^]*Apache License[^]*Version 2\.0/);
});
