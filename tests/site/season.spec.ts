/**
 * My season: from a race date to a calendar file, in the browser. The clock stands on Wednesday, 3 March 2027. From
 * Monday 8 March to the race on Saturday 12 June there are 14 weeks.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical, { type VEvent } from 'node-ical';
import { expect, type BrowserContext, type Download, type Page } from 'playwright/test';
import { serve } from '../../src/commands/serve.ts';
import type { SeasonPlan } from '../../src/schema/plan.ts';
import { axeFindings } from './axe.ts';
import { ofFullBrand, sites, test } from './sites.ts';
import { SmallSite } from './small-site.ts';

const now = '2027-03-03T12:00:00Z';
const title = (page: Page) => page.locator('#season-title');
const problems = (page: Page) => page.locator('#season-problems');
const plan = (page: Page) => page.getByRole('button', { name: 'Plan my season' }).click();
const week = (page: Page, number: number) => page.locator(`#week-${number}`);

async function open(page: Page, url: string, at = now): Promise<void> {
	await page.clock.setFixedTime(new Date(at));
	await page.goto(url);
}

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

async function take(page: Page, button: string): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	]);
	return download;
}

const eventsOf = (calendar: string) =>
	Object.values(ical.sync.parseICS(calendar)).filter((one): one is VEvent => one?.type === 'VEVENT');

/** Days of the events as they stand in the file, so that no time zone plays a part. */
const daysOf = (calendar: string) =>
	[...calendar.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r$/gm)].map(([, day]) => day);

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let stops = 0; stops < 40; stops += 1) {
		await page.keyboard.press('Tab');
		if ((await page.locator(`${selector}:focus`).count()) > 0) return;
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}

/** The way of a runner without a mouse: race date, plan, calendar. */
async function planByKeyboard(page: Page): Promise<Download> {
	await tabTo(page, '#race');
	await page.keyboard.type('06122027');
	await page.keyboard.press('Enter');
	await expect(title(page)).toBeFocused();
	await page.keyboard.press('Tab');
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	return download;
}

