import { schemas } from '../schema/collections.ts';
import type { CollectionName } from '../schema/reference.ts';
import { loadSettings, type SettingsFile } from '../brand/site-settings.ts';
import type { SiteData } from '../schema/site.ts';
import { layContent, type BrandChanges, type LaidContent } from '../brand/lay-content.ts';
import { forgetInFields, forgetInText, type Gone } from '../brand/mentions.ts';
import type { Change } from '../schema/change.ts';
import { changesFile, layChanges, readChanges } from './changes.ts';
import { of, type LoadedEntry } from './checks/entry.ts';
import { idsByTarget, publishedWeeks } from './checks/ids.ts';
import { crossCheck } from './cross-check.ts';
import { buildGuide, type Entries, type Guide } from './guide.ts';
import { nearest } from './nearest.ts';
import { isPage } from './pages.ts';
import type { Problem } from './problem.ts';
import { parseSourceFile } from './source-file.ts';
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

/** The file that holds a whole collection; undefined for one with a file for each entry. */
export const listFileOf = (collection: CollectionName): string | undefined =>
	Object.entries(lists).find(([, held]) => held === collection)?.[0];

/** Folders of the content folder, and the endings of their files. */
const folders: Record<Exclude<CollectionName, (typeof lists)[ListFile]>, RegExp> = {
	exercises: /\.mdx?$/,
	principles: /\.mdx?$/,
	routines: /\.mdx?$/,
	phases: /\.mdx?$/,
	methods: /\.mdx?$/,
	weeks: /\.ya?ml$/,
	pages: /\.mdx?$/,
};

export interface LoadedContent {
	/** All content, resolved; undefined if anything is wrong with it. */
	guide: Guide | undefined;
	site: SiteData | undefined;
	/** Every entry, a brand's laid over ours. */
	entries: LoadedEntry[];
	/** What is new, the newest first. */
	changes: Change[];
	/** What a brand does to our content. */
	brand: BrandChanges | undefined;
	problems: Problem[];
}

/** What content files hold, before anything is checked. */
interface ReadFiles {
	entries: LoadedEntry[];
	/** Files that say what is new. */
	news: ContentFile[];
	studiesAreKnown: boolean;
	problems: Problem[];
}

/**
 * Reads all content, lays a brand's over ours, checks every file and everything between files, and resolves it.
 *
 * @param files Every file of the content folder but `site.yaml`.
 * @param settings The `site.yaml` files, the default first.
 * @param brand Every file of a brand's content folder, and what it publishes as it is, if there is a brand.
 */
export function loadContent(
	files: readonly ContentFile[],
	settings: readonly SettingsFile[],
	brand?: { content: readonly ContentFile[]; publicFiles: readonly { relative: string }[] },
): LoadedContent {
	const ours = readFiles(files, false);
	const brands = readFiles(brand?.content ?? [], true);
	const problems = [...ours.problems, ...brands.problems];
	const studiesAreKnown = ours.studiesAreKnown && brands.studiesAreKnown;

	const settingsFile = brand === undefined ? undefined : loadSettings(settings).file;
	const laid = settingsFile && layContent(ours.entries, brands.entries, settingsFile);
	problems.push(...(laid?.problems ?? []));
	const hidden = laid?.hidden ?? new Set<string>();
	const entries = laid === undefined ? ours.entries : withoutMentions(laid);

	for (const loaded of entries) {
		if (loaded.fields === undefined) continue;
		const checked = validate(schemas[loaded.collection], loaded.file, loaded.fields, loaded.root);
		loaded.data = checked.data;
		problems.push(...checked.problems);
	}
	problems.push(
		...crossCheck(entries, {
			studiesAreKnown,
			hidden,
			publicFiles: new Set(brand?.publicFiles.map(({ relative }) => `/${relative}`)),
			spared: laid?.spared ?? new Set<string>(),
		}),
	);
	const isThere = pagesOf(entries, studiesAreKnown);
	const wasThere = pagesOf([...entries, ...(laid?.changes.hidden ?? [])], studiesAreKnown);
	const [ourNews, brandsNews] = [ours, brands].map(({ news }) =>
		news.map(({ path, text }) => readChanges(path, text, wasThere)),
	);
	problems.push(...[...(ourNews ?? []), ...(brandsNews ?? [])].flatMap((read) => read.problems));
	const { site, problems: siteProblems } = loadSettings(settings, (name) =>
		of(entries, name).map(({ id }) => id),
	);
	problems.push(...siteProblems);

	return {
		guide: problems.length === 0 ? buildGuide(asEntries(entries)) : undefined,
		site,
		entries,
		changes: layChanges(changesIn(ourNews), changesIn(brandsNews), isThere),
		brand: laid?.changes,
		problems,
	};
}

const changesIn = (news: readonly { changes: Change[] }[] | undefined) =>
	(news ?? []).flatMap(({ changes }) => changes);

/** Whether a path of the site is a page. */
function pagesOf(entries: readonly LoadedEntry[], studiesAreKnown: boolean): (page: string) => boolean {
	const ids = { ...idsByTarget(entries, studiesAreKnown), weeks: publishedWeeks(entries) };
	return (page) => isPage(page, ids);
}

/** What remains of the content, without mentions of what a brand leaves out. */
function withoutMentions({ entries, hidden, changes }: LaidContent): LoadedEntry[] {
	if (hidden.size === 0) return entries;
	const names = new Map(
		changes.hidden.map(({ collection, id, fields }) => {
			const { name, title = id } = fields as { name?: string; title?: string };
			return [`${collection}/${id}`, name ?? title];
		}),
	);
	const isThere = pagesOf(entries, true);
	const wasThere = pagesOf([...entries, ...changes.hidden], true);
	const gone: Gone = {
		nameOf: (collection, id) => names.get(`${collection}/${id}`),
		isGonePage: (path) => wasThere(path) && !isThere(path),
	};
	return entries.map((entry) => {
		const { collection, fields, file } = entry;
		const isNamed = changes.hidden.some(({ id }) => file.body.includes(id));
		return {
			...entry,
			fields: forgetInFields(schemas[collection], fields, (...name) => hidden.has(name.join('/'))),
			file: isNamed ? { ...file, body: forgetInText(file.body, gone) } : file,
		};
	});
}

function readFiles(files: readonly ContentFile[], isBrands: boolean): ReadFiles {
	const read: ReadFiles = { entries: [], news: [], studiesAreKnown: true, problems: [] };
	for (const file of files) {
		const { path, relative, text } = file;
		const place = placeOf(relative);
		if ('problem' in place) {
			read.problems.push({ file: path, line: 1, field: '', ...place.problem });
			continue;
		}
		if (place.kind === 'changes') {
			read.news.push(file);
			continue;
		}
		const parsed = parseSourceFile(path, text);
		read.problems.push(...parsed.problems);
		const { collection } = place;
		const about = { collection, relative, isBrands, file: parsed.file, data: undefined };
		const { fields } = parsed.file;
		if (place.kind === 'entry') {
			read.entries.push({ ...about, id: place.id, fields, root: [] });
			continue;
		}
		if (collection === 'evidence' && parsed.problems.length > 0) read.studiesAreKnown = false;
		if (typeof fields !== 'object' || fields === null) continue;
		for (const [id, entry] of Object.entries(fields))
			read.entries.push({ ...about, id, fields: entry as unknown, root: [id] });
	}
	return read;
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
