/** A runner does a session: one exercise at a time, sets ticked off, rests timed, and all of it in the log next time. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from 'playwright/test';
import { sessionOn } from '../fixtures/training-log.ts';
import { axeFindings } from './axe.ts';
import { ofFullBrand, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });

/** Core and mobility on Monday, Lower body (three exercises, nine sets) on Tuesday. */
const base2 = 'plans/guide/base/2x-gym/';
const gym = (page: Page): Locator => page.locator('dialog.gym');
const button = (page: Page, name: string | RegExp): Locator => gym(page).getByRole('button', { name });
const field = (page: Page, name: string): Locator => gym(page).getByRole('textbox', { name });
const clock = (page: Page): Locator => gym(page).getByRole('timer');
const said = (page: Page): Locator => gym(page).getByRole('status');
const keys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());

async function start(
	page: Page,
	address: string,
	name = 'Lower body',
	doIt = 'Do this session',
): Promise<void> {
	await page.goto(address);
	const opener = page.getByRole('button', { name: new RegExp(`^${doIt}.*${name}`) });
	// Again, if its script was not there yet.
	await expect(async () => {
		if (!(await gym(page).isVisible())) await opener.click();
		await expect(gym(page)).toBeVisible({ timeout: 2000 });
	}).toPass();
}

/** Last week's split squats: Lower body begins with them. */
const lastWeek = sessionOn(
	'2026-11-10',
	[
		{ load: 16, amount: 8 },
		{ load: 18, amount: 8 },
		{ load: 18, amount: 7 },
	],
	{ exercise: 'bulgarian-split-squat', name: 'Bulgarian split squat', per: 'side' },
);

/** Puts a log into the browser, once. */
async function withLog(page: Page, address: string, base = '/'): Promise<void> {
	await page.goto(`${address}log/`);
	await page.evaluate(
		([key, log]) => localStorage.setItem(key ?? '', log ?? ''),
		[`cairn:gym-log:1:${base}`, JSON.stringify({ kind: 'training-log', version: 1, sessions: [lastWeek] })],
	);
}

test('the rest keeps time while the phone sleeps, over a reload, and says once that it is over', async ({
	page,
	served,
}) => {
	await page.addInitScript(() => {
		const shaken: unknown[] = [];
		Object.assign(window, { shaken });
		navigator.vibrate = (pattern) => shaken.push(pattern) > 0;
	});
	await page.clock.install({ time: '2026-11-17T17:00:00Z' });
	await start(page, served.default.url + base2);
	await page.clock.pauseAt('2026-11-17T17:30:00Z');
	await expect(gym(page).getByRole('heading', { name: 'Bulgarian split squat' })).toBeFocused();
	await expect(gym(page)).toContainText('3 × 8–10 reps per leg');
	await button(page, 'Set 1 done').click();
	await expect(clock(page)).toHaveText('2:00');
	await expect(said(page)).toHaveText('Set 1 of 3 done. Rest 2:00.');
	await expect(gym(page)).toContainText('1 of 9 sets');

	await page.clock.fastForward(75_000);
	await expect(clock(page)).toHaveText('0:45');
	await page.reload();
	await expect(clock(page)).toHaveText('0:45');
	await expect(button(page, 'Set 1 done')).toHaveAttribute('aria-pressed', 'true');
	await button(page, '+15 s').click();
	await expect(clock(page)).toHaveText('1:00');
	// Asleep for three minutes: two of them too long.
	await page.clock.fastForward(180_000);
	await expect(clock(page)).toHaveText('+2:00');
	await expect(said(page)).toHaveText('Rest is over. Bulgarian split squat, set 2.');
	await page.clock.runFor(3000);
	expect(await page.evaluate(() => (window as unknown as { shaken: unknown[] }).shaken)).toHaveLength(1);

	await button(page, 'Set 2 done').click();
	await expect(clock(page)).toHaveText('2:00');
	await button(page, 'Skip').click();
	await expect(clock(page)).toBeHidden();
	await expect(button(page, 'Set 3 done')).toBeFocused();
});

