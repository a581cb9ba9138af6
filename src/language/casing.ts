/** Letters as the language of the site writes them: Turkish has an i with and one without a dot, in both cases. */
import { locale } from './language.ts';

/** "BASE" as "base". */
export const lower = (text: string): string => text.toLocaleLowerCase(locale);

/** "base" as "BASE". */
export const upper = (text: string): string => text.toLocaleUpperCase(locale);

/** The same words with a capital at the beginning. */
export const capital = (text: string): string => upper(text.charAt(0)) + text.slice(1);
