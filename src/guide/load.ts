import { schemas } from '../schema/collections.ts';
import type { CollectionName } from '../schema/reference.ts';
import { loadSettings, type SettingsFile } from '../brand/site-settings.ts';
import type { SiteData } from '../schema/site.ts';
import { changesFile, readChanges } from './changes.ts';
import { of, type LoadedEntry } from './checks/entry.ts';
import { idsByTarget, publishedWeeks } from './checks/ids.ts';
import { crossCheck } from './cross-check.ts';
import { buildGuide, type Entries, type Guide } from './guide.ts';
import { nearest } from './nearest.ts';
import { isPage } from './pages.ts';
import type { Problem } from './problem.ts';
import { parseSourceFile, type SourceFile } from './source-file.ts';
import { validate } from './validate.ts';

/** A file of the content folder. */
export interface ContentFile {
	/** Path as the author would type it. */
	path: string;
	/** Path below the content folder, with slashes: `exercises/dead-bug.mdx`. */
	relative: string;
	text: string;
}

/** Files of the content folder that hold a whole collection, entry by entry. */
const lists = {
	'evidence.yaml': 'evidence',
	'glossary.yaml': 'terms',
} as const satisfies Record<string, CollectionName>;
type ListFile = keyof typeof lists;
const isList = (relative: string): relative is ListFile => relative in lists;

/** Folders of the content folder, and the endings of their files. */
const folders: Record<Exclude<CollectionName, (typeof lists)[ListFile]>, RegExp> = {
	exercises: /\.mdx?$/,
	principles: /\.mdx?$/,
	routines: /\.mdx?$/,
	phases: /\.mdx?$/,
	methods: /\.mdx?$/,
	weeks: /\.ya?ml$/,
};

export interface LoadedContent {
	/** All content, resolved; undefined if anything is wrong with it. */
	guide: Guide | undefined;
	site: SiteData | undefined;
	problems: Problem[];
}

/**
 * Reads all content, checks every file and everything between files, and resolves it.
 *
 * @param files Every file of the content folder but `site.yaml`.
 * @param settings The `site.yaml` files, the default first.
 */
export function loadContent(files: readonly ContentFile[], settings: readonly SettingsFile[]): LoadedContent {
	const problems: Problem[] = [];
	const entries: LoadedEntry[] = [];
	const changes: ContentFile[] = [];
	let studiesAreKnown = true;

	for (const file of files) {
		const place = placeOf(file.relative);
		if ('problem' in place) {
			problems.push({ file: file.path, line: 1, field: '', ...place.problem });
			continue;
		}
		if (place.kind === 'changes') {
			changes.push(file);
			continue;
		}
		const parsed = parseSourceFile(file.path, file.text);
		problems.push(...parsed.problems);
		if (place.kind === 'list') {
			if (place.collection === 'evidence') studiesAreKnown = parsed.problems.length === 0;
			entries.push(...listEntries(place.collection, parsed.file));
		} else entries.push(entry(place.collection, place.id, parsed.file));
	}
	for (const loaded of entries) {
		if (loaded.fields === undefined) continue;
		const checked = validate(schemas[loaded.collection], loaded.file, loaded.fields, loaded.root);
		loaded.data = checked.data;
		problems.push(...checked.problems);
	}
	problems.push(...crossCheck(entries, studiesAreKnown));
	const ids = { ...idsByTarget(entries, studiesAreKnown), weeks: publishedWeeks(entries) };
	for (const { path, text } of changes)
		problems.push(...readChanges(path, text, (page) => isPage(page, ids)).problems);
	const { site, problems: siteProblems } = loadSettings(settings, (name) =>
		of(entries, name).map(({ id }) => id),
	);
	problems.push(...siteProblems);

	const guide = problems.length === 0 ? buildGuide(asEntries(entries)) : undefined;
	return { guide, site, problems };
}

type Place =
	| { kind: 'list'; collection: CollectionName }
	| { kind: 'changes' }
	| { kind: 'entry'; collection: CollectionName; id: string }
	| { problem: { message: string; fix: string } };

function placeOf(relative: string): Place {
	if (isList(relative)) return { kind: 'list', collection: lists[relative] };
	if (relative === changesFile) return { kind: 'changes' };
	const [folder = '', ...rest] = relative.split('/');
	const name = rest.at(-1);
	if (name === undefined) {
		const meant = nearest(relative, ['site.yaml', ...Object.keys(lists), changesFile]);
		return {
			problem: {
				message: 'is not a file that Cairn reads',
				fix: meant === undefined ? 'move it into one of the content folders' : `did you mean '${meant}'?`,
			},
		};
	}
	const ending = (folders as Record<string, RegExp | undefined>)[folder];
	if (ending === undefined) {
		const meant = nearest(folder, Object.keys(folders));
		return {
			problem: {
				message: `the folder '${folder}' is not known`,
				fix:
					meant === undefined ? `use one of ${Object.keys(folders).join(', ')}` : `did you mean '${meant}'?`,
			},
		};
	}
	if (!ending.test(name)) {
		return {
			problem: {
				message: `does not end like the files of ${folder}`,
				fix: folder === 'weeks' ? 'name it .yaml' : 'name it .mdx',
			},
		};
	}
	return { kind: 'entry', collection: folder as CollectionName, id: name.replace(ending, '') };
}

const entry = (collection: CollectionName, id: string, file: SourceFile): LoadedEntry => ({
	collection,
	id,
	file,
	fields: file.fields,
	root: [],
	data: undefined,
});

function listEntries(collection: CollectionName, file: SourceFile): LoadedEntry[] {
	if (typeof file.fields !== 'object' || file.fields === null) return [];
	return Object.entries(file.fields).map(([id, fields]: [string, unknown]) => ({
		...entry(collection, id, file),
		fields,
		root: [id],
	}));
}

function asEntries(entries: readonly LoadedEntry[]): Entries {
	const record = <Name extends CollectionName>(name: Name) =>
		Object.fromEntries(of(entries, name).flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
	return {
		exercises: record('exercises'),
		principles: record('principles'),
		routines: record('routines'),
		phases: record('phases'),
		methods: record('methods'),
		weeks: record('weeks'),
		evidence: record('evidence'),
		terms: record('terms'),
	};
}