test('last time’s numbers stand beside today’s, and today’s go into the log', async ({ page, served }) => {
	await withLog(page, served.default.url);
	await start(page, served.default.url + base2);
	await expect(gym(page)).toContainText('Last time, 10 Nov: 16 kg × 8, 18 kg × 8, 18 kg × 7');
	// A tick takes them over as they stand; a press writes them down to be changed.
	await button(page, 'Set 1 done').click();
	await expect(field(page, 'Set 1, load in kg')).toHaveValue('16');
	await button(page, 'Set 2: take over Last: 18 kg × 8').click();
	await expect(field(page, 'Set 2, load in kg')).toHaveValue('18');
	await field(page, 'Set 2, load in kg').fill('20,5');
	await expect(field(page, 'Set 3, load in kg')).toHaveAttribute('placeholder', '20.5');
	await field(page, 'Set 2, load in kg').press('Enter');
	await field(page, 'Set 3, load in kg').fill('a lot');
	await expect(field(page, 'Set 3, load in kg')).toHaveAttribute('aria-invalid', 'true');
	await field(page, 'Set 3, load in kg').fill('');
	await button(page, 'Set 3 done').click();
	await expect(button(page, 'Next: Single-leg deadlift')).toBeFocused();
	await button(page, 'Next: Single-leg deadlift').click();
	await expect(gym(page).getByRole('heading', { name: 'Single-leg deadlift' })).toBeFocused();
	await button(page, 'Finish').click();
	await expect(gym(page)).toContainText('3 of 9 sets done');
	await expect(gym(page)).toContainText('16 kg × 8, 20.5 kg × 8, 20.5 kg × 7, per side');
	expect(await keys(page)).toEqual([`cairn:gym-doing:1:/`, `cairn:gym-log:1:/`]);
	await button(page, 'Save to your log').click();
	await gym(page).getByRole('link', { name: 'Your log' }).click();

	expect(page.url()).toBe(`${served.default.url}log/`);
	await expect(page.locator('.log-sessions > details')).toHaveCount(2);
	await expect(page.locator('.log-sessions > details').first()).toContainText(
		'Bulgarian split squat: 16 kg × 8, 20.5 kg × 8, 20.5 kg × 7, per side',
	);
	await expect(page.locator('.log-table tbody tr')).toHaveText([
		/Bulgarian split squat per side\s+2\s+20\.5\skg\s×\s8\s+20\.5\skg\s×\s8/,
	]);
	await expect(page.locator('.log-table svg')).toHaveAttribute(
		'aria-label',
		/^2 times, from 18\skg\s×\s8 to 20\.5\skg\s×\s8$/,
	);
	expect(await keys(page)).toEqual([`cairn:gym-log:1:/`]);

	// Next time, that is the last time.
	await start(page, served.default.url + base2);
	await expect(gym(page)).toContainText('16 kg × 8, 20.5 kg × 8, 20.5 kg × 7');
});

test(
	'a copy below a path keeps a log of its own, and speaks of pounds, and Turkish, where its coach does',
	ofFullBrand,
	async ({ page, served }) => {
		const { base } = sites.coach;
		await withLog(page, served.coach.url, base);
		await start(page, served.coach.url + base2, 'Lower body', 'Bu seansı yap');
		await expect(gym(page)).toContainText('3 × bacak başına 8–10 tekrar');
		// 16 kg are 35.27 lb, 18 kg are 39.68 lb.
		await expect(gym(page)).toContainText('Geçen sefer, 10 Kas: 35,5 lb × 8, 39,5 lb × 8, 39,5 lb × 7');
		await button(page, '1. set yapıldı').click();
		await expect(said(page)).toHaveText('3 setin 1. seti yapıldı. Dinlenme 2:00.');
		await field(page, '2. set, ağırlık (lb)').fill('42,5');
		await button(page, '2. set yapıldı').click();
		await button(page, 'Bitir').click();
		await button(page, 'Günlüğüne kaydet').click();
		await gym(page).getByRole('link', { name: 'Antrenman günlüğün' }).click();
		expect(page.url()).toBe(`${served.coach.url}log/`);
		await expect(page.locator('.log-sessions > details').first()).toContainText(
			'35,5 lb × 8, 42,5 lb × 8, taraf başına',
		);
		await expect(page.locator('.log-sessions > details').last()).toContainText('16 kg × 8');
		expect(await keys(page)).toEqual([`cairn:gym-log:1:${base}`]);
	},
);

