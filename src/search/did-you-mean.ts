import { nearest } from '../guide/nearest.ts';

/**
 * Other queries that may bring what somebody looked for in vain, the likeliest first: the same words with slips
 * corrected, then each word (corrected) by itself, because words that never meet on a page find nothing together.
 *
 * @param query What was typed.
 * @param words The words that the site knows, in lower case.
 *
 * @example suggestions('bulgarain squat', ['bulgarian', 'squat']) // ['bulgarian squat', 'bulgarian', 'squat']
 */
export function suggestions(query: string, words: readonly string[]): string[] {
	const known = new Set(words);
	const typed = query
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	const corrected = typed.map((word) => (known.has(word) ? word : (nearest(word, words) ?? word)));
	const whole = corrected.join(' ');
	const alone = corrected.length > 1 ? corrected.filter((word) => known.has(word) && word.length > 2) : [];
	return [...new Set([whole, ...alone])].filter((suggestion) => suggestion !== typed.join(' '));
}
