import type { EntryData } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/reference.ts';
import type { Problem } from '../problem.ts';
import type { FieldPath, SourceFile } from '../source-file.ts';
import { toldPlace } from '../validate.ts';

/** One entry with where it stands. */
export interface LoadedEntry<Name extends CollectionName = CollectionName> {
	collection: Name;
	id: string;
	/** Path of its file below the content folder, with slashes. */
	relative: string;
	/** It stands in a brand's folder. */
	isBrands: boolean;
	file: SourceFile;
	/** The fields as written. */
	fields: unknown;
	/** Where the entry stands in its file: empty for a file of its own. */
	root: FieldPath;
	/** The fields with their defaults; undefined if they did not pass their schema. */
	data: EntryData<Name> | undefined;
}

/** Of all entries, those of one collection. */
export function of<Name extends CollectionName>(
	entries: readonly LoadedEntry[],
	name: Name,
): LoadedEntry<Name>[] {
	return entries.filter((entry) => entry.collection === name) as unknown as LoadedEntry<Name>[];
}

/** A problem with a field of an entry. */
export function at(entry: LoadedEntry, path: FieldPath, message: string, fix: string): Problem {
	return { ...toldPlace(entry.file, [...entry.root, ...path]), message, fix };
}
