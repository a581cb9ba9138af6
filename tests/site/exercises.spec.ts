/** The list of exercises: filtered, counted, shared by its address, compared two by two; and an exercise's own page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { filesOf } from './built-site.ts';
import { doseWords } from '../fixtures/independent-dose-words.ts';
import { english } from '../fixtures/words.ts';
import { saying, siteNames, sites, test } from './sites.ts';

test.use({ serviceWorkers: 'block' });

const status = (page: Page, say = english) =>
	page.getByRole('form', { name: say('Filter the exercises') }).getByRole('status');
const cards = (page: Page) => page.locator('.exercise-card:visible h3');
const choice = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: new RegExp(`^${name} \\d+$`) });
/** The choices as they stand in the address. */
const asked = (page: Page) => new URL(page.url()).search;

const kneeFreeWithoutKit = [
	'Single-leg deadlift',
	'Clamshell',
	'Single-leg calf raise',
	'Dead bug',
	'Plank',
	'Plank with shoulder taps',
	'Russian twist',
	'Side plank with reach-through',
	'Pike push-up',
	'Prone Y-T-W raise',
	'Push-up',
];

test('choices narrow the list, count, and stand in the address', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/`);
	await expect(status(page)).toHaveText('34 exercises');
	await expect(cards(page)).toHaveCount(34);

	await choice(page, 'No kit').check();
	await expect(status(page)).toHaveText('20 exercises');
	await choice(page, 'Knee objects').check();
	await expect(status(page)).toHaveText('11 exercises');
	expect((await cards(page).allInnerTexts()).sort()).toEqual([...kneeFreeWithoutKit].sort());
	expect(asked(page)).toBe('?kit=none&objects=knee');

	// Every lunge asks the knee: nothing would remain, so it cannot be chosen.
	await page.locator('summary', { hasText: 'Movement' }).click();
	await expect(page.getByRole('checkbox', { name: 'Lunge 0' })).toBeDisabled();
	await expect(page.getByRole('checkbox', { name: 'Hinge 1' })).toBeEnabled();

	// What is left out says what to do instead.
	const instead = page.getByRole('region', { name: 'Knee objects: do this instead' });
	await expect(instead.getByRole('listitem').filter({ hasText: 'For the lunge' })).toContainText(
		'Stepping back removes the braking step',
	);
	// The Bulgarian split squat needs a bench: without kit it is not asked for.
	await expect(instead.getByText('Bulgarian')).toBeHidden();
	const link = instead.getByRole('link', { name: 'Rear lunge' }).first();
	expect(await link.getAttribute('href')).toBe('/exercises/rear-lunge/');

	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(status(page)).toHaveText('34 exercises');
	await expect(instead).toBeHidden();
	expect(asked(page)).toBe('');
});

test('values of a filter are alternatives, filters are not; a link shows the same, and Back comes back to it', async ({
	page,
	served,
}) => {
	await page.goto(`${served.default.url}exercises/?pattern=hinge&pattern=lunge&kit=none`);
	// Four lunges and two hinges need nothing.
	await expect(status(page)).toHaveText('6 exercises');
	await expect(page.getByRole('group', { name: 'Movement' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Beginner 3' })).not.toBeChecked();
	await page.getByRole('checkbox', { name: 'Beginner 3' }).check();
	await expect(cards(page)).toHaveText(['Glute bridge', 'Rear lunge', 'Split squat']);
	expect(asked(page)).toBe('?kit=none&pattern=hinge&pattern=lunge&level=beginner');

	await page.getByRole('link', { name: 'Glute bridge' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glute bridge');
	await page.goBack();
	await expect(cards(page)).toHaveText(['Glute bridge', 'Rear lunge', 'Split squat']);
	await expect(page.getByRole('checkbox', { name: 'Beginner 3' })).toBeChecked();
	// The next step back leaves the list: it does not take choices back one by one.
	await page.goBack();
	expect(page.url()).toBe('about:blank');
});

test('an address with unknown names and values shows everything', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/?pattern=moonwalk&colour=red`);
	await expect(status(page)).toHaveText('34 exercises');
	await expect(cards(page)).toHaveCount(34);
});

