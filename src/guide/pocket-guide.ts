import type { Guide } from './guide.ts';

/**
 * The guide to plan with in a browser: without the words and sources that only an entry's own page shows, which are
 * nearly half of it. Plans, and the faces of plans, are the same as those of the whole guide.
 */
export const pocketGuide = (guide: Guide): Guide => ({
	...guide,
	exercises: each(guide.exercises, (exercise) => ({
		...exercise,
		aliases: [],
		searchedAs: [],
		mistakes: [],
		safety: '',
		figure: undefined,
		moreFigures: [],
		sources: [],
	})),
	principles: each(guide.principles, (principle) => ({
		...principle,
		searchedAs: [],
		conflicts: [],
		evidence: [],
		related: [],
		sources: [],
	})),
	evidence: {},
	terms: {},
});

const each = <Entry>(
	entries: Record<string, Entry>,
	change: (entry: Entry) => Entry,
): Record<string, Entry> =>
	Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
