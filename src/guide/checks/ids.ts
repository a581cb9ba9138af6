import type { Problem } from '../problem.ts';
import { idPattern, type CollectionName, type ReferenceTarget } from '../../schema/reference.ts';
import { articles, derived } from '../../schema/source.ts';
import { at, of, type LoadedEntry } from './entry.ts';

/** The ids that a reference may name. */
export type Ids = Record<ReferenceTarget, ReadonlySet<string>>;

/** Has every id, because nobody knows which ones there are. */
class AnyId extends Set<string> {
	override has(): boolean {
		return true;
	}
}

/** @param studiesAreKnown False if evidence.yaml could not be read: every citation then passes. */
export function idsByTarget(entries: readonly LoadedEntry[], studiesAreKnown: boolean): Ids {
	const ids = (name: CollectionName) => new Set(of(entries, name).map(({ id }) => id));
	return {
		exercises: ids('exercises'),
		principles: ids('principles'),
		routines: ids('routines'),
		phases: ids('phases'),
		methods: ids('methods'),
		weeks: ids('weeks'),
		evidence: studiesAreKnown ? ids('evidence') : new AnyId(),
		terms: ids('terms'),
		pages: ids('pages'),
		sources: studiesAreKnown ? new Set([...Object.keys(articles), derived, ...ids('evidence')]) : new AnyId(),
	};
}

/** Ids of the weeks that have a page. One that could not be read may be among them. */
export const publishedWeeks = (entries: readonly LoadedEntry[]): Set<string> =>
	new Set(
		of(entries, 'weeks')
			.filter(({ data }) => data === undefined || data.published)
			.map(({ id }) => id),
	);

/** Entries that take an id a second time. */
export function duplicates(entries: readonly LoadedEntry[]): Problem[] {
	const first = new Map<string, LoadedEntry>();
	return entries.flatMap((entry) => {
		const key = `${entry.collection}/${entry.id}`;
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, entry);
			return [];
		}
		return [
			at(
				entry,
				[],
				`has the same id '${entry.id}' as ${earlier.file.path}`,
				'rename one of the two files, or remove it',
			),
		];
	});
}

export function badId(entry: LoadedEntry): Problem[] {
	if (idPattern.test(entry.id)) return [];
	return [
		at(
			entry,
			[],
			`'${entry.id}' cannot be an id`,
			'use lower-case letters, digits and hyphens only: dead-bug',
		),
	];
}