test('by keyboard alone', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/`);
	await choice(page, 'No kit').focus();
	await page.keyboard.press('Space');
	await expect(status(page)).toHaveText('20 exercises');
	await expect(choice(page, 'No kit')).toBeFocused();
	const chip = page.locator('.quick label').first();
	expect(await chip.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
	// On to the next quick choice, and the first fold of filters behind the last one.
	await page.keyboard.press('Tab');
	await expect(choice(page, 'Knee objects')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(status(page)).toHaveText('11 exercises');
	for (const name of ['Movement', 'Muscle']) {
		await page.locator('summary', { hasText: name }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
	}
	// Clearing takes its button away, and leaves the focus in the form.
	await page.getByRole('button', { name: 'Clear all' }).focus();
	await page.keyboard.press('Enter');
	await expect(choice(page, 'No kit')).toBeFocused();
});

test('a muscle is chosen on the body, and cards say where it only helps', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/`);
	await page.locator('summary', { hasText: 'Muscle' }).click();
	const body = page.getByRole('group', { name: 'Muscles from behind' });
	const soleus = body.getByRole('button', { name: 'Soleus' });
	await soleus.focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('4 exercises');
	await expect(soleus).toHaveAttribute('aria-pressed', 'true');
	expect(asked(page)).toBe('?muscle=soleus');
	await expect(page.locator('[data-exercise="lunge"]')).toContainText('Helps: Soleus');
	await expect(page.locator('[data-exercise="single-leg-calf-raise"]')).not.toContainText('Helps');
	await page.keyboard.press('Space');
	await expect(status(page)).toHaveText('34 exercises');
	await expect(soleus).toHaveAttribute('aria-pressed', 'false');
});

