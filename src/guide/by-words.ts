import { language, locale } from '../language/language.ts';

/**
 * Orders words as a reader looks for them: letters that English lacks do not come after z. English goes by code unit.
 */
export const byWords: (a: string, b: string) => number =
	language === 'en' ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : new Intl.Collator(locale).compare;
