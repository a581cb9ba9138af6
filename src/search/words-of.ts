/**
 * The words of a text in lower case, without apostrophes and hyphens.
 *
 * @example wordsOf('The farmer’s walk, Y-T-W') // ['the', 'farmers', 'walk', 'y', 't', 'w']
 */
export const wordsOf = (text: string): string[] =>
	text
		// Small, it would be an i with a second dot above, which is no letter.
		.replaceAll('İ', 'i')
		.toLowerCase()
		.replace(/['’‘]/g, '')
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A word without the marks of its letters: who types on the road leaves them out, and capitals of a Turkish i are
 * either i.
 *
 * @example plain('köprü') // 'kopru'
 * @example plain('ısınma') // 'isinma'
 */
export const plain = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ß', 'ss');

/** The words of a text as search compares them. */
export const plainWordsOf = (text: string): string[] => wordsOf(text).map(plain);
