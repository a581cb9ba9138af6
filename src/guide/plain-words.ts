import { setsWords } from './dose-words.ts';
import { find, type Guide } from './guide.ts';
import { inSentence } from './in-sentence.ts';
import type { Inline } from './prose.ts';

/** Words within a line as plain text. A reference without words of its own has the name of what it refers to. */
export const plainWords = (inlines: readonly Inline[], guide: Guide): string =>
	inlines
		.map((inline): string => {
			switch (inline.kind) {
				case 'text':
				case 'code':
					return inline.text;
				case 'break':
					return ' ';
				case 'dose':
					return doseInWords(inline.exercise, guide);
				case 'study':
					return find(guide, 'evidence', inline.id).cite;
				case 'entry':
					return inline.of.length > 0 ? plainWords(inline.of, guide) : nameInProse(inline, guide);
				default:
					return plainWords(inline.of, guide);
			}
		})
		.join('');

/** An exercise's own dose, as prose shows it. */
export function doseInWords(id: string, guide: Guide): string {
	const { dose, pattern } = find(guide, 'exercises', id);
	return setsWords(dose, pattern);
}

/** What prose calls an entry: its name, written small in mid-sentence. */
export function nameInProse(
	{ collection, id, mid }: Extract<Inline, { kind: 'entry' }>,
	guide: Guide,
): string {
	const entry = find(guide, collection, id);
	const title = 'name' in entry ? entry.name : entry.title;
	return mid ? inSentence(title) : title;
}
