/** A runner moves days and sessions of a week: by keyboard, mouse or touch; the page follows, and the choice is kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page } from 'playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { axeFindings } from './axe.ts';
import { splitSquatDose } from '../fixtures/independent-dose-words.ts';
import { english, type Say } from '../fixtures/words.ts';
import { saying, siteNames, sites, test } from './sites.ts';

// Tall enough for a whole week: near the edge of the window, a drag scrolls the page.
test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 1100 } });

/** Core and mobility on Monday, Lower body on Tuesday, Upper body and trail on Thursday; long run on Saturday. */
const base2 = 'plans/guide/base/2x-gym/';
/** Ultra Legs on Wednesday and on Saturday, the day of the long run. */
const ultra2 = 'plans/ultra-legs/base/2x-gym/';

const status = (page: Page): Locator => page.locator('.own-week').getByRole('status');
const row = (page: Page, day: string): Locator => page.locator(`[data-day="${day}"]`);
const handle = (page: Page, name: string): Locator =>
	page.locator('[data-movable]', { hasText: name }).locator('.grip');

/** Opens a week and begins to move things. */
async function startMoving(page: Page, address: string, say = english): Promise<void> {
	await page.goto(address);
	await pressMove(page, say);
}

/** Presses the button of an open week, again if its script was not there yet. */
async function pressMove(page: Page, say = english): Promise<void> {
	const name = say('Move days or sessions');
	const button = page.getByRole('button', { name });
	await expect(async () => {
		if (await button.isVisible()) await button.click();
		await expect(page.getByRole('heading', { name })).toBeFocused({ timeout: 2000 });
	}).toPass();
}

/** Moves something by its button. */
async function move(page: Page, name: string, day: string, say = english): Promise<void> {
	const moving = say('Move {1}, {2}', name, '').trim();
	await page.getByRole('button', { name: new RegExp(`^${moving}`) }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say(day) })
		.click();
}