test('a plank counts down, each side, and ticks itself off', async ({ page, served }) => {
	await page.clock.install({ time: '2026-11-17T17:00:00Z' });
	await start(page, served.default.url + base2, 'Core and mobility');
	await page.clock.pauseAt('2026-11-17T17:30:00Z');
	await button(page, 'Next: Side plank').click();
	await button(page, /Time it, 0:20 each side/)
		.first()
		.click();
	await expect(gym(page)).toContainText('Get ready, first side');
	await expect(clock(page)).toHaveText('0:05');
	await page.clock.runFor(10_000);
	await expect(gym(page)).toContainText('Hold, first side');
	await expect(clock(page)).toHaveText('0:15');
	await page.clock.runFor(15_000);
	await expect(said(page)).toHaveText('Now the other side.');
	await page.clock.runFor(25_000);
	await expect(button(page, 'Set 1 done')).toHaveAttribute('aria-pressed', 'true');
	await expect(field(page, 'Set 1, seconds per side')).toHaveValue('20');
	await expect(gym(page)).toContainText('Rest');
	await expect(clock(page)).toHaveText('0:30');
});

test('in a circuit, a tick leads to the next exercise, without rest', async ({ page, served }) => {
	await start(page, `${served.default.url}routines/ultra-legs/`, 'Ultra Legs');
	const first = await gym(page).getByRole('heading').innerText();
	await button(page, 'Set 1 done').click();
	await expect(gym(page).getByRole('heading')).not.toHaveText(first);
	await expect(gym(page)).toContainText('Exercise 2 of');
	await expect(clock(page)).toBeHidden();
});

test('Back, Escape and the button close it, a reload comes back to it, and nothing is lost', async ({
	page,
	served,
}) => {
	const address = served.default.url + base2;
	await start(page, address);
	// A look is no session.
	expect(await keys(page)).toEqual([]);
	expect(page.url()).toBe(`${address}#do-tuesday-lower-body`);
	await field(page, 'Set 1, load in kg').fill('30');
	await page.goBack();
	await expect(gym(page)).toBeHidden();
	expect(page.url()).toBe(address);
	await expect(page.getByRole('button', { name: /^Do this session.*Lower body/ })).toBeFocused();

	await page.goForward();
	await expect(field(page, 'Set 1, load in kg')).toHaveValue('30');
	await page.reload();
	await expect(field(page, 'Set 1, load in kg')).toHaveValue('30');
	await page.keyboard.press('Escape');
	await expect(gym(page)).toBeHidden();
	expect(page.url()).toBe(address);

	// Opened by its link, there is no page before it to go back to.
	await page.goto('about:blank');
	await page.goto(`${address}#do-tuesday-lower-body`);
	await expect(field(page, 'Set 1, load in kg')).toHaveValue('30');
	await button(page, 'Close').click();
	await expect(gym(page)).toBeHidden();
	expect(page.url()).toBe(address);
	await page.goto(`${address}#do-friday-nothing`);
	await expect(gym(page)).toBeHidden();
});