test.describe('in the browser', () => {
	test.use({ serviceWorkers: 'block' });

	test('the planner is fetched when somebody begins to fill in the form, and not before', async ({
		page,
		served,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const planner = () => asked.filter((path) => /guide\.json|season-result/.test(path));
		await open(page, `${served.default.url}season/`);
		await expect(page.locator('#season-span')).toBeAttached();
		await page.waitForLoadState('networkidle');
		expect(planner()).toEqual([]);
		await page.locator('#race').focus();
		await expect.poll(planner).toHaveLength(2);
	});

	test('by keyboard alone, three inputs lead to a calendar', async ({ page, served }) => {
		await open(page, `${served.default.url}season/`);
		const download = await planByKeyboard(page);
		expect(download.suggestedFilename()).toBe('cairn-2027-06-12-strength.ics');
		const calendar = await textOf(download);
		const events = eventsOf(calendar);
		// Core, lower body and upper body on the Monday, Tuesday and Thursday of the first week.
		expect(daysOf(calendar).slice(0, 3)).toEqual(['20270308', '20270309', '20270311']);
		expect(daysOf(calendar).at(-1)).toBe('20270612');
		expect(events.map(({ summary }) => summary)).toContain('Lower body (easing in)');
		expect(events.at(-1)?.summary).toBe('Race day');
		expect(calendar.replaceAll('\r\n ', '')).toContain(
			'URL;VALUE=URI:https://example.org/season/?race=2027-06-12&weeks=14#week-1\r\n',
		);
		expect(events[1]?.description).toMatch(/Bulgarian split squat: 2\s×\s8–10\sreps per\sleg/);
		expect(events[1]?.description).toContain('not medical advice');
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		expect(page.url()).toBe(`${served.default.url}season/?race=2027-06-12&weeks=14`);
		await expect(page.locator('#season-taken')).toHaveText(
			'cairn-2027-06-12-strength.ics is on its way to your downloads.',
		);
	});

	test('says what the season is, and shows every week with its sessions', async ({ page, served }) => {
		await open(page, `${served.default.url}season/`);
		await page.getByLabel('Day of the race').fill('2027-06-12');
		await expect(page.locator('#season-span')).toHaveText('14 weeks, from Monday 8 March 2027 to race week.');
		await page.getByLabel('Name of the race').fill('Lavaredo <b>Ultra</b>');
		await plan(page);
		await expect(title(page)).toHaveText('Lavaredo <b>Ultra</b>');
		await expect(page.locator('.season-head')).toContainText('Saturday 12 June 2027');
		await expect(page.locator('.season-facts')).toContainText('14 weeks from Monday 8 March 2027');
		await expect(page.locator('.season-facts')).toContainText('starts in 5 days');
		await expect(page.locator('#season-table tbody tr:not(.phase)')).toHaveCount(14);
		await expect(page.locator('.season-week')).toHaveCount(14);
		await expect(page.locator('.season-week[open]')).toHaveCount(1);
		await expect(week(page, 1)).toHaveAttribute('open');

		await page.locator('#season-table a[href="#week-9"]').click();
		await expect(week(page, 9)).toHaveAttribute('open');
		await expect(week(page, 9)).toBeInViewport();
		await expect(week(page, 9)).toContainText('3–9 May');
		await expect(week(page, 9).locator('.session').first()).toBeVisible();
		expect(new URL(page.url()).hash).toBe('#week-9');
		// A session in the strip leads to the session of its own week.
		await week(page, 9).locator('.week .here a').first().click();
		expect(new URL(page.url()).hash).toMatch(/^#week-9-/);
		const ids = await page.locator('[id]').evaluateAll((named) => named.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(await page.locator('[style], [onclick]').count()).toBe(0);

		await week(page, 2).locator('summary').first().press('Enter');
		await expect(week(page, 2).locator('.session').first()).toBeVisible();
		await page.goto(`${served.default.url}exercises/dead-bug/`);
		await page.goBack();
		await expect(week(page, 2)).toHaveAttribute('open');
		await expect(week(page, 2)).toBeInViewport();
	});

	test('the chart draws the season, and draws it again when the choices change', async ({ page, served }) => {
		await open(page, `${served.default.url}season/?race=2027-06-12&weeks=14`);
		const chart = page.locator('#season-chart');
		const drawing = chart.getByRole('img', { name: 'Planned load of each week, 14 weeks to the race' });
		await expect(drawing).toHaveAccessibleDescription(/The race is in week 14\.$/);
		await expect(chart.locator('a')).toHaveCount(14);
		await expect(chart).toContainText('13 weeks to go');
		await expect(chart).toContainText('12 Jun');
		await expect(chart).toContainText('lighter week');
		await chart
			.locator('a')
			.nth(8)
			.click({ position: { x: 5, y: 100 } });
		await expect(week(page, 9)).toHaveAttribute('open');
		await expect(week(page, 9)).toBeInViewport();

		await page.getByRole('button', { name: 'Change the choices' }).click();
		await page.getByLabel('Number of weeks').fill('12');
		await plan(page);
		await expect(chart.getByRole('img', { name: /12 weeks to the race$/ })).toBeVisible();
		await expect(chart.locator('a')).toHaveCount(12);
	});

	test('words of the chart do not run into each other at any width', async ({ page, served }) => {
		for (const weeks of [12, 24, 48]) {
			await open(page, `${served.default.url}season/?race=2028-01-29&weeks=${weeks}`);
			const words = page.locator('#season-chart svg text:visible');
			await expect(words.first()).toBeVisible();
			for (const width of [320, 390, 1280]) {
				await page.setViewportSize({ width, height: 844 });
				const about = `${weeks} weeks, ${width} px`;
				const boxes = await words.evaluateAll((all) =>
					all.map((one) => {
						const { left, right, top, bottom } = one.getBoundingClientRect();
						return { words: one.textContent, left, right, top, bottom };
					}),
				);
				expect(
					boxes.some(({ words: said }) => said === '2'),
					about,
				).toBe(weeks < 48 || width === 1280);
				// Lines of type overlap a little where nothing of a letter is.
				const meet = boxes.flatMap((one, index) =>
					boxes
						.slice(index + 1)
						.filter(
							(other) =>
								one.left < other.right &&
								other.left < one.right &&
								one.top + 2 < other.bottom - 2 &&
								other.top + 2 < one.bottom - 2,
						)
						.map((other) => `${one.words} / ${other.words}`),
				);
				expect(meet, about).toEqual([]);
				for (const { words: said, left, right } of boxes) {
					expect(left, `${about}: ${said}`).toBeGreaterThanOrEqual(0);
					expect(right, `${about}: ${said}`).toBeLessThanOrEqual(width);
				}
			}
		}
	});

	test('a season under way opens at its current week', async ({ page, served }) => {
		await open(page, `${served.default.url}season/?race=2027-06-12&weeks=18`);
		await expect(page.locator('.season-week[open]')).toHaveId('week-4');
		await expect(page.getByRole('link', { name: 'now in week 4' })).toBeVisible();
		await expect(page.locator('#season-chart')).toContainText('this week');
		await expect(page.locator('.season-head')).toContainText('This season began on Monday 8 February 2027');
		await page.getByRole('link', { name: 'Start in the coming week' }).click();
		await expect(page).toHaveURL(/\?race=2027-06-12&weeks=14$/);
	});

	const impossible: [query: string, field: string, words: string, way?: string][] = [
		['race=2020-06-13', 'race', 'Saturday 13 June 2020 is over.'],
		['race=2027-03-02', 'race', 'Tuesday 2 March 2027 is over.', 'plans/guide/recovery/'],
		['race=2027-03-05', 'race', 'Your race is 2 days away', 'plans/guide/race-week/'],
		['race=2027-03-20', 'race', 'take the taper week and race week instead', 'plans/guide/taper/'],
		['race=2027-03-27', 'race', 'Start this week, and it is four', 'season/?race=2027-03-27&weeks=4'],
		['race=2027-06-12&weeks=3', 'weeks', 'A season has 4 to 52 weeks'],
		['race=2027-06-12&start=2027-07-01', 'start', 'not before your race'],
		['race=soon', 'race', '“soon” is not a day of the calendar'],
		['race=2027-06-12&kit=boat', 'kit', 'There is no kit “boat” here'],
		['race=2027-06-12&runs=x', 'runs', '“x” is not a running week'],
		['race=2027-06-12&time=noon', 'time', '“noon” is not a time of day'],
		['weeks=99', 'weeks', 'not 99'],
	];
	test('explains each thing that is impossible', async ({ page, served }) => {
		for (const [query, field, words, way] of impossible)
			await test.step(query, async () => {
				await open(page, `${served.default.url}season/?${query}`);
				await expect(problems(page)).toBeFocused();
				await expect(problems(page)).toContainText(words);
				const error = page.locator(`[data-error-of="${field}"]`);
				await expect(error).toBeVisible();
				await expect(error).toContainText(words);
				await expect(page.locator(`#${field}`)).toHaveAttribute('aria-invalid', 'true');
				await expect(page.locator('#season')).toBeHidden();
				if (way === undefined) return;
				const address = (await error.getByRole('link').first().getAttribute('href')) ?? '';
				expect(new URL(address, page.url()).href).toBe(served.default.url + way);
				expect((await page.request.get(new URL(address, page.url()).href)).status()).toBe(200);
			});
	});

	test('everything wrong is said at once, and each problem leads to its field', async ({ page, served }) => {
		await open(page, `${served.default.url}season/`);
		await page.getByLabel('Number of weeks').fill('3');
		await plan(page);
		await expect(problems(page).getByRole('heading')).toHaveText('2 things are in the way');
		await problems(page).getByRole('link').first().click();
		await expect(page.locator('#race')).toBeFocused();
		await expect(page.locator('#race')).toHaveAccessibleDescription('Choose the day of your race.');

		await page.goto(`${served.default.url}season/?race=2027-02-30&kit=boat&time=25:00`);
		await expect(problems(page).getByRole('heading')).toHaveText('3 things are in the way');
		await problems(page).getByRole('link').nth(1).click();
		await expect(page.getByRole('radio', { name: /^Gym/ })).toBeFocused();
		// Mending it takes the marks away.
		await page.locator('#race').fill('2027-06-12');
		await plan(page);
		await expect(title(page)).toBeVisible();
		await expect(problems(page)).toBeHidden();
		await expect(page.locator('[aria-invalid]')).toHaveCount(0);
	});

	test('a race that is far away starts later, and says so', async ({ page, served }) => {
		await open(page, `${served.default.url}season/?race=2028-04-29`);
		await expect(page.locator('.season-head')).toContainText('Your race is 60 weeks away');
		await expect(page.locator('.season-week')).toHaveCount(52);
	});

	test('a running week of the runner’s own', async ({ page, served }) => {
		await open(page, `${served.default.url}season/`);
		await page.locator('#race').fill('2027-06-12');
		await page.getByLabel('Running week').selectOption('My own');
		for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
			await page.getByLabel(day, { exact: true }).selectOption('Easy run');
		await plan(page);
		await expect(problems(page)).toContainText('Week 1 of 14 (base): your running week leaves no way');
		const error = page.locator('#runs-error');
		await expect(error).toContainText('Monday is an easy day, and Lower body loads the legs on it.');
		await expect(error.getByRole('link', { name: 'Easy days easy' })).toHaveAttribute(
			'href',
			'/principles/easy-days-easy/',
		);

		await page.getByLabel('Wednesday', { exact: true }).selectOption('Quality run');
		await page.getByLabel('Saturday', { exact: true }).selectOption('Long run');
		await plan(page);
		await expect(week(page, 1).locator('.week > li').nth(2)).toContainText('Quality run');
		await expect(week(page, 1).getByRole('heading', { name: 'Wednesday: Lower body' })).toBeVisible();
		expect(new URL(page.url()).searchParams.get('runs')).toBe('easy.easy.quality.easy.easy.long.easy');
		await page.reload();
		await page.getByRole('button', { name: 'Change the choices' }).click();
		await expect(page.getByLabel('Wednesday', { exact: true })).toHaveValue('quality');
	});

	const shared =
		'?race=2027-06-12&name=Lavaredo&weeks=20&method=ultra-legs&kit=home&sessions=3&runs=base&recovery=2&late=evidence&time=18%3A30';

	test('an address brings the same season to somebody else', async ({ page, served }) => {
		await open(page, `${served.default.url}season/${shared}`);
		await expect(title(page)).toHaveText('Lavaredo');
		await expect(page.locator('.season-week')).toHaveCount(22);
		expect(new URL(page.url()).search).toBe(shared);
		const calendar = await textOf(await take(page, 'Calendar file (.ics)'));
		expect(calendar).toMatch(/^DTSTART:\d{8}T183000\r$/m);
		await page.getByRole('button', { name: 'Change the choices' }).click();
		await expect(page.getByRole('radio', { name: /^Ultra Legs/ })).toBeChecked();
		await expect(page.getByRole('radio', { name: /^Home kit/ })).toBeChecked();
		await expect(page.getByLabel('Number of weeks')).toHaveValue('20');
		await expect(page.getByLabel('Weeks of recovery')).toHaveValue('2');
		await expect(page.getByLabel('Time of day')).toHaveValue('18:30');
		await plan(page);
		expect(new URL(page.url()).search).toBe(shared);
	});

	test('an address without a race fills in the form', async ({ page, served }) => {
		await open(page, `${served.default.url}season/?weeks=24&method=ultra-legs&kit=bodyweight`);
		await expect(page.getByLabel('Number of weeks')).toHaveValue('24');
		await expect(page.getByRole('radio', { name: /^No kit/ })).toBeChecked();
		await expect(problems(page)).toBeHidden();
		await page.locator('#race').fill('2027-10-02');
		await plan(page);
		await expect(page.locator('.season-week')).toHaveCount(24);
	});

	test('this browser remembers, an address comes first, and starting over forgets', async ({
		page,
		served,
	}) => {
		const { url } = served.default;
		await open(page, `${url}season/?race=2027-06-12&weeks=14&kit=home`);
		await expect(title(page)).toBeVisible();
		await page.goto(`${url}season/`);
		await expect(page.locator('.season-facts')).toContainText('home kit');
		expect(new URL(page.url()).search).toBe('?race=2027-06-12&weeks=14&kit=home');
		await page.goto(`${url}season/?race=2027-07-03&weeks=16`);
		await expect(page.locator('.season-head')).toContainText('Saturday 3 July 2027');

		await page.getByRole('button', { name: 'Start over' }).click();
		await expect(page.locator('#race')).toBeFocused();
		await expect(page.locator('#race')).toHaveValue('');
		expect(page.url()).toBe(`${url}season/`);
		await page.reload();
		await expect(page.locator('#race')).toHaveValue('');
		await expect(page.locator('#season')).toBeHidden();
	});

	test('after the race the next season begins with the same choices', async ({ page, served }) => {
		await open(page, `${served.default.url}season/?race=2027-06-12&name=Lavaredo&weeks=14&kit=home`);
		await expect(title(page)).toBeVisible();
		await open(page, `${served.default.url}season/`, '2027-09-01T12:00:00Z');
		await expect(page.getByRole('radio', { name: /^Home kit/ })).toBeChecked();
		await expect(page.locator('#race')).toHaveValue('');
		await expect(page.locator('#name')).toHaveValue('');
		await expect(problems(page)).toBeHidden();
	});

	test('two copies of the site keep their own seasons', ofFullBrand, async ({ page, served }) => {
		await open(page, `${served.coach.url}season/?race=2027-06-12`);
		await expect(title(page)).toBeVisible();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['cairn:season:1:/koc/ayse/']);
		// Weeks begin on Sunday here, and the calendar is the coach's.
		await expect(page.locator('.season-facts')).toContainText('14 hafta, başlangıç 7 Mart 2027 Pazar');
		await expect(page.locator('.season-head')).toContainText('12 Haziran 2027 Cumartesi');
		const download = await take(page, 'Takvim dosyası (.ics)');
		expect(download.suggestedFilename()).toBe('ayşe-ışık-koşu-koçluğu-2027-06-12-kuvvet.ics');
		const calendar = await textOf(download);
		expect(calendar.replaceAll('\r\n ', '')).toContain(
			'URL;VALUE=URI:https://kosu.example/koc/ayse/season/?race=2027-06-12&weeks=14#week-1\r\n',
		);
		const [first] = eventsOf(calendar);
		expect(first?.uid).toMatch(/@kosu\.example$/);
		expect(first?.description).toContain('Ayşe antrenördür, hekim değildir.');
	});

	test('a browser that refuses to remember does no harm', async ({ page, served }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new Error('SecurityError');
				},
			});
		});
		await open(page, `${served.default.url}season/`);
		await page.locator('#race').fill('2027-06-12');
		await plan(page);
		await expect(title(page)).toBeVisible();
		await page.getByRole('button', { name: 'Start over' }).click();
		await expect(page.locator('#race')).toBeFocused();
	});

	test('the table and the data', async ({ page, served }) => {
		await open(page, `${served.default.url}season/?race=2027-06-12&weeks=14&recovery=1`);
		const table = await take(page, 'Table (CSV)');
		expect(table.suggestedFilename()).toBe('cairn-2027-06-12-strength.csv');
		const csv = await textOf(table);
		expect(csv.startsWith('\ufeffweek,date,day,phase,run,session,')).toBe(true);
		expect(csv).toContain('\r\n1,2027-03-09,Tuesday,Base,Hill repeats,Lower body,');

		const data = await take(page, 'Data (JSON)');
		expect(data.suggestedFilename()).toBe('cairn-2027-06-12-strength.json');
		const season = JSON.parse(await textOf(data)) as SeasonPlan;
		const schema = JSON.parse(
			readFileSync(join(sites.default.folder, 'schemas/season.json'), 'utf8'),
		) as object;
		const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
		const validate = ajv.compile(schema);
		expect(validate(season), JSON.stringify(validate.errors)).toBe(true);
		expect(season.raceDate).toBe('2027-06-12');
		expect(season.weeks).toHaveLength(15);
		expect(season.weeks[0]?.days[0]?.date).toBe('2027-03-08');
		expect(season.weeks[13]?.days[5]).toMatchObject({ date: '2027-06-12', run: { kind: 'race' } });
	});

	for (const timezoneId of ['Pacific/Honolulu', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland']) {
		test.describe(timezoneId, () => {
			test.use({ timezoneId });
			test('dates are the same, and today is the day on the wall', async ({ page, served }) => {
				await open(page, `${served.default.url}season/?race=2027-06-12`);
				await expect(page.locator('.season-facts')).toContainText('14 weeks from Monday 8 March 2027');
				await expect(week(page, 4)).toContainText('29 Mar – 4 Apr');
				await expect(week(page, 14)).toContainText('7–13 Jun');
				const calendar = await textOf(await take(page, 'Calendar file (.ics)'));
				expect(daysOf(calendar).slice(0, 3)).toEqual(['20270308', '20270309', '20270311']);
				expect(daysOf(calendar).at(-1)).toBe('20270612');

				// Monday evening in Hawaii, Tuesday elsewhere: there the week of 8 March has begun already.
				await open(page, `${served.default.url}season/?race=2027-06-12`, '2027-03-09T09:30:00Z');
				const monday = timezoneId === 'Pacific/Honolulu';
				await expect(page.locator('.season-facts')).toContainText(
					monday ? '14 weeks from Monday 8 March' : '13 weeks from Monday 15 March',
				);
			});
		});
	}

	for (const [method, sessions] of [
		['guide', '3'],
		['ultra-legs', '4'],
	] as const) {
		test(`prints one week a page: ${method}`, async ({ page, served }) => {
			const query = `race=2027-12-04&weeks=34&method=${method}&sessions=${sessions}&kit=home`;
			await open(page, `${served.default.url}season/?${query}`);
			await expect(title(page)).toBeVisible();
			for (const format of ['A4', 'Letter'] as const) {
				const path = test.info().outputPath('season.pdf');
				await page.pdf({ path, format });
				const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
				const pages = text.split('\f').slice(0, -1);
				const first = pages.findIndex((one) => one.trimStart().startsWith('Week 1 of 34'));
				expect(first, format).toBeLessThanOrEqual(2);
				const weeks = pages.slice(first, first + 34);
				weeks.forEach((one, index) => {
					expect(one.trimStart(), `${format}, page of week ${index + 1}`).toMatch(
						new RegExp(`^Week ${index + 1} of 34`),
					);
				});
				// After the weeks, what holds for all of them.
				expect(pages, format).toHaveLength(first + 35);
				expect(pages.at(-1)).toContain('What holds from the first week to the last');
				expect(pages.at(-1)).toContain('not medical advice');
				expect(weeks[0]).toMatch(method === 'guide' ? /Deadlift|Compound/ : /Ultra Legs/);
				expect(text).not.toContain('Plan my season');
				// Back on the screen the weeks are folded again.
				await expect(page.locator('.season-week[open]')).toHaveCount(1);
			}
		});
	}

	test('axe finds nothing in form, errors and season, in either scheme', async ({ page, served }) => {
		const check = async (state: string) => {
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await axeFindings(page, { least: 11 }), state).toEqual([]);
			// The schemes differ in colours only.
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axeFindings(page, { rules: ['color-contrast'], least: 1 }), `${state}, dark`).toEqual([]);
		};
		await open(page, `${served.default.url}season/`);
		await page.locator('.more-fields summary').click();
		await page.getByLabel('Running week').selectOption('My own');
		await check('form');
		await page.goto(`${served.default.url}season/?race=2027-03-20&kit=boat&time=x&recovery=9`);
		await expect(problems(page)).toBeVisible();
		await check('errors');
		await page.goto(`${served.default.url}season/?race=2027-06-12&weeks=18&sessions=3#week-5`);
		await expect(week(page, 5)).toHaveAttribute('open');
		await check('season');
	});

	test('fits 320 px in every state, and targets are large enough', async ({ page, served }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const fits = async () =>
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
			).toBeLessThanOrEqual(0);
		await open(page, `${served.default.url}season/`);
		await page.locator('.more-fields summary').click();
		await page.getByLabel('Running week').selectOption('My own');
		await fits();
		const small = await page
			.locator(
				'#season-form :is(select, button, input:not([type="radio"]), label:has([type="radio"])):visible',
			)
			.evaluateAll((all) =>
				all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
			);
		expect(small).toEqual([]);
		await page.goto(`${served.default.url}season/?race=2027-03-20&kit=boat`);
		await expect(problems(page)).toBeVisible();
		await fits();
		const name = 'Donaudampfschifffahrtsgesellschaftsultramarathon';
		await page.goto(`${served.default.url}season/?race=2027-06-12&weeks=18&name=${name}`);
		await expect(title(page)).toHaveText(name);
		await fits();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page leads to seasons that are planned already', async ({ page, served }) => {
		await page.goto(`${served.default.url}season/`);
		await expect(page.locator('noscript p')).toContainText('for that it needs JavaScript');
		await expect(page.locator('#season-form')).toBeHidden();
		await page.locator('noscript a', { hasText: 'Ultra Legs' }).click();
		await expect(page).toHaveURL(`${served.default.url}plans/ultra-legs/season/`);
	});
});

test('works with the server gone', async ({ page }) => {
	const small = await SmallSite.of('default', ['season/index.html']);
	const site = await serve(small.folder, { base: sites.default.base, port: 0 });
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await site.close();
	await open(page, `${site.url}season/`);
	const calendar = await textOf(await planByKeyboard(page));
	expect(daysOf(calendar).at(-1)).toBe('20270612');
	expect((await textOf(await take(page, 'Table (CSV)'))).split('\r\n').length).toBeGreaterThan(100);
	await page.reload();
	await expect(week(page, 1)).toHaveAttribute('open');
	small.remove();
});

test('a first visit without a network says what to do', async ({ page, context, served }) => {
	await failGuide(context);
	await open(page, `${served.default.url}season/?race=2027-06-12`);
	await expect(page.locator('#season-status')).toContainText('Open this page once with a network');
});

const failGuide = (context: BrowserContext) => context.route('**/guide.json', (route) => route.abort());
