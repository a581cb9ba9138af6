/** The book: what it holds, and how a small one prints. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { guideBook, type Book } from '../../../src/print/book.ts';
import type { Page } from '../../../src/print/book-page.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { prose } from '../../fixtures/real-prose.ts';

const bookOn = (paper: 'a4' | 'letter') =>
	guideBook(guide, site, { paper, prose, absolute: (path) => `https://cairn.test${path}` });
const book = bookOn('a4');
const pages = book.chapters.flatMap((chapter) => chapter.pages);
const exercises = book.exercises.groups.flatMap((group) => group.exercises);

test('it holds every principle, phase, method, routine and exercise, in reading order', () => {
	expect(book.chapters.map(({ title }) => title)).toEqual([
		'Foundations',
		'Timing',
		'Programming',
		'Mistakes and their fixes',
		'Safety',
		'Phases of a season',
		'Methods',
		'Routines',
	]);
	expect(pages.map(({ place }) => place)).toEqual([
		...Object.keys(guide.principles).map((id) => `principles/${id}`),
		...Object.keys(guide.phases).map((id) => `phases/${id}`),
		...Object.keys(guide.methods).map((id) => `methods/${id}`),
		...Object.keys(guide.routines).map((id) => `routines/${id}`),
	]);
	expect(exercises.map(({ place }) => place).sort()).toEqual(
		Object.keys(guide.exercises)
			.map((id) => `exercises/${id}`)
			.sort(),
	);
	for (const { place, lead } of [...pages, ...exercises]) expect(lead, place).not.toEqual([]);
});

test('every reference leads to a place in the book', () => {
	const places = new Set([
		...[...pages, ...exercises].map(({ place }) => place),
		...[...book.sources.articles, ...book.sources.studies, book.sources.derived].map(({ place }) => place),
	]);
	const named: string[] = [];
	JSON.stringify(book, (key, value: unknown) => {
		if (key === 'to' && typeof value === 'string') named.push(value);
		return value;
	});
	expect(named.length).toBeGreaterThan(500);
	expect(named.filter((place) => !places.has(place))).toEqual([]);
});

test('the index has other names among the names, whatever their capitals', () => {
	const names = book.index.map(({ name }) => name.toLowerCase());
	expect(names).toEqual([...names].sort());
	expect(book.index).toContainEqual({
		name: 'RFESS',
		letter: 'R',
		to: 'exercises/bulgarian-split-squat',
		alias: true,
	});
	expect(book.index).toContainEqual({
		name: 'Dead bug',
		letter: 'D',
		to: 'exercises/dead-bug',
		alias: false,
	});
});

test('a routine shows the doses of its source', () => {
	const core = pages.find(({ place }) => place === 'routines/core-and-mobility');
	expect(core?.table?.rows[0]).toEqual([
		[{ kind: 'place', to: 'exercises/dead-bug', page: true, of: ['Dead bug'] }],
		['2\u00a0×\u00a010–15\u00a0reps', { kind: 'break' }, 'alternating sides, each side counts as one'],
		['30\u00a0s'],
	]);
});

/** A book of one page and one exercise: the page has every construct there is. */
function small(paper: 'a4' | 'letter'): Book {
	const whole = bookOn(paper);
	const [chapter] = whole.chapters;
	const group = whole.exercises.groups.find(({ title }) => title === 'Squat');
	if (chapter === undefined || group === undefined) throw new Error('The guide has no chapter or no squat.');
	const plain = (of: string) => ({ kind: 'paragraph' as const, of: [of] });
	const page: Page = {
		place: 'principles/all',
		title: 'All there is',
		summary: 'Every construct once.',
		facts: [{ name: 'Fact', value: 'A fact.' }],
		table: { head: ['Left', 'Right'], rows: [[['cell one'], ['cell two']]], note: '' },
		tableFirst: true,
		conflicts: [{ who: 'Somebody', text: 'says otherwise.' }],
		notes: [
			{ label: 'Goes with', of: [{ kind: 'place', to: 'exercises/squat', page: true, of: ['Squat'] }] },
		],
		lead: [
			{
				kind: 'paragraph',
				of: [
					'First #text with *marks* and $signs$, ',
					{ kind: 'emphasis', of: ['emphasis'] },
					{ kind: 'break' },
					{ kind: 'strong', of: ['weight'] },
					{ kind: 'deleted', of: ['gone'] },
					{ kind: 'code', of: 'code()' },
					{ kind: 'elsewhere', url: 'https://a.test/', shown: 'a.test', of: ['elsewhere'] },
					'. İğüşç ąęłżó ẵệộ œ ñ ß.',
				],
			},
		],
		sections: [
			{
				title: ['A section'],
				of: [
					{ kind: 'heading', of: ['Smaller heading'] },
					{ kind: 'list', start: 3, items: [[plain('third')], [plain('fourth')]] },
					{ kind: 'list', start: null, items: [[plain('dash')]] },
					{ kind: 'quote', of: [plain('quoted')] },
					{ kind: 'code', text: 'let x' },
					{ kind: 'rule' },
					{ kind: 'table', align: ['left', 'right'], head: [['H1'], ['H2']], rows: [[['a'], ['b']]] },
					{ kind: 'box', title: ['Tip'], of: [plain('boxed')] },
				],
			},
		],
	};
	const alone = group.exercises.map((exercise) => ({
		...exercise,
		lead: [],
		sections: [],
		instead: [],
		notes: [],
	}));
	return {
		...whole,
		chapters: [{ ...chapter, pages: [page] }],
		exercises: { ...whole.exercises, groups: [{ ...group, exercises: alone }] },
		index: whole.index.filter(({ to }) => to === 'exercises/squat'),
	};
}

const printer = createPrinter();
/** Poppler grumbles about a key that the PDF standard lets be true or false; only its answer counts here. */
const run = (command: string, ...words: string[]) =>
	execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

test.each([
	['a4', '595.276 x 841.89'],
	['letter', '612 x 792'],
] as const)('every construct prints, on %s', (paper, size) => {
	const pdf = printer.print('book', small(paper), 'small book');
	expect(Buffer.from(pdf).includes('pdfuaid:part')).toBe(true);
	expect(Buffer.compare(Buffer.from(pdf), Buffer.from(printer.print('book', small(paper), 'again')))).toBe(0);
	const file = join(inject('temporaryFolder'), `book-${paper}.pdf`);
	writeFileSync(file, pdf);
	const info = run('pdfinfo', file);
	expect(info).toMatch(/^Tagged:\s+yes$/m);
	expect(info).toMatch(/^Title:\s+The guide as a book – Cairn$/m);
	expect(info).toContain(size);
	// Title, two of contents, preface, opener, page, opener, exercise, sources, index, colophon.
	expect(info).toMatch(/^Pages:\s+11$/m);
	const page = run('pdftotext', '-f', '6', '-l', '6', file, '-').replace(/\s+/g, ' ');
	const order = [
		'All there is',
		'Every construct once.',
		'A fact.',
		'cell one',
		'First #text with *marks* and $signs$, emphasis',
		'code()',
		'elsewhere (a.test). İğüşç ąęłżó ẵệộ œ ñ ß.',
		'A section',
		'Smaller heading',
		'third',
		'fourth',
		'dash',
		'quoted',
		'let x',
		'boxed',
		'Somebody: says otherwise.',
		'Squat (p. 8)',
	].map((words) => page.indexOf(words));
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(order).not.toContain(-1);
});