test('who begins another session is asked what becomes of the first', async ({ page, served }) => {
	const address = served.default.url + base2;
	await start(page, address);
	await button(page, 'Set 1 done').click();
	await page.goBack();
	await start(page, `${served.default.url}routines/core/`, 'Core');
	await expect(gym(page).getByRole('heading', { name: 'Lower body is not finished' })).toBeFocused();
	await expect(gym(page)).toContainText('1 of 9 sets done.');
	await gym(page).getByRole('link', { name: 'Go on with it' }).click();
	await expect(gym(page).getByRole('heading', { name: 'Bulgarian split squat' })).toBeVisible();
	expect(page.url()).toBe(`${address}#do-tuesday-lower-body`);

	await page.goto(`${served.default.url}log/`);
	await expect(page.locator('#log-under-way')).toContainText('is not finished: 1 of 9 sets.');
	await start(page, `${served.default.url}routines/core/`, 'Core');
	await button(page, 'Save it, and start Core').click();
	await expect(gym(page)).toContainText('0 of 9 sets');
	await page.goto(`${served.default.url}log/`);
	await expect(page.locator('.log-sessions > details')).toContainText(['Lower body']);
});

test('a session that was begun days ago is not taken for today’s', async ({ page, served }) => {
	await page.clock.install({ time: '2026-11-17T17:00:00Z' });
	const address = served.default.url + base2;
	await start(page, address);
	await button(page, 'Set 1 done').click();
	await page.clock.fastForward(100 * 3600 * 1000);
	await page.reload();
	await expect(gym(page)).toContainText('You began it on 17 Nov: 1 of 9 sets done.');
	await gym(page).getByRole('link', { name: 'Go on with it' }).click();
	await expect(button(page, 'Set 1 done')).toHaveAttribute('aria-pressed', 'true');
	await button(page, 'Finish').click();
	await button(page, 'Throw it away').click();
	await button(page, 'Press again to throw it away').click();
	await expect(gym(page)).toBeHidden();
	expect(await keys(page)).toEqual([]);
});

test('a week of a season, a published week, days that were moved, and my season', async ({
	page,
	served,
}) => {
	const { url } = served.default;
	await start(page, `${url}plans/published/guide/`);
	await expect(gym(page)).toContainText('Exercise 1 of 3');
	await start(page, `${url}plans/guide/season/16-weeks-gym/week-3/`);
	await expect(gym(page)).toContainText('Exercise 1 of');
	await start(page, `${url}${base2}?put=lower-body.wed`, 'Lower body, Wednesday');
	await expect(gym(page).getByRole('heading', { name: 'Bulgarian split squat' })).toBeVisible();
	expect(page.url()).toBe(`${url}${base2}?put=lower-body.wed#do-wednesday-lower-body`);

	await page.clock.install({ time: '2026-11-17T17:00:00Z' });
	await page.goto(`${url}season/?race=2027-03-13&weeks=16&method=guide&kit=gym`);
	const opener = page.locator('#week-1 [data-start]').first();
	await opener.click();
	await expect(gym(page)).toBeVisible();
	await button(page, 'Set 1 done').click();
	await page.reload();
	await expect(button(page, 'Set 1 done')).toHaveAttribute('aria-pressed', 'true');
	expect(page.url()).toContain('#do-week-1-');
	await button(page, 'Close').click();
	await expect(gym(page)).toBeHidden();
	expect(page.url()).not.toContain('#do-');
});

test('the log leaves as a file, is wiped, and comes back, each session once', async ({ page, served }) => {
	await withLog(page, served.default.url);
	await page.reload();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^training-log-\d{4}-\d\d-\d\d\.json$/);
	const file = await download.path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
		kind: 'training-log',
		version: 1,
		sessions: [lastWeek],
	});

	await page.getByRole('button', { name: 'Wipe the log' }).click();
	const question = page.getByRole('dialog', { name: 'Wipe 1 session?' });
	await question.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.locator('.log-sessions > details')).toHaveCount(1);
	await page.getByRole('button', { name: 'Wipe the log' }).click();
	await question.getByRole('button', { name: 'Wipe everything' }).click();
	await expect(page.getByText('Nothing here yet.')).toBeVisible();
	expect(await keys(page)).toEqual([]);
	await expect(page.getByRole('button', { name: 'Wipe the log' })).toBeDisabled();

	const status = page.locator('#log-status');
	await page.getByLabel('Bring in a file').setInputFiles(file);
	await expect(status).toHaveText('1 session added.');
	await expect(page.locator('.log-sessions > details')).toHaveCount(1);
	await page.getByLabel('Bring in a file').setInputFiles(file);
	await expect(status).toHaveText('0 sessions added, 1 was here already.');

	const broken = { kind: 'training-log', version: 1, sessions: [{ ...lastWeek, loads: 'stone', title: 7 }] };
	await page.getByLabel('Bring in a file').setInputFiles({
		name: 'log.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(broken)),
	});
	await expect(page.locator('#log-problems')).toContainText(
		'log.json was not taken in. Your log is as it was.',
	);
	await expect(page.locator('#log-problems li')).toHaveText([
		'Session 1: title is 7; it should be text.',
		'Session 1: loads is "stone"; it should be one of kg, lb.',
	]);
	await expect(page.locator('.log-sessions > details')).toHaveCount(1);
});

