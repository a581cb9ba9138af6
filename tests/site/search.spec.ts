/** Search finds pages and sheets, filters them, and helps when nothing is found. */
import { expect } from 'playwright/test';
import { siteNames, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

for (const name of siteNames) {
	test.describe(name, () => {
		test('a slash leads to search from any page, and a word to an exercise', async ({ page, served }) => {
			await page.goto(`${served[name].url}principles/hard-days-hard/`);
			await page.keyboard.press('/');
			await expect(page).toHaveURL(/\/search\/#search-words$/);
			await expect(page.getByRole('searchbox')).toBeFocused();
			await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
			await page.keyboard.type('bulgarian');
			await expect(page.locator('#search-status')).toHaveText(/\d+ results/);
			// What is found is quoted as it stands on the page, without what only filters need.
			await expect(page.locator('#search-results li').first()).not.toContainText('Exercise Gluteus');
			await page.locator('#search-results a').first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulgarian split squat');
		});

		test('an alias finds its exercise', async ({ page, served }) => {
			await page.goto(`${served[name].url}search/?q=RFESS`);
			await expect(page.locator('#search-results li').first()).toContainText('Bulgarian split squat');
		});

		test('filters narrow the results: any value within one, all of them together', async ({
			page,
			served,
		}) => {
			await page.goto(`${served[name].url}search/?type=Exercise&muscle=Hamstrings`);
			await expect(page.locator('#search-results .type').first()).toHaveText('Exercise');
			const hamstrings = Number.parseInt((await page.locator('#search-status').textContent()) ?? '', 10);
			await page.getByRole('checkbox', { name: /^Calves/ }).check();
			await expect(page.locator('#search-status')).not.toHaveText(`${hamstrings} results`);
			expect(Number.parseInt((await page.locator('#search-status').textContent()) ?? '', 10)).toBeGreaterThan(
				hamstrings,
			);
			expect(new URL(page.url()).searchParams.getAll('muscle').sort()).toEqual(['Calves', 'Hamstrings']);
			for (const type of await page.locator('#search-results .type').allTextContents())
				expect(type).toBe('Exercise');
		});

		test('all filters are there', async ({ page, served }) => {
			await page.goto(`${served[name].url}search/`);
			for (const filter of ['Type', 'Phase', 'Muscle', 'Kit']) {
				await expect(page.locator('#search-filters summary', { hasText: filter })).toBeVisible();
			}
			for (const type of ['Exercise', 'Principle', 'Routine', 'Plan', 'PDF']) {
				await expect(page.getByRole('checkbox', { name: new RegExp(`^${type} \\d`) })).toBeVisible();
			}
		});

		test('a sheet is a result of its own that opens the PDF', async ({ page, served }) => {
			await page.goto(`${served[name].url}search/?q=base+gym&type=PDF`);
			const first = page.locator('#search-results a').first();
			await expect(first).toContainText('PDF');
			const address = new URL((await first.getAttribute('href')) ?? '', page.url());
			expect(address.href.startsWith(served[name].url)).toBe(true);
			const answer = await page.request.get(address.href);
			expect(answer.headers()['content-type']).toContain('application/pdf');
			expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
		});

		test('a slip of the finger is met with "did you mean"', async ({ page, served }) => {
			await page.goto(`${served[name].url}search/?q=bulgarain`);
			await expect(page.locator('#search-status')).toHaveText('Nothing found. Did you mean:');
			await page.locator('#search-results a', { hasText: 'bulgarian' }).click();
			await expect(page.locator('#search-results li').first()).toContainText('Bulgarian split squat');
			await expect(page.getByRole('searchbox')).toBeFocused();
		});

		test('by keyboard alone: from the field to the first result', async ({ page, served }) => {
			await page.goto(`${served[name].url}search/`);
			await page.keyboard.press('/');
			await page.keyboard.type('plank');
			await expect(page.locator('#search-results li').first()).toBeVisible();
			for (let stops = 0; stops < 30; stops += 1) {
				await page.keyboard.press('Tab');
				if (await page.locator('#search-results a:focus').count()) break;
			}
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toContainText(/plank/i);
		});
	});
}
