/** A coach's copy is the coach's: own pages and words in it, and no other name. Read from its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { publicFault } from '../../src/brand/brand-files.ts';
import { textOf } from '../fixtures/read-pdf.ts';
import { filesOf } from './built-site.ts';
import { ofFullBrand, saying, sites, test } from './sites.ts';

const { folder, base } = sites.coach;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('nothing names the guide that it was made with but a line at the foot of each page', () => {
	const madeWith = `<p>${saying('coach')('Made with {1}.', 'Cairn')}</p>`;
	const texts = filesOf(folder).filter((path) =>
		/\.(html|js|css|json|xml|txt|svg|webmanifest)$|^_headers$/.test(path),
	);
	const naming = texts.filter((path) => read(path).replace(madeWith, '').includes('Cairn'));
	expect(naming).toEqual([]);
	expect(read('index.html')).toContain(madeWith);

	const pdfs = filesOf(folder).filter((path) => path.endsWith('.pdf'));
	expect(pdfs.filter((path) => readFileSync(join(folder, path)).includes('Cairn'))).toEqual([]);
	// One of each kind is read as people read it.
	const kinds = [/^guide/, /^exercises\//, /^routines\//, /^plans\/.*week/, /season/].flatMap(
		(kind) => pdfs.find((path) => kind.test(path)) ?? [],
	);
	for (const path of kinds) expect(textOf(join(folder, path)), path).not.toContain('Cairn');
	expect(kinds.length).toBeGreaterThan(3);
});

test('a page of the coach’s own is there, linked from every page, and found', ofFullBrand, () => {
	const page = read('pages/birlikte-calisma/index.html');
	expect(page).toContain('<h1>Birlikte çalışma</h1>');
	expect(page).toContain('<html lang="tr"');
	expect(page).toContain(`href="${base}exercises/squat/"`);
	for (const path of ['index.html', 'plans/index.html', '404.html'])
		expect(read(path), path).toContain(`href="${base}pages/birlikte-calisma/"`);
	expect(read('sitemap.xml')).toContain('/pages/birlikte-calisma/');
});

test('what the coach says otherwise and leaves out is so wherever it stands', ofFullBrand, () => {
	for (const path of ['index.html', 'phases/base/index.html', 'plans/guide/index.html'])
		expect(read(path), path).toContain('Ayşe’nin en sevdiği: hareketleri öğrenmek');
	const glossary = read('glossary/index.html');
	expect(glossary).toContain('Ayşe’nin sözü, yirmişer saniyelik altı kısa koşu için');
	expect(glossary).not.toContain('id="meta-analysis"');
	expect(read('exercises/plank/index.html')).toContain('Karın sıkı');
	expect(textOf(join(folder, 'exercises/plank.letter.pdf'))).toContain('Karın sıkı');
	// An exercise less, one more, and a method in place of another.
	const naming = filesOf(folder).filter((path) => read(path).includes('turkish-get-up'));
	expect(naming).toEqual([]);
	expect(read('exercises/index.html')).toContain(`href="${base}exercises/duvar-oturusu/"`);
	expect(textOf(join(folder, 'exercises/duvar-oturusu.letter.pdf'))).toContain('3 × 30–45 sn');
	expect(read('plans/index.html')).toContain('Az ama sık');
	expect(filesOf(folder).filter((path) => path.startsWith('plans/ultra-legs/'))).toEqual([]);
});

test('runners find their coach on the front page and under About', ofFullBrand, () => {
	for (const path of ['index.html', 'about/index.html']) {
		for (const part of [
			'UESCA ultra koşu antrenörü',
			`src="${base}ayse.svg"`,
			'href="mailto:ayse@kosu.example"',
			'href="tel:+902121234567"',
			'href="https://kosu.example/gorusme"',
		])
			expect(read(path), `${path}: ${part}`).toContain(part);
	}
	expect(read('ayse.svg')).toMatch(/^<svg[^>]*viewBox="0 0 80 80">/);
	expect(read('ayse.svg')).not.toMatch(/script|onload/);
});

test('under its icon stands a short name', ofFullBrand, () => {
	const manifest = JSON.parse(read('manifest.webmanifest')) as { short_name: string };
	expect(manifest.short_name).toBe('Ayşe Işık');
});

test('the logo stands in the head of every page, and another where it is dark', ofFullBrand, () => {
	for (const path of ['index.html', 'plans/index.html', '404.html'])
		for (const logo of ['logo.svg', 'logo-dark.svg']) expect(read(path), path).toContain(`${base}${logo}`);
});

test(
	'search finds what is written and asked in Turkish, in capitals too',
	ofFullBrand,
	async ({ page, served }) => {
		for (const [words, wanted] of [
			['ücret', 'pages/birlikte-calisma/'],
			['İLK GÖRÜŞME', 'pages/birlikte-calisma/'],
			['IŞIKLI SANDALYE', 'exercises/duvar-oturusu/'],
			['duvar oturusu', 'exercises/duvar-oturusu/'],
			['kalça', 'muscles/#gluteus-maximus'],
			['Zirve spor salonu', 'plans/guide/peak/1x-gym/'],
		] as const) {
			await page.goto(`${served.coach.url}search/?q=${encodeURIComponent(words)}`);
			await expect(page.locator('#search-status')).toContainText('sonuç');
			const links = page.locator('#search-results .result-link');
			const found = await links.evaluateAll((all) =>
				all.slice(0, 3).map((link) => link.getAttribute('href')),
			);
			expect(found, words).toContain(base + wanted);
		}
	},
);

test('every name at the top of a site is one that a brand cannot take', () => {
	const files = filesOf(sites.default.folder).filter((path) => path !== 'logo.svg');
	for (const top of new Set(files.map((path) => path.split('/')[0] ?? ''))) {
		const path = files.includes(top) ? top : `${top}/x.txt`;
		expect(publicFault(path, 1, ''), path).toBeDefined();
	}
});
