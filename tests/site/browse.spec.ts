/** A runner finds the way through the guide, with and without JavaScript. */
import { expect } from 'playwright/test';
import { splitSquatDose } from '../fixtures/independent-dose-words.ts';
import { shortDays } from '../fixtures/printed-week.ts';
import { disclaimerBegins } from '../fixtures/words.ts';
import { ofFullBrand, saying, siteNames, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

for (const name of siteNames) {
	const { language } = sites[name];
	const say = saying(name);

	test.describe(name, () => {
		for (const javaScriptEnabled of [true, false]) {
			test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
				test.use({ javaScriptEnabled });

				test('from the home page to a week, its reasons, and an exercise', async ({ page, served }) => {
					await page.goto(served[name].url);
					await expect(page.getByRole('banner')).toContainText(sites[name].name);
					await page
						.getByRole('navigation', { name: say('Main') })
						.getByRole('link', { name: say('Plans') })
						.click();
					await page.getByRole('link', { name: 'The guide’s way' }).first().click();
					await page.getByRole('link', { name: 'Base', exact: true }).click();
					await page.getByRole('link', { name: `${say('{1} sessions', 2)}, ${say('gym')}` }).click();
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(
						`Base: ${say('two strength sessions')}, ${say('gym')}`,
					);

					const days = page.locator('ol.week > li');
					await expect(days).toHaveCount(7);
					await expect(days.filter({ hasText: shortDays[language][1] })).toContainText('Lower body');

					const session = page.locator('#tuesday-lower-body');
					await expect(session).toContainText(splitSquatDose(say));
					await expect(session).toContainText(say('{1} % of max', '70–75'));
					await expect(session).toContainText(
						say('Same day as {1}, after it, so {2} stays easy.', say('your quality run'), say('Wednesday')),
					);
					await expect(page.getByText(disclaimerBegins[language])).toBeVisible();

					await session.getByRole('link', { name: 'Hard days hard' }).click();
					await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hard days hard');
					await page.goBack();
					await session.getByRole('link', { name: 'Bulgarian split squat' }).click();
					for (const heading of [
						'Set up',
						'Do it',
						'Make it easier or harder',
						say('Do this instead'),
						say('Safety'),
					]) {
						await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
					}
				});
			});
		}

		test('another kit is one click away, and says what it replaces', async ({ page, served }) => {
			await page.goto(`${served[name].url}plans/guide/base/2x-gym/`);
			await page.getByRole('link', { name: say('No kit'), exact: true }).click();
			await expect(page).toHaveURL(/2x-bodyweight\/$/);
			await expect(page.locator('#tuesday-lower-body')).toContainText(
				say('instead of the {1}', 'Bulgarian split squat'),
			);
		});

		test('a published week shows what it breaks', async ({ page, served }) => {
			await page.goto(`${served[name].url}plans/published/guide/`);
			const broken = page.locator('details', { hasText: say('One principle is not kept') });
			await expect(broken).toContainText('Twice a week, then once');
			await expect(broken).toContainText(say('{1} strength sessions', 2));
		});

		test('a season is drawn at its head, and a bar leads to its week', async ({ page, served }) => {
			await page.goto(`${served[name].url}plans/guide/season/12-weeks-gym/`);
			const chart = page.locator('.season-chart');
			const drawing = chart.getByRole('img', {
				name: say('Planned load of each week, {1} weeks to the race', 12),
			});
			await expect(drawing).toHaveAccessibleDescription(
				new RegExp(
					`^${say('The planned load starts at {1} and is highest in week {2}, at {3}', '.*', '.*', '.*')}.* ${say('The race is in week {1}.', 12)}$`,
				),
			);
			// A keyboard goes from the last of the choices to what follows the chart.
			await page.locator('.choices a').last().focus();
			await page.keyboard.press('Tab');
			await expect(
				page.getByRole('link', { name: say('With your race date and your own week') }),
			).toBeFocused();
			await chart
				.locator('a')
				.nth(3)
				.click({ position: { x: 5, y: 60 } });
			await expect(page).toHaveURL(`${served[name].url}plans/guide/season/12-weeks-gym/week-4/`);
		});

		test('an address with no page says so', async ({ page, served }) => {
			const answer = await page.goto(`${served[name].url}exercises/no-such-thing/`);
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Off the trail'));
			await page
				.getByRole('main')
				.getByRole('link', { name: new RegExp(`^${say('Exercises')}`) })
				.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Exercises'));
		});
	});
}

test('a week begins on the day that the coach chose', ofFullBrand, async ({ page, served }) => {
	await page.goto(`${served.coach.url}plans/guide/base/2x-gym/`);
	await expect(page.locator('ol.week > li').first()).toContainText('Paz');
	await page.goto(`${served.default.url}plans/guide/base/2x-gym/`);
	await expect(page.locator('ol.week > li').first()).toContainText('Mon');
});

test(
	'a coach’s name, colour, footer and disclaimer are on the page',
	ofFullBrand,
	async ({ page, served }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(`${served.coach.url}plans/guide/base/2x-gym/`);
		await expect(page.getByRole('contentinfo')).toContainText('Ayşe Işık');
		await expect(page.getByRole('contentinfo')).toContainText('Sorularınızı antrenmandan sonra sorun.');
		await expect(page.getByText('Ayşe antrenördür, hekim değildir.')).toBeVisible();
		// #0b6e99 has 5.4:1 on the light paper, so it stays as it is.
		const color = await page
			.locator('#tuesday-lower-body a')
			.first()
			.evaluate((link) => getComputedStyle(link).color);
		expect(color).toBe('rgb(11, 110, 153)');
	},
);
