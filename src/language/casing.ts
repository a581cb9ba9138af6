/** Letters as the language of the site writes them: Turkish has an i with and one without a dot, in both cases. */
import { language, locale } from './language.ts';

/** "BASE" as "base". */
export const lower = (text: string): string => text.toLocaleLowerCase(locale);

/** "base" as "BASE". */
export const upper = (text: string): string => text.toLocaleUpperCase(locale);

/** The same words with a capital at the beginning. */
export const capital = (text: string): string => upper(text.charAt(0)) + text.slice(1);

/** What a German label may begin with that is no noun. */
const small = /^(Ohne|Zu|Mit|Vor|Nach|Kein|Keine|Auf|An|Im|In|Leichte|Leichtes|Leichter|Schwere|Schweres) /;

/**
 * A label within a sentence. German writes nouns with a capital wherever they stand.
 *
 * @example midSentence('Race week') // 'race week'
 */
export function midSentence(label: string): string {
	if (language !== 'de') return lower(label);
	return small.test(label) ? lower(label.charAt(0)) + label.slice(1) : label;
}
