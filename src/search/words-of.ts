/**
 * The words of a text as search compares them: lower case, without apostrophes and hyphens.
 *
 * @example wordsOf('The farmer’s walk, Y-T-W') // ['the', 'farmers', 'walk', 'y', 't', 'w']
 */
export const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replace(/['’‘]/g, '')
		.match(/[\p{L}\p{N}]+/gu) ?? [];
