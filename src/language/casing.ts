/** Letters as the language of the site writes them: Turkish has an i with and one without a dot, in both cases. */
import { language, locale } from './language.ts';

/** "BASE" as "base". */
export const lower = (text: string): string => text.toLocaleLowerCase(locale);

/** "base" as "BASE". */
export const upper = (text: string): string => text.toLocaleUpperCase(locale);

/** The same words with a capital at the beginning. */
export const capital = (text: string): string => upper(text.charAt(0)) + text.slice(1);

/** A label within a sentence: "Base" as "base". German leaves it as it is, because its nouns keep their capitals. */
export const inSentence = (label: string): string => (language === 'de' ? label : lower(label));
