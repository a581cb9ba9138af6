/** Words that English writes with a capital wherever they stand, as they occur in names of exercises. */
const proper =
	/^(Bulgarian|Copenhagen|Cossack|Egyptian|Nordic|Romanian|Russian|Spanish|Swiss|Turkish|[A-Z]+\b|[A-Z]-)/;

/**
 * A name as it stands inside a sentence.
 *
 * @example inSentence('Step-up') // 'step-up'
 * @example inSentence('Nordic curl') // 'Nordic curl'
 */
export const inSentence = (name: string): string =>
	proper.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
