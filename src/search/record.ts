/** Types that search tells apart. */
export const searchTypes = ['Exercise', 'Principle', 'Routine', 'Plan', 'PDF', 'Page'] as const;
export type SearchType = (typeof searchTypes)[number];

/** How search files a page: the values of its filters. */
export interface SearchRecord {
	type: SearchType;
	/** Name of the phase, for plans. */
	phase?: string;
	/** Names of the muscles. */
	muscles?: readonly string[];
	/** Names of the kit. */
	equipment?: readonly string[];
}
