import type { Equipment, Muscle, PhaseId, Profile } from '../schema/vocabulary.ts';

/** Types that search tells apart, in the order in which they are offered: keys, whose labels stand elsewhere. */
export const searchTypes = [
	'Exercise',
	'Principle',
	'Routine',
	'Plan',
	'Phase',
	'Muscle',
	'PDF',
	'Page',
] as const;
export type SearchType = (typeof searchTypes)[number];

/** How search files a page: what its filters say, and by which words it is found besides its own. */
export interface SearchRecord {
	type: SearchType;
	/** For plans and phases. */
	phase?: PhaseId;
	muscles?: readonly Muscle[];
	/** The kit that it needs, or the profile that it is for. */
	equipment?: readonly (Equipment | Profile)[];
	/** Its other names. */
	aliases?: readonly string[];
	/** What people type when they need it: complaints, questions. */
	searchedAs?: readonly string[];
	/** Its picture in a list of results, without the base path. */
	picture?: string | undefined;
}

/** Between several names in one field of the index. */
export const separator = '; ';
