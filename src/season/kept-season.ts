/** Keeps the runner's season in the browser, as far as the browser lets us: its address, nothing else. */
import { attempt, type Store } from '../browser/storage.ts';

/** A place for one season. */
export interface KeptSeason {
	/** The query of the season; empty if there is none. */
	read(): string;
	keep(query: string): void;
	forget(): void;
}

/**
 * The place of this copy of the site: storage belongs to a whole origin, where several copies may stand.
 *
 * @param base The path of the copy.
 * @param store Asked for each time, because browsers may refuse even that.
 */
export function keptSeason(base: string, store: () => Store = () => localStorage): KeptSeason {
	const key = `cairn:season:1:${base}`;
	return {
		read: () => attempt(() => store().getItem(key)) ?? '',
		keep: (query) => {
			attempt(() => store().setItem(key, query));
		},
		forget: () => {
			attempt(() => store().removeItem(key));
		},
	};
}
