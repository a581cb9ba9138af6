/** A brand's content over ours: what it replaces, adds, leaves out, and changes in single fields. */
import { at, type LoadedEntry } from '../guide/checks/entry.ts';
import { singular, type Hidden } from '../guide/checks/references.ts';
import { nearest } from '../guide/nearest.ts';
import type { Problem } from '../guide/problem.ts';
import type { FieldPath, SourceFile } from '../guide/source-file.ts';
import { toldPlace } from '../guide/validate.ts';
import type { CollectionName } from '../schema/reference.ts';
import { hideable, overridable } from '../schema/site.ts';
import { depthOf, isGroup, merge } from './overlay.ts';

/** A field of ours that a brand writes otherwise. */
export interface OverriddenField {
	collection: CollectionName;
	id: string;
	/** Below the entry. */
	field: FieldPath;
	/** As we write it; undefined if we do not. */
	ours: unknown;
	/** Where the brand writes it. */
	place: Pick<Problem, 'file' | 'line' | 'field'>;
}

/** What a brand does to our content. */
export interface BrandChanges {
	/** Entries of ours that have another file or another text, each with the brand's. */
	replaced: { ours: LoadedEntry; by: LoadedEntry }[];
	added: LoadedEntry[];
	hidden: LoadedEntry[];
	overridden: OverriddenField[];
}

export interface LaidContent {
	/** Ours and the brand's, as if they stood in one folder. */
	entries: LoadedEntry[];
	hidden: Hidden;
	/** Principles whose rule only methods set that are left out. */
	spared: ReadonlySet<string>;
	changes: BrandChanges;
	problems: Problem[];
}

/**
 * Lays a brand's entries over ours, and does what its settings say about single ones. Fields that are replaced stand
 * where the settings write them, so that a complaint about them leads there.
 *
 * @param settings The site's settings as they were written.
 */
export function layContent(
	ours: readonly LoadedEntry[],
	brands: readonly LoadedEntry[],
	settings: SourceFile,
): LaidContent {
	const problems: Problem[] = [];
	const changes: BrandChanges = { replaced: [], added: [], hidden: [], overridden: [] };
	const laid = new Map(ours.map((entry) => [keyOf(entry), entry]));

	const allowMdx = isGroup(settings.fields) && settings.fields.allowMdx === true;
	for (const entry of brands) {
		const under = laid.get(keyOf(entry));
		if (!allowMdx && entry.relative.endsWith('.mdx')) problems.push(noMdx(entry));
		if (under === undefined) changes.added.push(entry);
		else if (under.isBrands)
			continue; // The check of ids tells of two files with one id.
		else if (withoutEnding(under.relative) === withoutEnding(entry.relative))
			changes.replaced.push({ ours: under, by: entry });
		else problems.push(elsewhere(entry, under));
		laid.set(keyOf(entry), entry);
	}
	const doubled = brands.filter((entry) => laid.get(keyOf(entry)) !== entry);

	const { hide, overrides } = choicesIn(settings);
	const known = [...laid.values()];
	const hidden = new Set<string>();
	for (const [collection, ids] of hide) {
		ids.forEach((id, index) => {
			if (typeof id !== 'string') return;
			const place = toldPlace(settings, ['hide', collection, index]);
			const entry = laid.get(`${collection}/${id}`);
			if (entry === undefined) {
				problems.push({ ...place, ...noEntry(collection, id, known) });
			} else if (entry.isBrands) {
				problems.push({
					...place,
					message: `leaves out '${id}', which stands in ${entry.file.path}`,
					fix: 'remove this line, or that file',
				});
			} else {
				hidden.add(keyOf(entry));
				changes.hidden.push(entry);
				laid.delete(keyOf(entry));
			}
		});
	}

	for (const [collection, byId] of overrides) {
		for (const [id, fields] of Object.entries(byId)) {
			if (!isGroup(fields)) continue;
			const path = ['overrides', collection, id];
			const key = `${collection}/${id}`;
			const entry = laid.get(key);
			if (entry === undefined) {
				const place = toldPlace(settings, path);
				problems.push(
					hidden.has(key)
						? { ...place, message: `'${id}' is left out by hide`, fix: 'remove it here, or there' }
						: { ...place, ...noEntry(collection, id, known) },
				);
				continue;
			}
			for (const { field, value } of leavesOf(fields)) {
				const place = toldPlace(settings, [...path, ...field]);
				if (value === null)
					problems.push({ ...place, message: 'is empty', fix: 'give it a value, or remove it' });
				const ours = valueAt(entry.fields, field);
				changes.overridden.push({ ...entryName(entry), field, ours, place });
			}
			laid.set(key, withFields(entry, fields, settings, path));
		}
	}
	return {
		entries: [...laid.values(), ...doubled],
		hidden,
		spared: new Set(
			changes.hidden.flatMap(({ collection, fields }) =>
				collection === 'methods' && isGroup(fields) && isGroup(fields.strictness)
					? Object.keys(fields.strictness)
					: [],
			),
		),
		changes,
		problems,
	};
}

