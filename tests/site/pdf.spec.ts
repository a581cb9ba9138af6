/** The form of every printed file: made for all readers, with nothing missing, small, and of the expected size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { find } from '../../src/guide/guide.ts';
import { PdfObjects } from '../fixtures/pdf-objects.ts';
import {
	bookmarksOf,
	linksOf,
	pageToldInAnotherOrder,
	picturesOf,
	type Bookmark,
} from '../fixtures/pdf-structure.ts';
import { factsOf, fontsOf, sizedWordsOf } from '../fixtures/read-pdf.ts';
import { filesOf } from './built-site.ts';
import { printedFiles, type PrintedFiles } from './printed-files.ts';
import { guideOf, saying, siteNames, sites, test } from './sites.ts';

/** No file of its kind may weigh more, in bytes: the heaviest of ours and half of it again. */
const heaviest: Record<keyof PrintedFiles, number> = {
	sheets: 120_000,
	booklets: 850_000,
	cards: 75_000,
	posters: 100_000,
	books: 1_850_000,
};
const kinds = Object.keys(heaviest) as (keyof PrintedFiles)[];

const flat = (bookmarks: readonly Bookmark[]): Bookmark[] =>
	bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.below)]);

/** How links say where they lead. */
const pageWord = { en: 'page', de: 'Seite', tr: 'sayfa' };

/** What the file says of itself. */
const promisesOf = (bytes: Buffer, pdf: PdfObjects) => ({
	claimsUa: bytes.includes('<pdfuaid:part>1</pdfuaid:part>'),
	marked: pdf.dict(pdf.catalog.get('/MarkInfo')).get('/Marked'),
	language: pdf.catalog.get('/Lang'),
	showsTitle: pdf.dict(pdf.catalog.get('/ViewerPreferences')).get('/DisplayDocTitle'),
	pages: pdf.pages.length,
	pageToldInAnotherOrder: pageToldInAnotherOrder(pdf),
});

/** What is missing in a file, or leads nowhere. */
function faultsOf(pdf: PdfObjects, pageWord: string): string[] {
	const faults: string[] = [];
	const pictures = picturesOf(pdf);
	if (pictures.length === 0) faults.push('not even the code is a picture');
	if (pictures.includes('')) faults.push('a picture without words');

	const fonts = pdf.all.filter((one) => one.get('/Type') === '/FontDescriptor');
	if (fonts.length < 2) faults.push('fewer fonts than text and headings have');
	for (const font of fonts) {
		const fontName = font.get('/FontName');
		if (typeof fontName !== 'string' || !/^\/[A-Z]{6}\+Source(?:Sans3|Serif4)-/.test(fontName))
			faults.push(`the font ${JSON.stringify(fontName)}`);
		if (pdf.stream(font.get('/FontFile2')).length < 100) faults.push('a font that is not in the file');
	}

	const links = linksOf(pdf);
	if (links.length === 0) faults.push('no link, not even the address');
	for (const { says, url, page } of links) {
		const [, said] = new RegExp(`${pageWord} (\\d+)$`).exec(says) ?? [];
		if (says === '') faults.push('a link without words');
		if (url !== null && !/^https?:\/\/\S+$/.test(url)) faults.push(`a link to ${url}`);
		if (url === null && page === 0) faults.push(`the link “${says}” leads nowhere`);
		if (url === null && said !== undefined && page !== Number(said))
			faults.push(`the link “${says}” leads to page ${page}`);
	}
	for (const { title, page } of flat(bookmarksOf(pdf))) if (page === 0) faults.push(`the bookmark ${title}`);
	return faults;
}

