import { distance } from 'fastest-levenshtein';
import { language } from '../language/language.ts';
import type { Vocabulary } from './catalogue.ts';
import { shortForms, smallWords } from './short-forms.ts';
import { plain, wordsOf } from './words-of.ts';

/** How search understands what was typed. */
export interface Reading {
	/** The words that count. For each, what to ask the index: itself, its long form, its correction. */
	words: readonly (readonly string[])[];
	/** The query as it was probably meant, if a word of it is not known here. */
	meant: string | undefined;
}

/** Words of the site, ready to be compared: without the marks of their letters. */
export interface KnownWords {
	all: readonly string[];
	names: readonly string[];
	/** Two words, by both written as one. */
	pairs: ReadonlyMap<string, string>;
	/** How the words with marks are written. */
	spelled: ReadonlyMap<string, string>;
}

export function knownWords({ words, names, pairs }: Vocabulary): KnownWords {
	const all = words.split(' ');
	return {
		all: all.map(plain),
		names: names.split(' ').map(plain),
		pairs: new Map(pairs.map((pair) => [plain(pair.replace(' ', '')), pair])),
		spelled: new Map(all.filter((word) => plain(word) !== word).map((word) => [plain(word), word])),
	};
}

/**
 * Reads a query: small words fall away (unless there is nothing else), short forms are written out, and words that the
 * site does not know are taken apart or corrected. The beginning of a known word counts as known: somebody is typing.
 *
 * @example readQuery('my knee hurst', known) // { words: [['knee'], ['hurts']], meant: 'my knee hurts' }
 */
export function readQuery(typed: string, known: KnownWords): Reading {
	const read = wordsOf(typed).map((word) => ({ word, ...readWord(word, known) }));
	const telling = read.filter(({ word }) => !smallWords.has(plain(word)));
	return {
		words: (telling.length > 0 ? telling : read).flatMap(({ asked }) => asked),
		meant: read.some(({ word, written }) => written !== word)
			? read.map(({ written }) => written).join(' ')
			: undefined,
	};
}

/** What to ask for a word, and how it is written. */
function readWord(word: string, known: KnownWords): { asked: (readonly string[])[]; written: string } {
	const bare = plain(word);
	const ways = spellings(word, bare, known);
	if (smallWords.has(bare)) return { asked: [ways], written: word };
	const long = longForms(bare);
	if (isKnown(bare, known)) return { asked: [[...ways, ...long]], written: word };
	// Of a word that it has not, Pagefind takes the beginning, and finds too much.
	if (long.length > 0) return { asked: [long], written: word };
	const written = known.pairs.get(bare) ?? corrected(bare, known) ?? word;
	return { asked: written.split(' ').map((part) => [part]), written };
}

/** What a short form stands for. It may be unfinished, and in German and Turkish have an ending: "diz" in "dizlerim". */
function longForms(word: string): readonly string[] {
	const exactly = shortForms.get(word);
	if (exactly !== undefined) return exactly;
	const unfinished =
		word.length < 4 ? [] : [...shortForms].flatMap(([short, long]) => (short.startsWith(word) ? long : []));
	if (unfinished.length > 0 || language === 'en') return unfinished;
	const beginnings = [...shortForms.keys()].filter((short) => short.length > 2 && word.startsWith(short));
	return shortForms.get(beginnings.sort((a, b) => b.length - a.length)[0] ?? '') ?? [];
}

/** How the index writes a word, or its beginning: to Pagefind, an i without a dot is another letter. */
function spellings(word: string, bare: string, { all, spelled }: KnownWords): string[] {
	const written = all
		.filter((known) => known.startsWith(bare))
		.map((known) => spelled.get(known)?.slice(0, bare.length) ?? '')
		.map((beginning) => (beginning.includes('ı') ? beginning : word));
	return written.length === 0 ? [word] : [...new Set(written)];
}

/** Whether a word stands on the site, in whatever form, or begins one that does. */
function isKnown(word: string, { all }: KnownWords): boolean {
	// Pagefind compares stems: "workouts" finds "workout".
	const single = word.replace(/(es|s)$/, '');
	return (
		word.length < 3 || all.some((known) => known.startsWith(word) || (single.length > 2 && known === single))
	);
}

/** The known word that was probably meant: names first, because that is what people look for. */
function corrected(word: string, { names, pairs, all, spelled }: KnownWords): string | undefined {
	if (word.length < 4) return undefined;
	const nearest =
		nearestOf(word, [...names, ...pairs.keys()].filter(long), pairs) ??
		nearestOf(word, all.filter(long), pairs);
	return nearest && (spelled.get(nearest) ?? nearest);
}

const long = (word: string) => word.length > 3;

function nearestOf(
	word: string,
	candidates: readonly string[],
	pairs: ReadonlyMap<string, string>,
): string | undefined {
	const allowed = Math.floor(word.length / 3);
	let best: { candidate: string; cost: number } | undefined;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > allowed) continue;
		const cost = slips(word, candidate);
		if (cost <= allowed && (best === undefined || cost < best.cost)) best = { candidate, cost };
	}
	return best && (pairs.get(best.candidate) ?? best.candidate);
}

/** How many slips of the finger lie between two words. Letters that changed places are one slip, a wrong first letter counts for more. */
export function slips(typed: string, meant: string): number {
	const letters = distance(typed, meant);
	const swapped = letters === 2 && sortedLetters(typed) === sortedLetters(meant);
	return (swapped ? 1 : letters) + (typed.startsWith(meant.slice(0, 1)) || swapped ? 0 : 0.5);
}

const sortedLetters = (word: string) => Array.from(word).sort().join('');
