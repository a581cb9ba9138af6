/** Puts a brand's files together with ours, for builds to read: content as it was checked, and what is published as it is. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedEntry } from '../guide/checks/entry.ts';
import { changesFile } from '../guide/changes.ts';
import { listFileOf, type LoadedContent } from '../guide/load.ts';
import { ContentError } from '../guide/problem.ts';
import { laidFolder, ourPublicFolder, readContent } from './current.ts';

/**
 * Writes the folder that the site of a brand is built from. Does nothing for a brand without content of its own.
 *
 * @throws ContentError if anything is wrong; the folder stays as it was then.
 */
export function layBrand(brand = process.env.BRAND): void {
	const folder = laidFolder(brand);
	if (folder === undefined) return;
	const content = readContent('content', brand);
	if (content.problems.length > 0) throw new ContentError(content.problems);
	writeFolder(join(folder, 'content'), laidFiles(content));
	const ours = readdirSync(ourPublicFolder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && !file.name.startsWith('.'))
		.map((file) => join(file.parentPath, file.name))
		.map((path): [string, Uint8Array] => [path.slice(ourPublicFolder.length + 1), readFileSync(path)]);
	const own = content.publicFiles.map(({ relative, bytes }): [string, Uint8Array] => [relative, bytes]);
	writeFolder(join(folder, 'public'), new Map([...ours, ...own]));
}

/**
 * Content as files, by their paths below a content folder. Fields are written as the check read them, so that no other
 * reader can take them otherwise; a page is MDX, because all of them may use the same parts.
 */
export function laidFiles({
	entries,
	changes,
}: Pick<LoadedContent, 'entries' | 'changes'>): Map<string, string> {
	const files = new Map([[changesFile, inYaml(changes)]]);
	const lists = new Map<string, Record<string, unknown>>();
	for (const entry of entries) {
		const list = listFileOf(entry.collection);
		if (list === undefined) files.set(pathOf(entry), textOf(entry));
		else lists.set(list, { ...lists.get(list), [entry.id]: entry.fields });
	}
	for (const [path, list] of lists) files.set(path, inYaml(list));
	return files;
}

const pathOf = ({ relative }: LoadedEntry) => relative.replace(/\.md$/, '.mdx');

const textOf = ({ relative, fields, file }: LoadedEntry) =>
	/\.ya?ml$/.test(relative) ? inYaml(fields) : `---\n${inYaml(fields)}---\n${file.body}`;

/** JSON is YAML that every reader takes alike: no word in it turns into a date or a yes. */
const inYaml = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Makes a folder hold these files and no others. What is in it already is not touched. */
function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
	mkdirSync(folder, { recursive: true });
	const wanted = new Set([...files.keys()].map((path) => join(folder, path)));
	for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(file.parentPath, file.name);
		if (!file.isDirectory() && !wanted.has(path)) rmSync(path);
	}
	for (const [relative, content] of files) {
		const path = join(folder, relative);
		const bytes = Buffer.from(content);
		if (isSame(path, bytes)) continue;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes);
	}
}

function isSame(path: string, bytes: Buffer): boolean {
	try {
		return readFileSync(path).equals(bytes);
	} catch {
		return false;
	}
}
