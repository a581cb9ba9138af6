import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Catalogue, Entry, Vocabulary } from './catalogue.ts';
import { searchTypes, separator } from './record.ts';
import { wordsOf } from './words-of.ts';

/** What Pagefind keeps of a record in a file of its own, named after the record's id; the fields that we read. */
const fragmentSchema = z.object({
	url: z.string(),
	content: z.string(),
	meta: z.object({ type: z.enum(searchTypes).default('Page') }).catchall(z.string()),
	filters: z.record(z.string(), z.array(z.string())),
});
type Fragment = z.output<typeof fragmentSchema>;
/** What those files begin with, before their JSON. */
const signature = 'pagefind_dcd';

/**
 * The catalogue of a finished index. Pagefind gives the browser only ids until it fetches a file for each of them; with
 * the catalogue, results are named, sorted and filtered at once.
 *
 * @param folder Where the index was written.
 * @throws Error if its files are not as this version of Pagefind writes them.
 */
export function catalogueOf(folder: string): Catalogue {
	const fragments = readdirSync(join(folder, 'fragment')).map((file) => ({
		id: basename(file, '.pf_fragment'),
		fragment: readFragment(join(folder, 'fragment', file)),
	}));
	const entries = fragments
		.map(({ id, fragment }) => [id, entryOf(fragment)] as const)
		.sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
	return {
		...vocabularyOf(
			entries.map(([, entry]) => entry),
			fragments.map(({ fragment }) => fragment.content),
		),
		entries: Object.fromEntries(entries),
	};
}

function readFragment(file: string): Fragment {
	try {
		const text = gunzipSync(readFileSync(file)).toString();
		if (!text.startsWith(signature)) throw new Error(`It does not begin with ${signature}.`);
		return fragmentSchema.parse(JSON.parse(text.slice(signature.length)));
	} catch (cause) {
		throw new Error(
			`${file} is not what Pagefind 1.6 writes. With another version, adapt src/search/catalogue-of.ts to it.`,
			{ cause },
		);
	}
}

function entryOf({ url, meta, filters }: Fragment): Entry {
	const list = (text = '') => (text === '' ? [] : text.split(separator));
	const { title = url, type, summary = '', picture, paper, otherPaper, otherPath } = meta;
	const { type: _, ...others } = filters;
	return {
		path: url,
		title,
		type,
		summary,
		aliases: list(meta.aliases),
		searchedAs: list(meta.searchedAs),
		filters: { type: [type], ...others },
		...(picture !== undefined && { picture }),
		...(paper !== undefined && {
			paper: {
				name: paper,
				...(otherPaper !== undefined &&
					otherPath !== undefined && { other: { name: otherPaper, path: otherPath } }),
			},
		}),
	};
}

/** @param texts What is found: the text of every record. */
function vocabularyOf(entries: readonly Entry[], texts: readonly string[]): Vocabulary {
	const named = entries.filter(({ type }) => type !== 'PDF');
	const names = named.flatMap(({ title, aliases, searchedAs }) => [title, ...aliases, ...searchedAs]);
	const called = named
		.filter(({ type }) => type === 'Exercise')
		.flatMap(({ title, aliases }) => [title, ...aliases]);
	return {
		words: sorted([...texts, ...names].flatMap(wordsOf)).join(' '),
		names: sorted(names.flatMap(wordsOf)).join(' '),
		pairs: sorted(called.flatMap((name) => neighbours(wordsOf(name)))),
	};
}

const sorted = (words: readonly string[]) => [...new Set(words)].filter((word) => word.length > 1).sort();

const neighbours = (words: readonly string[]) =>
	words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
