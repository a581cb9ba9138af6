/** Everything that search can find, by the index's own ids, and the words it is found by: one file for the browser. */
import type { SearchType } from './record.ts';

/** Where it stands, within the site. */
export const catalogueFile = 'search/catalogue.json';

/** Something to be found. */
export interface Entry {
	/** Without the base path. */
	path: string;
	title: string;
	type: SearchType;
	/** What it is about, in a sentence. */
	summary: string;
	/** Its other names. */
	aliases: readonly string[];
	/** What people type when they need it. */
	searchedAs: readonly string[];
	/** Values of each filter. */
	filters: Readonly<Record<string, readonly string[]>>;
	/** Its picture, without the base path. */
	picture?: string;
	/** For what is printed: its size, and the same in the other size. */
	paper?: { name: string; other?: { name: string; path: string } };
}

/** The words that spelling is corrected to. */
export interface Vocabulary {
	/** Every word of the index, once, with a space between two of them. */
	words: string;
	/** Words of names, titles and what people type: these come first. */
	names: string;
	/** Neighbours in names that some write as one word: "dead bug". */
	pairs: readonly string[];
}

export interface Catalogue extends Vocabulary {
	entries: Readonly<Record<string, Entry>>;
}
