import type { Entry } from './catalogue.ts';
import { slips } from './reading.ts';
import { plainWordsOf } from './words-of.ts';

/**
 * The exercises whose names look most like what was typed, by letters and by words in common: something to go on with
 * where nothing was found.
 */
export function nearestExercises<Named extends Pick<Entry, 'title' | 'aliases' | 'type'>>(
	typed: string,
	entries: readonly Named[],
	count = 3,
): Named[] {
	const words = plainWordsOf(typed);
	const whole = words.join('');
	/** From 0 (the same) to 1 (nothing in common). */
	const away = (name: string): number => {
		const parts = plainWordsOf(name);
		const joined = parts.join('');
		const perWord = words.map((word) =>
			Math.min(...parts.map((part) => slips(word, part) / Math.max(word.length, part.length))),
		);
		const average = perWord.reduce((sum, one) => sum + one, 0) / Math.max(1, perWord.length);
		return Math.min(slips(whole, joined) / Math.max(whole.length, joined.length), average);
	};
	return entries
		.filter(({ type }) => type === 'Exercise')
		.map((entry) => ({ entry, away: Math.min(...[entry.title, ...entry.aliases].map(away)) }))
		.sort((a, b) => a.away - b.away)
		.slice(0, count)
		.map(({ entry }) => entry);
}
