/** Pagefind, as far as we use it: which records have a word, how well, and where in their text. */
import { href } from '../brand/href.ts';
import type { Hit } from './rank.ts';

interface Result extends Hit {
	/** Its text around the words that were found, with a mark around each. */
	data(): Promise<{ excerpt: string }>;
}
interface Pagefind {
	options(options: {
		baseUrl: string;
		excerptLength: number;
		ranking: { metaWeights: Record<string, number>; pageLength: number };
	}): Promise<void>;
	init(): Promise<void>;
	search(word: string): Promise<{ results: Result[] }>;
}

/** The index of this site. */
export interface SiteIndex {
	/** Everything that has a word, or a word that begins so. */
	search(word: string): Promise<readonly Result[]>;
}

/** @throws Error if it cannot be had. */
export async function openIndex(): Promise<SiteIndex> {
	// In a variable, because a bundler would try to resolve the path of an import.
	const address = href('/pagefind/pagefind.js');
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({
		baseUrl: href('/'),
		excerptLength: 24,
		ranking: { pageLength: 0.2, metaWeights },
	});
	await pagefind.init();
	// Who types a letter more asks for the other words again.
	const asked = new Map<string, Promise<readonly Result[]>>();
	return {
		search: (word) => {
			const answer = asked.get(word) ?? pagefind.search(word).then(({ results }) => results);
			asked.set(word, answer);
			return answer;
		},
	};
}

/** How much a word counts by where it stands besides the text (see `record.ts`). */
const metaWeights = {
	title: 6,
	aliases: 6,
	searchedAs: 5,
	summary: 3,
	// Names of files, and words that every record of a kind has.
	type: 0,
	picture: 0,
	image: 0,
	image_alt: 0,
	paper: 0,
	otherPaper: 0,
	otherPath: 0,
};
