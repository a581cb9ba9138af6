/** What the browser gets to know of the index, read from the files of an index. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { catalogueOf } from '../../../src/search/catalogue-of.ts';

/** An index with these texts as its fragments. */
function indexOf(fragments: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(inject('temporaryFolder'), 'index-'));
	mkdirSync(join(folder, 'fragment'));
	for (const [id, text] of Object.entries(fragments))
		writeFileSync(join(folder, 'fragment', `${id}.pf_fragment`), gzipSync(text));
	return folder;
}
const fragment = (value: object) => `pagefind_dcd${JSON.stringify(value)}`;
const deadBug = {
	url: '/exercises/dead-bug/',
	content: 'Lie on your back.',
	word_count: 4,
	meta: { title: 'Dead bug', type: 'Exercise', summary: 'Ribs down.', aliases: 'Beetle; Dying bug' },
	filters: { type: ['Exercise'], muscle: ['Abs'] },
};
const card = {
	url: '/exercises/dead-bug.pdf',
	content: 'Card',
	meta: { title: 'Dead bug', type: 'PDF', paper: 'A5', otherPaper: 'Half letter', otherPath: '/b.pdf' },
	filters: { type: ['PDF'] },
};

test('entries by id in the order of their paths, and the words that they are found by', () => {
	const catalogue = catalogueOf(indexOf({ en_2: fragment(deadBug), en_1: fragment(card) }));
	expect(Object.keys(catalogue.entries)).toEqual(['en_1', 'en_2']);
	expect(catalogue.entries.en_2).toEqual({
		path: '/exercises/dead-bug/',
		title: 'Dead bug',
		type: 'Exercise',
		summary: 'Ribs down.',
		aliases: ['Beetle', 'Dying bug'],
		searchedAs: [],
		filters: { type: ['Exercise'], muscle: ['Abs'] },
	});
	expect(catalogue.entries.en_1?.paper).toEqual({
		name: 'A5',
		other: { name: 'Half letter', path: '/b.pdf' },
	});
	expect(catalogue.words).toBe('back beetle bug card dead dying lie on your');
	expect(catalogue.names).toBe('beetle bug dead dying');
	expect(catalogue.pairs).toEqual(['dead bug', 'dying bug']);
});

test.each([
	['another signature', `pagefind_abc${JSON.stringify(deadBug)}`],
	['no JSON', 'pagefind_dcd{'],
	['a field that is missing', fragment({ ...deadBug, filters: undefined })],
	['a type that search does not know', fragment({ ...deadBug, meta: { type: 'Podcast' } })],
])('%s: says which file, and what to adapt', (_, text) => {
	expect(() => catalogueOf(indexOf({ en_3: text }))).toThrow(
		/fragment\/en_3\.pf_fragment is not what Pagefind 1\.6 writes\. With another version, adapt src\/search\/catalogue-of\.ts to it\.$/,
	);
});
