/** What programs read of the site: heads, structured data, pictures, sitemap, feed, lists. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { filesOf } from './built-site.ts';
import { guideOf, siteNames, sites, test } from './sites.ts';

for (const name of siteNames) {
	const { folder, base, origin } = sites[name];
	const root = origin + base;
	const files = new Set(filesOf(folder));
	const pages = [...files].filter((file) => file.endsWith('.html'));
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const meta = (html: string, property: string) =>
		new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

	test(`${name}: every page says its address and what a shared link shows`, () => {
		const wrong = pages.filter((page) => {
			const html = read(page);
			const address = root + page.replace(/index\.html$/, '');
			const picture = meta(html, 'og:image') ?? '';
			return !(
				(page === '404.html' || html.includes(`<link rel="canonical" href="${address}"`)) &&
				(page === '404.html' || meta(html, 'og:url') === address) &&
				meta(html, 'og:description') === meta(html, 'description') &&
				picture.startsWith(root) &&
				files.has(picture.slice(root.length)) &&
				meta(html, 'referrer') === 'no-referrer'
			);
		});
		expect(wrong).toEqual([]);
	});

	test(`${name}: structured data can be read on every page, and names only addresses that are there`, () => {
		const types = new Map<string, number>();
		const lost: string[] = [];
		for (const page of pages) {
			const blocks = [...read(page).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
			for (const [, block = ''] of blocks) {
				const { '@context': context, '@graph': things } = JSON.parse(block) as {
					'@context': string;
					'@graph': { '@type': string | string[] }[];
				};
				expect(context).toBe('https://schema.org');
				for (const { '@type': type } of things)
					for (const one of [type].flat()) types.set(one, (types.get(one) ?? 0) + 1);
				const addresses = [...block.matchAll(/"(?:url|item|image)":"([^"#?]*)/g)].map(
					([, found = '']) => found,
				);
				for (const address of addresses.filter((one) => one.startsWith(origin))) {
					const file = address.slice(root.length).replace(/(^|\/)$/, '$1index.html');
					if (!files.has(file)) lost.push(`${page}: ${address}`);
				}
			}
		}
		expect(lost).toEqual([]);
		expect([...types.keys()].sort()).toEqual([
			'Article',
			'BreadcrumbList',
			'ExercisePlan',
			'HowTo',
			'WebSite',
		]);
		expect(types.get('HowTo')).toBe(Object.keys(guideOf(name).guide.exercises).length);
		expect(types.get('WebSite')).toBe(1);
	});

	test(`${name}: pictures for shared links weigh at most 60 kB`, () => {
		const pictures = [...files].filter((file) => file.startsWith('social/'));
		expect(pictures.length).toBe(98);
		expect(pictures.filter((file) => statSync(join(folder, file)).size > 60_000)).toEqual([]);
	});

	test(`${name}: the sitemap has every page once, and not those that are made for one reader`, async ({
		page,
	}) => {
		const sitemap = read('sitemap.xml');
		await page.goto('about:blank');
		const addresses = await page.evaluate((xml) => {
			const document = new DOMParser().parseFromString(xml, 'application/xml');
			return [...document.querySelectorAll('urlset > url > loc')].map((loc) => loc.textContent);
		}, sitemap);
		const unlisted = ['404.html', 'exercises/compare/index.html', 'sheet-not-kept/index.html'];
		const wanted = pages.filter((file) => !unlisted.includes(file));
		expect(addresses.toSorted()).toEqual(
			wanted.map((file) => root + file.replace(/index\.html$/, '')).sort(),
		);
		expect(read('robots.txt')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
	});

	test(`${name}: the feed can be read, and leads to pages`, async ({ page }) => {
		await page.goto('about:blank');
		const entries = await page.evaluate((xml) => {
			const document = new DOMParser().parseFromString(xml, 'application/xml');
			return [...document.querySelectorAll('feed > entry')].map((entry) => ({
				id: entry.querySelector('id')?.textContent ?? '',
				link: entry.querySelector('link')?.getAttribute('href') ?? '',
				day: entry.querySelector('updated')?.textContent ?? '',
			}));
		}, read('feed.xml'));
		expect(entries.length).toBeGreaterThan(2);
		const changes = read('changes/index.html');
		for (const { id, link, day } of entries) {
			expect(id.startsWith(`${root}changes/#`)).toBe(true);
			expect(changes).toContain(`id="${id.split('#')[1]}"`);
			expect(files).toContain(`${link.slice(root.length).replace(/#.*$/, '')}index.html`);
			expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		}
		expect(entries.map(({ day }) => day)).toEqual(
			entries
				.map(({ day }) => day)
				.toSorted()
				.reverse(),
		);
	});

	test(`${name}: llms.txt begins as it should, and every link in it leads somewhere`, () => {
		const text = read('llms.txt');
		expect(text).toMatch(new RegExp(`^# ${sites[name].name}\n\n> `));
		const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address.slice(root.length));
		expect(links.length).toBeGreaterThan(80);
		const lost = links.filter(
			(path) => !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path),
		);
		expect(lost).toEqual([]);
	});
}