test('the page of muscles leads to the cards of each', async ({ page, served }) => {
	const say = saying('coach');
	const [cards] = say('Show as cards : {1}', '').split(' :');
	await page.goto(`${served.coach.url}muscles/`);
	await page.locator('#soleus').getByRole('link', { name: cards }).click();
	await expect(page).toHaveURL(`${served.coach.url}exercises/?muscle=soleus`);
	await expect(status(page, say)).toHaveText(say('{1} exercises', 4));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('cards come first; filters are a sheet that says how many remain', async ({ page, served }) => {
		await page.goto(`${served.default.url}exercises/`);
		await expect(cards(page).first()).toBeInViewport();
		const filters = page.getByRole('button', { name: /^Filters/ });
		const beginner = page.getByRole('checkbox', { name: /^Beginner/ });
		await expect(beginner).toBeHidden();
		await filters.click();
		await beginner.check();
		await page.getByRole('button', { name: 'Show 19 exercises' }).click();
		await expect(beginner).toBeHidden();
		await expect(filters).toHaveText('Filters (1)');
		await expect(cards(page)).toHaveCount(19);

		// The sheet closes with Escape, and what opened it has the focus again.
		await filters.click();
		await expect(beginner).toBeVisible();
		const heights = await page
			.locator('.filters')
			.locator('label:visible, button:visible, summary:visible')
			.evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
		expect(heights.length).toBeGreaterThan(20);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		expect(await axeFindings(page, { least: 11 })).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(beginner).toBeHidden();
		await expect(filters).toBeFocused();
	});

	test('320 px are enough for choices and their results', async ({ page, served }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${served.default.url}exercises/?objects=knee&muscle=soleus&kit=none`);
		await expect(status(page)).toHaveText('One exercise');
		const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(await wide()).toBeLessThanOrEqual(0);
		await page.getByRole('button', { name: 'Filters (3)' }).click();
		await expect(page.getByRole('group', { name: 'Muscles from behind' })).toBeVisible();
		expect(await wide()).toBeLessThanOrEqual(0);
	});
});

test('filtered, nothing offends axe, in either scheme', async ({ page, served }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${served.default.url}exercises/?objects=knee&muscle=calves&kit=none`);
	await expect(page.getByRole('group', { name: 'Muscles from behind' })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Compare Single-leg calf raise' }).check();
	expect(await axeFindings(page, { least: 11 })).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await axeFindings(page, { rules: ['color-contrast'], least: 1 })).toEqual([]);
});

for (const name of siteNames) {
	const say = saying(name);

	test(`${name}: two cards, side by side, and the link to them`, async ({ page, served }) => {
		await page.goto(`${served[name].url}exercises/`);
		const compare = (exercise: string) =>
			page.getByRole('checkbox', { name: say('Compare {1}', exercise), exact: true });
		await compare('Deadlift').check();
		await expect(page.getByText(say('{1}: choose another to compare it with', 'Deadlift'))).toBeVisible();
		await compare('Squat').check();
		await expect(page.getByText(`Deadlift ${say('and')} Squat`, { exact: true })).toBeVisible();
		// A third takes the place of the first.
		await compare('Lunge').check();
		await expect(compare('Deadlift')).not.toBeChecked();
		await page.getByRole('link', { name: say('Compare'), exact: true }).click();
		await expect(page).toHaveURL(`${served[name].url}exercises/compare/?a=squat&b=lunge`);

		const table = page.getByRole('table');
		await expect(table.getByRole('columnheader')).toHaveText([/^\s*Squat/, /^\s*Lunge/]);
		const reps = (per: 'side' | 'total') =>
			doseWords({ sets: 3, amount: { unit: 'reps', min: 8, max: 10, per } }, 'squat', say);
		await expect(table.getByRole('row', { name: `${reps('total')} ${reps('side')}` })).toBeVisible();
		const sides = `${say('Both sides together')} ${say('One side at a time')}`;
		await expect(table.getByRole('row', { name: sides })).toBeVisible();
		// Nothing is needed for either: said once.
		await expect(table.getByRole('cell', { name: `${say('Nothing')} ${say('both')}` })).toBeVisible();
		const muscles = `${say('Quadriceps')} ${say('both')} ${say('Gluteus maximus')} ${say('both')}`;
		await expect(table.getByRole('row', { name: muscles })).toBeVisible();
		// Two pages on one: every picture keeps its own name.
		await expect(
			table.getByRole('img', { name: say('What the {1} works', 'squat') }),
		).toHaveAccessibleDescription(
			new RegExp(`^${say('Works most')}: ${say('Quadriceps')} ${say('and')} ${say('Gluteus maximus')}`),
		);
		await expect(table.getByRole('img', { name: say('What the {1} works', 'lunge') })).toBeVisible();
		const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
		expect(ids.length).toBe(new Set(ids).size);
		expect(await table.getByRole('link', { name: 'Squat' }).getAttribute('href')).toBe(
			`${sites[name].base}exercises/squat/`,
		);

		await page.getByRole('combobox', { name: say('This one') }).selectOption('Step-up');
		await expect(table.getByRole('columnheader').first()).toContainText('Step-up');
		expect(asked(page)).toBe('?a=step-up&b=lunge');
	});
}

test('a comparison with an unknown exercise, or with itself, says what to choose', async ({
	page,
	served,
}) => {
	await page.goto(`${served.default.url}exercises/compare/?a=squat&b=moonwalk`);
	await expect(page.getByRole('combobox', { name: 'with that one' })).toHaveValue('');
	await expect(page.getByRole('table')).toHaveCount(0);
	await page.getByRole('combobox', { name: 'with that one' }).selectOption('Squat');
	await expect(page.getByText('Choose two different exercises.')).toBeAttached();
});

test('an exercise says its dose in each phase, by method, and leads to its plans', async ({
	page,
	served,
}) => {
	await page.goto(`${served.default.url}exercises/bulgarian-split-squat/`);
	await page.getByRole('link', { name: 'In each phase' }).click();
	const table = page.getByRole('table').filter({ hasText: 'Dose' });
	await expect(table.getByRole('link', { name: 'The guide’s way' })).toBeVisible();
	// As the method gives them; without a weight, another exercise stands in.
	await expect(table.getByRole('row', { name: /^Base/ })).toContainText(
		'3 × 8–10 reps per leg 70–75 % of max · RPE 7–8 Lower body home kit or gym',
	);
	await expect(table.getByRole('row', { name: /^Peak/ })).toContainText(
		'2 × 12–15 reps per leg 50–60 % of max · RPE 5–6 Full body home kit or gym',
	);
	await table.getByRole('link', { name: 'Base' }).click();
	await expect(page).toHaveURL(`${served.default.url}plans/guide/base/`);
});

test('an exercise that no plan has says nothing of phases', async ({ page, served }) => {
	await page.goto(`${served.default.url}exercises/plank/`);
	await expect(page.getByRole('heading', { name: 'Do this instead' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Dose by phase' })).toHaveCount(0);
});

test('easier, harder and other versions have their figure, and can be put beside it', async ({
	page,
	served,
}) => {
	await page.goto(`${served.default.url}exercises/bulgarian-split-squat/`);
	const easier = page.locator('.figure-cards > li').filter({ hasText: 'Easier.' });
	await expect(easier.locator('img')).toHaveAttribute('src', '/figures/split-squat.svg');
	// One exercise for two reasons stands once.
	await expect(page.locator('.figure-cards > li').filter({ hasText: 'Balance is the limit.' })).toContainText(
		'No kit for it.',
	);
	await easier.getByRole('link', { name: 'Side by side with the Split squat' }).click();
	await expect(page.getByRole('columnheader')).toHaveText([/^\s*Bulgarian split squat/, /^\s*Split squat/]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is complete, by movement and by kit, with what to do instead', async ({ page, served }) => {
		await page.goto(`${served.default.url}exercises/?kit=none`);
		await expect(cards(page)).toHaveCount(34);
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Squat, hinge and lunge');
		await expect(page.getByRole('heading', { name: 'Knee objects: do this instead' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Foam roller' })).toBeVisible();
		await expect(page.locator('input:visible, button:visible')).toHaveCount(0);
		await page.goto(`${served.default.url}exercises/compare/?a=squat&b=lunge`);
		await expect(page.locator('noscript p')).toContainText('open both from the list of exercises');
		await expect(page.locator('select').first()).toBeHidden();
	});
});

test('the script comes with the first choice, and is small', async ({ page, served }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
	});
	await page.goto(`${served.default.url}exercises/`, { waitUntil: 'networkidle' });
	const before = scripts.length;
	await choice(page, 'No kit').check();
	await expect(status(page)).toHaveText('20 exercises');
	const bytes = [...new Set(scripts.slice(before))].reduce(
		(sum, path) =>
			sum + gzipSync(readFileSync(join(sites.default.folder, path.slice(1))), { level: 9 }).length,
		0,
	);
	expect(scripts.length).toBeGreaterThan(before);
	// Half of it is what all tools share.
	expect(bytes).toBeLessThan(5500);
});

test('exercise pages weigh less than 30 kB', () => {
	const { folder } = sites.default;
	const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
	const heavy = filesOf(folder)
		.filter((file) => /^exercises\/[^/]+\/index\.html$/.test(file))
		.flatMap((file) => {
			const page = readFileSync(join(folder, file), 'utf8');
			const parts = [...page.matchAll(/<(?:script[^>]+src|link rel="stylesheet" href)="\/([^"]+)"/g)].map(
				([, part]) => part ?? '',
			);
			const bytes = [file, ...parts].reduce((sum, part) => sum + gzipped(part), 0);
			return bytes > 30_000 ? [`${file}: ${bytes}`] : [];
		});
	expect(heavy).toEqual([]);
});