for (const name of siteNames) {
	const { folder, language } = sites[name];
	const { guide, methods } = guideOf(name);
	const say = saying(name);

	test(`${name}: no PDF that these tests do not know`, () => {
		const known = kinds.flatMap((kind) => printedFiles(name)[kind].map(({ path }) => path));
		const found = filesOf(folder).filter((file) => file.endsWith('.pdf'));
		expect(found.map((file) => join(folder, file)).sort()).toEqual(known.sort());
		// Weeks; seasons of two methods, five lengths and three kits; exercises; routines; the book.
		if (name === 'default') expect(known).toHaveLength(2 * (68 + 2 * 5 * 3 + 34 + 11 + 1));
	});

	for (const kind of kinds)
		test(`${name}: ${kind} are accessible, whole, small and of the right size`, () => {
			for (const { id, path, paper, title, pages, size } of printedFiles(name)[kind]) {
				const bytes = readFileSync(path);
				const pdf = new PdfObjects(bytes);
				const about = `${id}, ${paper}`;
				expect(factsOf(path), about).toEqual({ pages, title, size, tagged: true });
				expect(bytes.length, about).toBeLessThan(heaviest[kind]);
				// One comparison for each file: Playwright writes down every single one.
				expect(promisesOf(bytes, pdf), about).toEqual({
					claimsUa: true,
					marked: true,
					language: { text: language },
					showsTitle: true,
					pages,
					pageToldInAnotherOrder: null,
				});
				expect(faultsOf(pdf, pageWord[language]), about).toEqual([]);
			}
		});

	test(`${name}: fonts are embedded, and no more of them than is used`, () => {
		for (const kind of kinds)
			for (const paper of sites[name].papers) {
				const file = printedFiles(name)[kind].find((one) => one.paper === paper);
				const fonts = fontsOf(file?.path ?? '');
				expect(fonts.length, kind).toBeGreaterThan(1);
				for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true });
			}
	});

	test(`${name}: booklets have a bookmark for each phase, week and exercise, and no other`, () => {
		const [paper] = sites[name].papers;
		for (const { id, path, season, pages } of printedFiles(name).booklets.filter(
			(one) => one.paper === paper,
		)) {
			const bookmarks = bookmarksOf(new PdfObjects(readFileSync(path)));
			const phases: { title: string; below: string[] }[] = [];
			for (const { phase, title } of season.weeks) {
				const phaseTitle = guide.phases[phase].title;
				if (phases.at(-1)?.title !== phaseTitle) phases.push({ title: phaseTitle, below: [] });
				phases.at(-1)?.below.push(title);
			}
			const lines = season.weeks.flatMap(({ days }) =>
				days.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises)),
			);
			const names = new Set(lines.map(({ exercise }) => guide.exercises[exercise]?.name ?? ''));
			expect(
				bookmarks.map(({ title, below }) => ({ title, below: below.map((one) => one.title) })),
				id,
			).toEqual([
				{ title: say('Contents'), below: [] },
				...phases,
				{ title: say('Exercises'), below: [...names].sort((a, b) => a.localeCompare(b, language)) },
				{ title: say('Index'), below: [] },
			]);
			// Contents are on page 2; a page for each phase and week follows; then two exercises a page; then the index.
			const numbers = flat(bookmarks).map(({ page }) => page);
			const weeksEnd = 2 + phases.length + season.weeks.length;
			expect(numbers, id).toEqual([
				2,
				...Array.from({ length: weeksEnd - 2 }, (_, index) => 3 + index),
				weeksEnd + 1,
				...[...names].map((_, index) => weeksEnd + 1 + Math.floor(index / 2)),
				pages,
			]);
		}
	});

	test(`${name}: the book has a bookmark for each of its pages that has a title`, () => {
		for (const { path } of printedFiles(name).books) {
			const bookmarks = bookmarksOf(new PdfObjects(readFileSync(path)));
			const titles = flat(bookmarks).map(({ title }) => title);
			for (const { title } of [
				...Object.values(guide.principles),
				...Object.values(guide.phases),
				...Object.values(guide.routines),
				...methods.map((id) => find(guide, 'methods', id)),
			])
				expect(titles).toContain(title);
			for (const exercise of Object.values(guide.exercises)) expect(titles).toContain(exercise.name);
			const pages = flat(bookmarks).map(({ page }) => page);
			expect(pages).toEqual(pages.toSorted((a, b) => a - b));
		}
	});
}

/** Letters of 8 points, as poppler measures them: it rounds to thirds. */
const body = 8 - 1 / 6;

test('letters have at least 8 points, and references in the book at least 7', () => {
	const { sheets, cards, posters, booklets, books } = printedFiles('default');
	const few = booklets.filter(({ id }) => /\/(?:8-weeks-bodyweight|24-weeks-gym)$/.test(id));
	expect(few).toHaveLength(8);
	for (const { id, path, paper } of [...sheets, ...cards, ...posters, ...few, ...books]) {
		const words = sizedWordsOf(path);
		expect(words.length, id).toBeGreaterThan(15);
		const small = words.filter((one) => one.size < body && !/^\(.+\)$/.test(one.words.trim()));
		expect(small, `${id}, ${paper}`).toEqual([]);
		const tiny = words.filter((one) => one.size < 7);
		expect(tiny, `${id}, ${paper}`).toEqual([]);
	}
});
