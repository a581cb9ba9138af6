import type { Problem } from '../problem.ts';
import { at, of, type LoadedEntry } from './entry.ts';

/** Words that two terms explain: nobody could say which of them a text means. */
export function wordsExplainedTwice(entries: readonly LoadedEntry[]): Problem[] {
	const first = new Map<string, string>();
	return of(entries, 'terms').flatMap((entry) =>
		(entry.data?.words ?? []).flatMap((word, index) => {
			const key = word.toLowerCase();
			const other = first.get(key);
			if (other === undefined) {
				first.set(key, entry.id);
				return [];
			}
			return [
				at(
					entry,
					['words', index],
					`'${word}' is explained by '${other}' already`,
					'leave it to one of the two',
				),
			];
		}),
	);
}