test('a session in the log is corrected, removed and put back', async ({ page, served }) => {
	await withLog(page, served.default.url);
	await page.reload();
	const sets = page.locator('.log-sessions .gym-set');
	const status = page.locator('#log-status');
	const kept = () =>
		page.evaluate(
			() => JSON.parse(localStorage.getItem('cairn:gym-log:1:/') ?? '') as { sessions: object[] },
		);
	const correct = page.getByRole('button', { name: 'Correct Lower body' });
	await correct.click();
	const first = page.getByRole('textbox', { name: 'Bulgarian split squat, set 1, load in kg' });
	await expect(first).toBeFocused();
	await first.fill('1 6');
	await first.press('Enter');
	await expect(first).toBeFocused();
	await expect(status).toHaveText('A set has a number from 0 to 10000, or none.');
	expect((await kept()).sessions).toEqual([lastWeek]);
	expect(await axeFindings(page, { least: 11 })).toEqual([]);
	await first.fill('17,5');
	await page.getByRole('textbox', { name: 'Bulgarian split squat, set 3, reps' }).fill('');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(status).toHaveText('Lower body is corrected.');
	await expect(correct).toBeFocused();
	await expect(sets).toHaveText(['17.5 kg × 8', '18 kg × 8', '18 kg']);
	const mended = {
		...lastWeek,
		exercises: [
			{
				...lastWeek.exercises[0],
				sets: [{ load: 17.5, amount: 8 }, { load: 18, amount: 8 }, { load: 18 }],
			},
		],
	};
	expect((await kept()).sessions).toEqual([mended]);

	await correct.click();
	await first.fill('90');
	await page.getByRole('button', { name: 'Leave it as it was' }).click();
	await expect(sets.first()).toHaveText('17.5 kg × 8');

	await page.getByRole('button', { name: 'Remove Lower body' }).click();
	await expect(status).toHaveText('Lower body is removed.');
	expect((await kept()).sessions).toEqual([]);
	const back = page.getByRole('button', { name: 'Put back Lower body' });
	await expect(back).toBeFocused();
	await back.press('Enter');
	await expect(status).toHaveText('Lower body is back.');
	await expect(page.locator('.log-sessions summary')).toBeFocused();
	expect((await kept()).sessions).toEqual([mended]);
	await page.getByRole('button', { name: 'Remove Lower body' }).click();
	await page.reload();
	await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('a log that cannot be read is kept, and can be taken out', async ({ page, served }) => {
	await page.goto(`${served.default.url}log/`);
	await page.evaluate(() => localStorage.setItem('cairn:gym-log:1:/', '{"kind":"training-log","version":9}'));
	await page.reload();
	await expect(page.locator('#log-problems')).toContainText('This log has version 9.');
	await start(page, served.default.url + base2);
	await button(page, 'Set 1 done').click();
	await button(page, 'Finish').click();
	await button(page, 'Save to your log').click();
	await expect(gym(page).getByRole('alert')).toContainText('Your browser did not take it.');
	expect(await page.evaluate(() => localStorage.getItem('cairn:gym-log:1:/'))).toBe(
		'{"kind":"training-log","version":9}',
	);
	await page.goto(`${served.default.url}log/`);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('{"kind":"training-log","version":9}');
});

test('a browser that keeps nothing does the session all the same', async ({ page, served }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('This window is private.', 'SecurityError');
			},
		});
	});
	await start(page, served.default.url + base2);
	await button(page, 'Set 1 done').click();
	await expect(clock(page)).toHaveText(/^[12]:\d\d$/);
	await expect(gym(page)).toContainText('1 of 9 sets');
});