/** The strip as it can be read. */
const strip = async (page: Page): Promise<string[]> =>
	(await page.locator('ol.week > li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** The middle of something. */
async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
	const box = await target.boundingBox();
	if (box === null) throw new Error('It cannot be seen.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const lowerBodyOnWednesday = [
	'Mon Rest Core and mobility',
	'Tue Hill repeats (hard)',
	'Wed Easy run Lower body',
	'Thu Tempo (hard) Upper body and trail',
	'Fri Easy run',
	'Sat Long run (hard)',
	'Sun Easy run',
];
const twoBroken = 'Lower body moved to Wednesday. 2 principles are broken, 1 is bent.';
const twoBrokenIn = (say: Say) =>
	`${say('{1} moved to {2}.', 'Lower body', say('Wednesday'))} ${say('{1} principles are broken, {2} is bent.', 2, 1)}`;

/** What a page has to show once Lower body is on Wednesday. */
async function expectLowerBodyOnWednesday(page: Page, say = english): Promise<void> {
	expect(new URL(page.url()).search).toBe('?put=lower-body.wed');
	const changes = page.locator('[data-part="changes"]');
	const wednesday = say('Wednesday');
	const [one, two, three] = [
		say(
			'{1} stands on {2} with {3}, away from your {4}.',
			'Lower body',
			wednesday,
			say('an easy run'),
			say('quality run'),
		),
		say('{1} is an easy day, and {2} loads the legs on it.', wednesday, 'Lower body'),
		say('{1}, the day after {2}, brings {3}.', say('Thursday'), 'Lower body', say('a quality run')),
	];
	await expect(changes.locator('li')).toContainText([
		`${say('broken')} Hard days hard (${say('must')}) ${one}`,
		`${say('broken')} Easy days easy (${say('must')}) ${two}`,
		`${say('bent')} An easy day after heavy legs (${say('should')}) ${three}`,
	]);
	await expect(changes.locator('li')).toHaveCount(3);
	await expect(page.locator('#tuesday-lower-body')).toHaveCount(0);
	await expect(page.locator('#wednesday-lower-body')).toContainText(`${wednesday}: Lower body`);
	await expect(page.locator('#wednesday-lower-body')).toContainText(splitSquatDose(say));
	await expect(page.locator('#wednesday-lower-body')).not.toContainText(say('Why on {1}', wednesday));
	await expect(page.locator('[data-face="audit"] details').first()).toContainText(
		say('{1} principles are not kept', 3),
	);
}

test('by keyboard alone', async ({ page, served }) => {
	await page.goto(served.default.url + base2);
	const tabTo = async (target: Locator) => {
		for (let stops = 0; stops < 80; stops += 1) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`The tab key does not lead to ${target.toString()}`);
	};
	await tabTo(page.getByRole('button', { name: 'Move days or sessions' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Move days or sessions' })).toBeFocused();
	await tabTo(page.getByRole('button', { name: 'Move Lower body, Tuesday' }));
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Move Lower body to' });
	await expect(dialog.getByRole('button', { name: 'Monday' })).toBeFocused();
	await expect(dialog.getByRole('button', { name: 'Tuesday' })).toBeDisabled();
	await tabTo(dialog.getByRole('button', { name: 'Wednesday Easy run breaks 2, bends 1' }));
	await page.keyboard.press('Enter');

	await expect(status(page)).toHaveText(twoBroken);
	await expect(page.getByRole('button', { name: 'Move Lower body, Wednesday' })).toBeFocused();
	await expectLowerBodyOnWednesday(page);

	// Escape leaves everything as it is, and the focus where it was.
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Move Lower body, Wednesday' })).toBeFocused();

	await tabTo(page.getByRole('button', { name: 'Done' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Move days or sessions' })).toBeFocused();
	expect(await strip(page)).toEqual(lowerBodyOnWednesday);
	await expect(page.getByText('Your own days, not as published.')).toBeVisible();
	await expect(page.getByText('The PDF shows the week as published.')).toBeVisible();
});

test('by mouse, with a look ahead on the way; Escape puts it back', async ({ page, served }) => {
	await startMoving(page, served.default.url + base2);
	const from = await middleOf(handle(page, 'Lower body'));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	const friday = await middleOf(row(page, 'friday'));
	await page.mouse.move(friday.x, friday.y, { steps: 4 });
	await expect(page.locator('[data-lifted]')).toHaveText(/Lower body\s+breaks 3, bends 1/);
	await page.keyboard.press('Escape');
	await page.mouse.up();
	await expect(row(page, 'tuesday')).toContainText('Lower body');
	expect(new URL(page.url()).search).toBe('');

	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	const wednesday = await middleOf(row(page, 'wednesday'));
	await page.mouse.move(wednesday.x, wednesday.y, { steps: 4 });
	await page.mouse.up();
	await expect(status(page)).toHaveText(twoBroken);
	await expect(row(page, 'wednesday')).toContainText('Lower body');
	await expectLowerBodyOnWednesday(page);

	// Beside the week there is no day to drop it on.
	const again = await middleOf(handle(page, 'Lower body'));
	await page.mouse.move(again.x, again.y);
	await page.mouse.down();
	await page.mouse.move(4, again.y, { steps: 4 });
	await page.mouse.up();
	await expect(row(page, 'wednesday')).toContainText('Lower body');
});

test('by mouse: a run changes places with another', async ({ page, served }) => {
	await startMoving(page, served.default.url + base2);
	const from = await middleOf(handle(page, 'Long run'));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	const to = await middleOf(row(page, 'sunday'));
	await page.mouse.move(to.x, to.y, { steps: 4 });
	await page.mouse.up();
	await expect(status(page)).toHaveText(
		'Long run moved to Sunday, Easy run to Saturday. Every rule is kept.',
	);
	expect(new URL(page.url()).search).toBe('?runs=sat-sun');
});

test('near the edge of the window, the page comes along', async ({ page, served }) => {
	await page.setViewportSize({ width: 1000, height: 320 });
	await startMoving(page, served.default.url + base2);
	await row(page, 'monday').evaluate((day) => day.scrollIntoView());
	const from = await middleOf(handle(page, 'Core and mobility'));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x, 310, { steps: 4 });
	await expect(row(page, 'sunday')).toHaveAttribute('data-over');
	await page.mouse.up();
	await expect(row(page, 'sunday')).toContainText('Core and mobility');
	expect(new URL(page.url()).search).toBe('?put=core-and-mobility.sun');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('by touch, and the page does not scroll away under the finger', async ({ page, served }) => {
		await startMoving(page, served.default.url + base2);
		await row(page, 'monday').evaluate((day) => day.scrollIntoView());
		const touch = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
			touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
		const scrolled = await page.evaluate(() => scrollY);
		const from = await middleOf(handle(page, 'Lower body'));
		const to = await middleOf(row(page, 'wednesday'));
		await send('touchStart', [from]);
		for (const part of [0.2, 0.4, 0.6, 0.8, 1])
			await send('touchMove', [{ x: from.x, y: from.y + part * (to.y - from.y) }]);
		await expect(page.locator('[data-lifted]')).toContainText('breaks 2, bends 1');
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
		await send('touchEnd', []);
		await expect(status(page)).toHaveText(twoBroken);
		await expectLowerBodyOnWednesday(page);
	});

	test('everything to press is large enough, and what a move did is in sight', async ({ page, served }) => {
		await startMoving(page, served.default.url + base2);
		await move(page, 'Lower body', 'Wednesday');
		const targets = page.locator('.own-week').locator('button:visible, .grip, label');
		expect(await targets.count()).toBeGreaterThan(25);
		for (const target of await targets.all()) {
			const box = await target.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(
				44,
			);
		}
		await expect(status(page)).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('button', { name: 'Move Lower body, Wednesday' })).toBeInViewport({
			ratio: 1,
		});
	});
});

for (const name of siteNames) {
	const say = saying(name);

	test(`${name}: whoever opens the link sees the same days`, async ({ page, served, browser }) => {
		await startMoving(page, served[name].url + base2, say);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await move(page, 'Lower body', 'Wednesday', say);
		await page.getByRole('button', { name: say('Copy the link') }).click();
		await expect(status(page)).toContainText(say('The link is copied. Whoever opens it sees these days.'));
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toBe(`${served[name].url}${base2}?put=lower-body.wed`);

		const friend = await browser.newContext({ serviceWorkers: 'block' });
		const theirs = await friend.newPage();
		await theirs.goto(link);
		await expect(theirs.locator('#wednesday-lower-body')).toBeVisible();
		await expect(status(theirs)).toHaveText(say('{1} principles are broken, {2} is bent.', 2, 1));
		await expectLowerBodyOnWednesday(theirs, say);
		// Links lead to pages of this copy of the site.
		const principle = theirs.locator('[data-part="changes"]').getByRole('link', { name: 'Hard days hard' });
		expect(
			(await theirs.request.get(new URL((await principle.getAttribute('href')) ?? '', link).href)).status(),
		).toBe(200);
		// A look at somebody else's days is not a choice.
		expect(await theirs.evaluate(() => localStorage.length)).toBe(0);
		await friend.close();
	});

	test(`${name}: the days are there again, until the runner goes back to the plan`, async ({
		page,
		served,
	}) => {
		const address = served[name].url + base2;
		await startMoving(page, address, say);
		await move(page, 'Lower body', 'Wednesday', say);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
			`cairn:week:1:${sites[name].base}:guide/base/2x-gym`,
		]);
		await page.goto(address);
		await expect(page.locator('#wednesday-lower-body')).toBeVisible();
		await expectLowerBodyOnWednesday(page, say);
		// Other weeks are as planned.
		await page.goto(`${served[name].url}plans/guide/build/2x-gym/`);
		await expect(page.locator('#tuesday-lower-body')).toBeVisible();

		await page.goto(address);
		await page.getByRole('button', { name: say('Back to the plan') }).click();
		await expect(status(page)).toHaveText(
			`${say('The week is as planned again.')} ${say('Every rule is kept.')}`,
		);
		await expect(page.getByRole('button', { name: say('Move days or sessions') })).toBeFocused();
		await expect(page.locator('#tuesday-lower-body')).toBeVisible();
		await expect(page.getByText(say('Your own days, not as published.'))).toBeHidden();
		expect(page.url()).toBe(address);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.goto(address);
		await expect(page.locator('#tuesday-lower-body')).toBeVisible();
	});
}

test('the address counts more than what is kept', async ({ page, served }) => {
	await startMoving(page, served.default.url + base2);
	await move(page, 'Lower body', 'Wednesday');
	await page.goto(`${served.default.url}${base2}?put=lower-body.fri`);
	await expect(page.locator('#friday-lower-body')).toBeVisible();
	await page.goto(served.default.url + base2);
	await expect(page.locator('#wednesday-lower-body')).toBeVisible();
});

test('nonsense in the address, and days of a plan that has changed, leave the plan as it is', async ({
	page,
	served,
}) => {
	const address = served.default.url + base2;
	await page.goto(`${address}?runs=sat-someday&put=lower-body.%00`);
	await expect(page.locator('.own-week dialog')).toBeAttached();
	await expect(page.locator('#tuesday-lower-body')).toBeVisible();

	await page.evaluate(() => {
		const kept = { of: 'monday long, and so on', days: '?put=lower-body.wed' };
		localStorage.setItem('cairn:week:1:/:guide/base/2x-gym', JSON.stringify(kept));
	});
	await page.goto(address);
	await expect(page.locator('.own-week dialog')).toBeAttached();
	await expect(page.locator('#tuesday-lower-body')).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that keeps nothing moves things all the same', async ({ page, served }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('This window is private.', 'SecurityError');
			},
		});
	});
	await startMoving(page, served.default.url + base2);
	await move(page, 'Lower body', 'Wednesday');
	await expect(status(page)).toHaveText(twoBroken);
});

