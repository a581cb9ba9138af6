/** Puts what the index found for each word into one order. Pure: ids and numbers only. */
import { t } from '../language/t.ts';
import type { Entry } from './catalogue.ts';
import type { SearchType } from './record.ts';
import { smallWords } from './short-forms.ts';
import { plainWordsOf } from './words-of.ts';

/** Something found, and how well. */
export interface Hit {
	id: string;
	score: number;
}

/**
 * The pages that have all of the words, or all but one, the best first. Pagefind by itself finds only pages that have
 * all words, and people type in sentences.
 *
 * @param perWord What was found for each word.
 */
export function mergeHits(perWord: readonly (readonly Hit[])[]): Hit[] {
	const pages = new Map<string, { sum: number; words: number }>();
	for (const { id, score } of perWord.flat()) {
		const page = pages.get(id) ?? { sum: 0, words: 0 };
		pages.set(id, { sum: page.sum + score, words: page.words + 1 });
	}
	const most = Math.max(0, ...[...pages.values()].map(({ words }) => words));
	return [...pages]
		.filter(([, { words }]) => words >= Math.max(1, most - 1))
		.map(([id, { sum, words }]) => ({ id, score: sum * (words / perWord.length) }))
		.sort((a, b) => b.score - a.score);
}

/** For one word asked in several ways: the best of what each way found. */
export function bestHits(lists: readonly (readonly Hit[])[]): Hit[] {
	const best = new Map<string, number>();
	for (const { id, score } of lists.flat()) best.set(id, Math.max(score, best.get(id) ?? 0));
	return [...best].map(([id, score]) => ({ id, score }));
}

/** How much a type counts: what explains before what applies it, and paper last, unless it was asked for. */
const typeFactors: Readonly<Record<SearchType, number>> = {
	Exercise: 1.15,
	Principle: 1.1,
	Routine: 1.1,
	Phase: 1.2,
	Muscle: 1,
	Page: 1,
	Plan: 0.85,
	PDF: 0.5,
};
const paperWords = new Set(
	plainWordsOf(t`book booklet card download paper pdf poster print printable sheet`),
);
const planWords = new Set(plainWordsOf(t`plan plans programme program schedule week weeks`));

/** How much each type counts for somebody who typed these words. */
export function typeFactorsFor(typed: string): Readonly<Record<SearchType, number>> {
	const words = plainWordsOf(typed);
	return {
		...typeFactors,
		...(words.some((word) => paperWords.has(word)) && { PDF: 2 }),
		...(words.some((word) => planWords.has(word)) && { Plan: 1.1 }),
	};
}

/**
 * How much better an entry is than its score, because what was typed is (nearly) one of its names: from 1, if it has
 * nothing of them, to 5, if it is called just that.
 */
export function nameFactor(
	asked: string,
	{ title, aliases, searchedAs }: Pick<Entry, 'title' | 'aliases' | 'searchedAs'>,
): number {
	const words = plainWordsOf(asked).map(root);
	const best = (names: readonly string[]) =>
		Math.max(0, ...names.map((name) => alike(words, plainWordsOf(name).map(root)))) ** 2;
	return 1 + 4 * Math.max(best([title]), 0.98 * best(aliases), 0.9 * best(searchedAs));
}

/** The share of words that two names have in common; the last typed word may be unfinished. Small words count little. */
function alike(typed: readonly string[], name: readonly string[]): number {
	const weight = (word: string) => (smallWords.has(word) ? 0.2 : 1);
	const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
	const last = typed.at(-1) ?? '';
	const common = name.filter((word) => typed.includes(word) || (last.length > 2 && word.startsWith(last)));
	return sum(common) / Math.max(0.2, sum(typed) + sum(name) - sum(common));
}

/** A word without the ending of its plural. */
const root = (word: string) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word);
