/** Keeps what somebody looked for, in the browser, as far as the browser lets us. It never leaves the device. */
import { attempt, type Store } from '../browser/storage.ts';

/** The last things looked for, the latest first. */
export interface RecentSearches {
	read(): string[];
	keep(words: string): void;
	forget(): void;
}

/** So many are kept. */
const most = 6;

/**
 * The recent searches of this copy of the site: storage belongs to a whole origin, where several copies may stand.
 *
 * @param base The path of the copy.
 * @param store Asked for each time, because browsers may refuse even that.
 */
export function recentSearches(base: string, store: () => Store = () => localStorage): RecentSearches {
	const key = `cairn:search:1:${base}`;
	const read = (): string[] => {
		const kept = attempt(() => JSON.parse(store().getItem(key) ?? '[]') as unknown);
		// Somebody else may have written there.
		return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
	};
	return {
		read,
		keep: (typed) => {
			const words = typed.trim().replace(/\s+/g, ' ');
			if (words === '') return;
			const others = read().filter((one) => one.toLowerCase() !== words.toLowerCase());
			attempt(() => {
				store().setItem(key, JSON.stringify([words, ...others].slice(0, most)));
			});
		},
		forget: () => {
			attempt(() => {
				store().removeItem(key);
			});
		},
	};
}
