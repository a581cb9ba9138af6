import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './catalogue.ts';
import { shortForms, smallWords } from './short-forms.ts';
import { wordsOf } from './words-of.ts';

/** How search understands what was typed. */
export interface Reading {
	/** The words that count. For each, what to ask the index: itself, its long form, its correction. */
	words: readonly (readonly string[])[];
	/** The query as it was probably meant, if a word of it is not known here. */
	meant: string | undefined;
}

/** Words of the site, ready to be compared. */
export interface KnownWords {
	all: readonly string[];
	names: readonly string[];
	/** Two words, by both written as one. */
	pairs: ReadonlyMap<string, string>;
}

export const knownWords = ({ words, names, pairs }: Vocabulary): KnownWords => ({
	all: words.split(' '),
	names: names.split(' '),
	pairs: new Map(pairs.map((pair) => [pair.replace(' ', ''), pair])),
});

/**
 * Reads a query: small words fall away (unless there is nothing else), short forms are written out, and words that the
 * site does not know are taken apart or corrected. The beginning of a known word counts as known: somebody is typing.
 *
 * @example readQuery('my knee hurst', known) // { words: [['knee'], ['hurts']], meant: 'my knee hurts' }
 */
export function readQuery(typed: string, known: KnownWords): Reading {
	const all = wordsOf(typed);
	const telling = all.filter((word) => !smallWords.has(word));
	let corrected = false;
	const read = new Map(
		all.map((word) => {
			const long = shortForms[word];
			if (long !== undefined) return [word, { asked: [[word, long]], written: word }];
			if (smallWords.has(word) || isKnown(word, known)) return [word, { asked: [[word]], written: word }];
			const better = known.pairs.get(word) ?? corrections(word, known);
			if (better === undefined) return [word, { asked: [[word]], written: word }];
			corrected = true;
			return [word, { asked: better.split(' ').map((part) => [part]), written: better }];
		}),
	);
	return {
		words: (telling.length > 0 ? telling : all).flatMap((word) => read.get(word)?.asked ?? []),
		meant: corrected ? all.map((word) => read.get(word)?.written ?? word).join(' ') : undefined,
	};
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
function corrections(word: string, { names, pairs, all }: KnownWords): string | undefined {
	if (word.length < 4) return undefined;
	return (
		nearestOf(word, [...names, ...pairs.keys()].filter(long), pairs) ??
		nearestOf(word, all.filter(long), pairs)
	);
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
	return (swapped ? 1 : letters) + (typed[0] === meant[0] || swapped ? 0 : 0.5);
}

const sortedLetters = (word: string) => [...word].sort().join('');
