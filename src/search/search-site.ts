/** Looks something up: reads the query, asks the index for each word, puts one order to what it finds. */
import { fetchJson } from '../browser/fetch-json.ts';
import { catalogueFile, type Catalogue, type Entry } from './catalogue.ts';
import { countFacets, passes, type Counts } from './facets.ts';
import { nearestExercises } from './nearest-exercises.ts';
import { openIndex, type SiteIndex } from './pagefind-index.ts';
import { bestHits, mergeHits, nameFactor, typeFactorsFor, type Hit } from './rank.ts';
import { knownWords, readQuery, type KnownWords } from './reading.ts';
import type { Query } from './query.ts';
import { plain, plainWordsOf } from './words-of.ts';

/** Something that was found. */
export interface FoundEntry extends Entry {
	/**
	 * Where its text has the words, as HTML with a mark around each, if that is all that it has of them: no name and no
	 * summary speaks of them.
	 */
	quote: (() => Promise<string>) | undefined;
}

/** What a query brought. */
export interface Found {
	/** In order. */
	entries: readonly FoundEntry[];
	/** How many there would be without the filters. */
	unfiltered: number;
	counts: Counts;
	/** What was probably meant, if a word as it was typed is not known here. */
	meant: string | undefined;
	/** The words that were looked for. */
	words: readonly string[];
	/** Where nothing was found: exercises with a name like that. */
	nearest: readonly Entry[];
}

export type SiteSearch = (query: Query) => Promise<Found>;

/** @throws Error if index or catalogue cannot be had. */
export async function openSearch(): Promise<SiteSearch> {
	const [index, catalogue] = await Promise.all([openIndex(), fetchJson<Catalogue>(`/${catalogueFile}`)]);
	const known = knownWords(catalogue);
	return (query) => find(query, index, catalogue, known);
}

async function find(
	query: Query,
	index: SiteIndex,
	{ entries }: Catalogue,
	known: KnownWords,
): Promise<Found> {
	const { words, meant } = readQuery(query.words, known);
	const types = typeFactorsFor(query.words);
	const quotes = new Map<string, () => Promise<string>>();
	const ask = async (word: string): Promise<readonly Hit[]> => {
		const results = await index.search(word);
		for (const result of results) quotes.set(result.id, async () => (await result.data()).excerpt);
		return results;
	};
	const perWord = await Promise.all(words.map(async (ways) => bestHits(await Promise.all(ways.map(ask)))));
	const hits = words.length === 0 ? Object.keys(entries).map((id) => ({ id, score: 1 })) : mergeHits(perWord);
	const flat = words.flat();
	const found = hits
		.flatMap(({ id, score }) => {
			const entry = entries[id];
			if (entry === undefined) return [];
			const better = types[entry.type] * nameFactor(meant ?? query.words, entry);
			return [{ ...entry, score: score * better, quote: speaksOf(entry, flat) ? undefined : quotes.get(id) }];
		})
		.sort((a, b) => b.score - a.score);
	return {
		entries: found.filter((entry) => passes(entry, query.filters)),
		unfiltered: found.length,
		counts: countFacets(found, query.filters),
		meant,
		words: flat,
		nearest: found.length === 0 ? nearestExercises(query.words, Object.values(entries)) : [],
	};
}

/** Whether what a list shows of an entry, or a name of it, has one of the words. */
function speaksOf({ title, aliases, searchedAs, summary }: Entry, words: readonly string[]): boolean {
	const text = plainWordsOf([title, summary, ...aliases, ...searchedAs].join(' ')).join(' ');
	return words.length === 0 || words.some((word) => text.includes(plain(word)));
}