test('the screen stays on while that is wished for, also after the page was out of sight', async ({
	page,
	served,
}) => {
	await page.addInitScript(() => {
		const locks: { released: boolean; release: () => Promise<void> }[] = [];
		Object.assign(window, { locks });
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: () => {
					const lock = {
						released: false,
						release: () => {
							lock.released = true;
							return Promise.resolve();
						},
					};
					locks.push(lock);
					return Promise.resolve(lock);
				},
			},
		});
	});
	const released = () =>
		page.evaluate(() =>
			(window as unknown as { locks: { released: boolean }[] }).locks.map((one) => one.released),
		);
	await start(page, served.default.url + base2);
	expect(await released()).toEqual([]);
	await gym(page).getByRole('checkbox', { name: 'Keep the screen on' }).check();
	await expect.poll(released).toEqual([false]);
	// The browser takes the lock away when the page goes out of sight.
	await page.evaluate(() => {
		for (const lock of (window as unknown as { locks: { released: boolean }[] }).locks) lock.released = true;
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect.poll(released).toEqual([true, false]);
	await button(page, 'Close').click();
	await expect.poll(released).toEqual([true, true]);
	// The choice is kept.
	await page.goForward();
	await expect(gym(page).getByRole('checkbox', { name: 'Keep the screen on' })).toBeChecked();
	await expect.poll(released).toEqual([true, true, false]);
});

test('where the screen cannot be kept on, nothing offers it', async ({ page, served }) => {
	await page.addInitScript(() => {
		// @ts-expect-error A browser without it.
		delete Navigator.prototype.wakeLock;
	});
	await start(page, served.default.url + base2);
	await expect(gym(page).getByRole('checkbox', { name: 'Beep' })).toBeAttached();
	await expect(gym(page).getByRole('checkbox', { name: 'Keep the screen on' })).toHaveCount(0);
});

test('nothing of it is loaded before somebody asks, and nothing of it is printed', async ({
	page,
	served,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(served.default.url + base2, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => /gym-view|gym\.|guide\.json/.test(path))).toEqual([]);
	await start(page, served.default.url + base2);
	expect(asked.filter((path) => /gym-view.*\.js$|gym\..*\.css$/.test(path))).toHaveLength(2);
	await page.emulateMedia({ media: 'print' });
	await expect(gym(page)).toBeHidden();
	await expect(page.locator('[data-start]').first()).toBeHidden();
	await expect(page.locator('#tuesday-lower-body')).toBeVisible();
});

test('axe finds nothing in any state, it fits 320 px, and everything to press is large', async ({
	page,
	served,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await withLog(page, served.default.url);
	const look = async (state: string) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const rules = colorScheme === 'dark' ? { rules: ['color-contrast'], least: 1 } : { least: 11 };
			expect(await axeFindings(page, rules), `${state}, ${colorScheme}`).toEqual([]);
		}
		const wide = await page.evaluate(() => [
			document.documentElement.scrollWidth - innerWidth,
			...[...document.querySelectorAll('.gym-body')].map((one) => one.scrollWidth - one.clientWidth),
		]);
		expect(Math.max(...wide), state).toBeLessThanOrEqual(0);
	};
	await page.reload();
	await look('log');
	await start(page, served.default.url + base2);
	await button(page, 'Set 1 done').click();
	await look('exercise');
	for (const target of await gym(page).locator('button:visible, label:visible').all()) {
		const box = await target.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(44);
	}
	await button(page, 'Finish').click();
	await look('summary');
	await page.goto(`${served.default.url}routines/core/#do-core`);
	await expect(gym(page)).toContainText('Lower body is not finished');
	await look('question');
});