/** What settings say about single entries, as far as it can be understood; the check of the settings tells the rest. */
function choicesIn({ fields }: SourceFile): {
	hide: [collection: CollectionName, ids: readonly unknown[]][];
	overrides: [collection: CollectionName, byId: Record<string, unknown>][];
} {
	const named = (name: string, collections: readonly CollectionName[]) => {
		const group = isGroup(fields) ? fields[name] : undefined;
		return isGroup(group)
			? collections.map((collection): [CollectionName, unknown] => [collection, group[collection]])
			: [];
	};
	return {
		hide: named('hide', hideable).flatMap(([collection, ids]) =>
			Array.isArray(ids) ? [[collection, ids as unknown[]]] : [],
		),
		overrides: named('overrides', overridable).flatMap(([collection, byId]) =>
			isGroup(byId) ? [[collection, byId]] : [],
		),
	};
}

const keyOf = ({ collection, id }: Pick<LoadedEntry, 'collection' | 'id'>) => `${collection}/${id}`;
const entryName = ({ collection, id }: LoadedEntry) => ({ collection, id });
const withoutEnding = (path: string) => path.replace(/\.(mdx?|ya?ml)$/, '');

const noMdx = (entry: LoadedEntry): Problem =>
	at(
		entry,
		[],
		'is MDX, which can run code when the site is built',
		'name it .md: it may use the same parts; or write allowMdx: true in site.yaml if you trust who wrote it',
	);

const elsewhere = (entry: LoadedEntry, ours: LoadedEntry): Problem =>
	at(
		entry,
		[],
		`has the same id '${entry.id}' as our ${ours.relative}`,
		`to replace that one, put it at content/${ours.relative.replace(/\.mdx$/, '.md')}; to add another, give it another name`,
	);

function noEntry(collection: CollectionName, id: string, all: readonly LoadedEntry[]) {
	const known = all.filter((entry) => entry.collection === collection).map((entry) => entry.id);
	const meant = nearest(id, known);
	return {
		message: `there is no ${singular[collection]} '${id}'`,
		fix: meant === undefined ? `use one of ${known.sort().join(', ')}` : `did you mean '${meant}'?`,
	};
}

/** Values and lists with their places: the fields that are replaced, one by one. */
function leavesOf(fields: unknown, path: FieldPath = []): { field: FieldPath; value: unknown }[] {
	if (!isGroup(fields)) return [{ field: path, value: fields }];
	return Object.entries(fields).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

const valueAt = (fields: unknown, path: FieldPath): unknown =>
	depthOf(fields, path) < path.length
		? undefined
		: path.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], fields);

/** The entry with other fields laid over its own, each of which stands where it was written. */
function withFields(
	entry: LoadedEntry,
	over: unknown,
	settings: SourceFile,
	overPath: FieldPath,
): LoadedEntry {
	const { file, fields, root } = entry;
	return {
		...entry,
		fields: merge(fields, over),
		file: {
			...file,
			placeOf(path) {
				const field = path.slice(root.length);
				const depth = depthOf(over, field);
				return depth > 0 && depth >= depthOf(fields, field)
					? settings.placeOf([...overPath, ...field])
					: file.placeOf(path);
			},
		},
	};
}