test('Back leaves the page, whatever was moved on it', async ({ page, served }) => {
	await page.goto(`${served.default.url}plans/guide/base/`);
	await page.getByRole('link', { name: /2 sessions, gym/ }).click();
	await pressMove(page);
	await move(page, 'Lower body', 'Wednesday');
	await move(page, 'Long run', 'Sunday');
	await page.goBack();
	await expect(page).toHaveURL(`${served.default.url}plans/guide/base/`);
});

test('a long run on Sunday: what it breaks, and sessions placed around it', async ({ page, served }) => {
	await startMoving(page, served.default.url + ultra2);
	await move(page, 'Long run', 'Sunday');
	await expect(status(page)).toHaveText(
		'Long run moved to Sunday, Easy run with hill strides to Saturday. 2 principles are broken, 2 are bent.',
	);
	await page.getByRole('button', { name: 'Place them for me' }).click();
	await expect(status(page)).toHaveText('Placed: Ultra Legs on Sunday. No principle is broken, 2 are bent.');
	await expect(page.getByRole('button', { name: 'Place them for me' })).toBeFocused();
	await expect(page.locator('[data-part="changes"]')).toContainText(
		/mended\s+Nothing hard before the long run|mended\s+\S/,
	);
	await expect(page.locator('#sunday-ultra-legs')).toContainText('Why on Sunday');
	expect(new URL(page.url()).search).toBe('?runs=sat-sun&put=ultra-legs.2.sun');
});

