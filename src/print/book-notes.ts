/** How the book refers to its entries, and what it notes at their foot. */
import { find, type Guide } from '../guide/guide.ts';
import { articles, derived, type Source } from '../schema/source.ts';
import { placeOf, unbroken, type Word, type Words } from './printed-prose.ts';
import { t } from '../language/t.ts';

/** A line of notes at the foot of an entry: "Goes with", "Sources". */
export interface Note {
	label: string;
	of: Words;
}

/** Words that lead to an entry. */
export const to = (collection: string, id: string, words: string): Word => ({
	kind: 'place',
	to: placeOf(collection, id),
	page: false,
	of: [words],
});

/** The same with the number of its page behind them. */
export const withPage = (collection: string, id: string, words: string): Word => ({
	kind: 'place',
	to: placeOf(collection, id),
	page: true,
	of: [words],
});

/** Words with commas between them. */
export const inARow = (parts: readonly Words[]): Words =>
	parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));

/** Whose facts an entry holds, and the studies that bear on it. */
export function sourceNotes(
	sources: readonly Source[],
	guide: Guide,
	evidence: readonly string[] = [],
): Note[] {
	const named = sources.map(({ source, for: what, note }): Words => {
		const article = Object.entries(articles).find(([id]) => id === source)?.[1];
		const name = article?.author ?? (source === derived ? t`ours` : find(guide, 'evidence', source).cite);
		return [
			name,
			what.length === 0 ? '' : ` (${what.join(', ')})`,
			note === undefined ? '' : `: ${unbroken(note.replace(/\.$/, ''))}`,
		];
	});
	const studies = evidence.map((id): Words => [to('sources', id, find(guide, 'evidence', id).cite)]);
	return [
		{ label: t`Sources`, of: named.flatMap((words, index) => (index === 0 ? words : ['; ', ...words])) },
		...(studies.length === 0 ? [] : [{ label: t`Research`, of: inARow(studies) }]),
	];
}
