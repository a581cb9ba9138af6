/** A coach's copy is the coach's: own pages and words in it, and no other name. Read from its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { publicFault } from '../../src/brand/brand-files.ts';
import { textOf } from '../fixtures/read-pdf.ts';
import { filesOf } from './built-site.ts';
import { sites, test } from './sites.ts';

const { folder } = sites.coach;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('nothing names the guide that it was made with but a line at the foot of each page', () => {
	const texts = filesOf(folder).filter((path) =>
		/\.(html|js|css|json|xml|txt|svg|webmanifest)$|^_headers$/.test(path),
	);
	const naming = texts.filter((path) =>
		read(path)
			.replace(/<p>Made with Cairn\.<\/p>/, '')
			.includes('Cairn'),
	);
	expect(naming).toEqual([]);
	expect(read('index.html')).toContain('<p>Made with Cairn.</p>');

	const pdfs = filesOf(folder).filter((path) => path.endsWith('.pdf'));
	expect(pdfs.filter((path) => readFileSync(join(folder, path)).includes('Cairn'))).toEqual([]);
	// One of each kind is read as people read it.
	const kinds = [/^guide/, /^exercises\//, /^routines\//, /^plans\/.*week/, /season/].flatMap(
		(kind) => pdfs.find((path) => kind.test(path)) ?? [],
	);
	for (const path of kinds) expect(textOf(join(folder, path)), path).not.toContain('Cairn');
	expect(kinds.length).toBeGreaterThan(3);
});

test('a page of the coach’s own is there, linked from every page, and found', () => {
	const page = read('pages/working-together/index.html');
	expect(page).toContain('<h1>Working together</h1>');
	expect(page).toContain(`href="${sites.coach.base}exercises/squat/"`);
	for (const path of ['index.html', 'plans/index.html', '404.html'])
		expect(read(path), path).toContain(`href="${sites.coach.base}pages/working-together/"`);
	expect(read('sitemap.xml')).toContain('/pages/working-together/');
});

test('what the coach says otherwise and leaves out is so wherever it stands', () => {
	for (const path of ['index.html', 'phases/index.html'])
		expect(read(path), path).toContain('Anna’s favourite: learning the lifts');
	const glossary = read('glossary/index.html');
	expect(glossary).toContain('Anna’s word for six short runs');
	expect(glossary).not.toContain('id="meta-analysis"');
});

test('runners find their coach on the front page and under About', () => {
	for (const path of ['index.html', 'about/index.html']) {
		for (const part of [
			'UESCA ultrarunning coach',
			`src="${sites.coach.base}anna.svg"`,
			'href="mailto:anna@coach.example"',
			'href="tel:+49301234567"',
			'href="https://coach.example/book"',
		])
			expect(read(path), `${path}: ${part}`).toContain(part);
	}
	expect(read('anna.svg')).toMatch(/^<svg[^>]*viewBox="0 0 80 80">/);
	expect(read('anna.svg')).not.toMatch(/script|onload/);
});

test('every name at the top of a site is one that a brand cannot take', () => {
	const tops = new Set(
		filesOf(sites.default.folder)
			.filter((path) => path !== 'logo.svg')
			.map((path) => path.split('/')[0] ?? ''),
	);
	for (const top of tops) {
		const path = /\.\w+$/.test(top) ? top : `${top}/x.txt`;
		expect(publicFault(path, 1, ''), top).toBeDefined();
	}
});
