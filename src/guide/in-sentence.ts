import { lower } from '../language/casing.ts';
import { language } from '../language/language.ts';

/** Words that English writes with a capital wherever they stand, as they occur in names of exercises. */
const proper =
	/^(Bulgarian|Copenhagen|Cossack|Egyptian|Nordic|Romanian|Russian|Spanish|Swiss|Turkish|[A-Z]+\b|[A-Z]-)/;

/**
 * A name or a title as it stands inside a sentence. German keeps it: it begins with a noun.
 *
 * @example inSentence('Step-up') // 'step-up'
 * @example inSentence('Nordic curl') // 'Nordic curl'
 */
export const inSentence = (name: string): string =>
	language === 'de' || proper.test(name) ? name : lower(name.charAt(0)) + name.slice(1);