test('no strength on Tuesday', async ({ page, served }) => {
	await startMoving(page, served.default.url + base2);
	const tuesday = page.getByRole('checkbox', { name: 'No strength on Tuesday' });
	await tuesday.check();
	await expect(tuesday).toBeFocused();
	await expect(status(page)).toHaveText(
		'Lower body still stands on Tuesday. Move it, or press “Place them for me”.',
	);
	await page.getByRole('button', { name: 'Place them for me' }).click();
	await expect(status(page)).toHaveText(
		'Placed: Lower body on Thursday and Upper body and trail on Saturday. Every rule is kept.',
	);
	await expect(page.locator('#thursday-lower-body')).toContainText('Why on Thursday');
	expect(new URL(page.url()).search).toBe('?put=lower-body.thu,upper-and-trail.sat&free=tue');
	await page.reload();
	await page.getByRole('button', { name: 'Move days or sessions' }).click();
	await expect(tuesday).toBeChecked();
});

test('where there is no way, it says what stands in it, and moves nothing', async ({ page, served }) => {
	await startMoving(page, served.default.url + base2);
	await page.getByRole('checkbox', { name: 'No strength on Tuesday' }).check();
	await page.getByRole('checkbox', { name: 'No strength on Thursday' }).check();
	await page.getByRole('button', { name: 'Place them for me' }).click();
	await expect(status(page)).toHaveText(
		'On these days, no way to place the sessions keeps every must. Nothing was moved. It would work with strength on Tuesday or Thursday.',
	);
	const why = page.locator('[data-part="changes"]');
	await expect(why.getByRole('heading', { name: 'What gets in the way' })).toBeInViewport();
	await expect(why.getByRole('link', { name: 'Hard days hard' })).toBeVisible();
	await expect(why).toContainText(
		'What helps: give the running week another quality day, or plan fewer heavy sessions.',
	);
	await expect(row(page, 'tuesday')).toContainText('Lower body');
	await expect(row(page, 'thursday')).toContainText('Upper body and trail');
});

