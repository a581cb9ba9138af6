/** What this copy of the site wrote into the browser's own storage: a runner's log, seasons, choices. */

/** What storage is here, so that a test can stand in for it. */
export type Entries = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

export interface Entry {
	key: string;
	/** What it holds: `gym-log`, `season`. */
	kind: string;
	bytes: number;
}

/** Entries are named `cairn:<kind>:<version>:<base>`, some with more behind another colon. */
const named = /^cairn:([a-z-]+):\d+:(.*)$/s;

/**
 * Entries of the copy at this base. Storage belongs to a whole origin, where several copies may stand.
 *
 * @example ownEntries(localStorage, '/coach/anna/') // [{ key: 'cairn:season:1:/coach/anna/', kind: 'season', bytes: 96 }]
 */
export function ownEntries(storage: Entries, base: string): Entry[] {
	return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').flatMap((key) => {
		const [, kind, rest] = named.exec(key) ?? [];
		if (kind === undefined || rest === undefined) return [];
		if (rest !== base && !rest.startsWith(`${base}:`)) return [];
		// Browsers keep two bytes for a letter.
		return [{ key, kind, bytes: 2 * (key.length + (storage.getItem(key) ?? '').length) }];
	});
}