test('a published week and a week of a season can be moved too', async ({ page, served }) => {
	await startMoving(page, `${served.default.url}plans/published/guide/`);
	await move(page, 'Lower body', 'Thursday');
	await expect(status(page)).toContainText('Lower body moved to Thursday.');
	await expect(page.locator('#thursday-lower-body')).toBeVisible();

	await startMoving(page, `${served.default.url}plans/guide/season/16-weeks-gym/week-3/`);
	await move(page, 'Long run', 'Sunday');
	await expect(status(page)).toContainText('Long run moved to Sunday');
	expect(new URL(page.url()).search).toBe('?runs=sat-sun');
});

test('paper shows the runner’s days, and nothing to press', async ({ page, served }) => {
	await startMoving(page, served.default.url + base2);
	await move(page, 'Lower body', 'Wednesday');
	await page.emulateMedia({ media: 'print' });
	expect(await strip(page)).toEqual(lowerBodyOnWednesday);
	await expect(page.getByText('Your own days, not as published.')).toBeVisible();
	await expect(page.locator('.own-week')).toBeHidden();
	await expect(page.getByText('The PDF shows the week as published.')).toBeHidden();
});

test('nobody finds a fault with axe while things are moved, and it fits 320 px', async ({ page, served }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await startMoving(page, served.default.url + base2);
	const faults = () => axeFindings(page, { least: 11 });
	const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	await move(page, 'Lower body', 'Wednesday');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await faults(), colorScheme).toEqual([]);
		await page.getByRole('button', { name: 'Move Lower body, Wednesday' }).click();
		expect(await faults(), `${colorScheme}, choosing a day`).toEqual([]);
		expect(await overflow()).toBeLessThanOrEqual(0);
		await page.getByRole('button', { name: 'Cancel' }).click();
	}
	for (const day of ['Tuesday', 'Thursday'])
		await page.getByRole('checkbox', { name: `No strength on ${day}` }).check();
	await page.getByRole('button', { name: 'Place them for me' }).click();
	expect(await faults(), 'no way').toEqual([]);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await page.getByRole('button', { name: 'Done' }).click();
	expect(await faults(), 'done').toEqual([]);
	const levels = await page
		.locator('h1, h2, h3, h4')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
	levels.forEach((level, index) => {
		expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is a plan, and nothing that does not work', async ({ page, served }) => {
		await page.goto(`${served.default.url}${base2}?put=lower-body.wed`);
		await expect(page.locator('#tuesday-lower-body')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByText('Your own days, not as published.')).toBeHidden();
	});
});

test('until somebody presses the button, next to nothing is loaded', async ({ page, served }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(served.default.url + base2, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
	const scripts = asked.filter((path) => path.endsWith('.js'));
	const gzipped = (path: string) => gzipSync(readFileSync(join(sites.default.folder, path))).length;
	expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(4500);

	await page.getByRole('button', { name: 'Move days or sessions' }).click();
	await expect(page.locator('ol.moving')).toBeVisible();
	const later = asked.filter(
		(path) => path.endsWith('.json') || (path.endsWith('.js') && !scripts.includes(path)),
	);
	expect(later.filter((path) => path.endsWith('.json')).sort()).toEqual([
		'/guide.json',
		'/plans/guide/base/2x-gym.json',
	]);
	expect(later.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(45_000);
});

test('where it cannot be loaded, the page says so, and the next press tries again', async ({
	page,
	served,
}) => {
	await page.route('**/guide.json', (route) => route.abort());
	await page.goto(served.default.url + base2);
	await page.getByRole('button', { name: 'Move days or sessions' }).click();
	await expect(status(page)).toContainText('This could not be loaded.');
	await page.unroute('**/guide.json');
	await page.getByRole('button', { name: 'Move days or sessions' }).click();
	await expect(page.locator('ol.moving')).toBeVisible();
	await expect(status(page)).toBeEmpty();
});

test.describe('with the server gone', () => {
	test.use({ serviceWorkers: 'allow' });

	test('days are moved, kept and opened from a link', async ({ page }) => {
		const { folder, base } = sites.coach;
		const site = await serve(folder, { base, port: 0 });
		await page.goto(site.url);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await site.close();

		const say = saying('coach');
		await startMoving(page, site.url + base2, say);
		await move(page, 'Lower body', 'Wednesday', say);
		await expect(status(page)).toHaveText(twoBrokenIn(say));
		await page.goto(`${site.url}${base2}?runs=sat-sun`);
		await expect(status(page)).toHaveText(say('Every rule is kept.'));
		await expect(page.locator('#tuesday-lower-body')).toBeVisible();
		await page.goto(site.url + base2);
		await expect(page.locator('#wednesday-lower-body')).toBeVisible();
	});
});
