import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { laidFolder } from '../brand/current.ts';

const parent = '.cairn/cache';

/** Folder of printed PDFs, whatever state the schemas are in: what they are made from is in their names. */
export const pdfFolder = join(parent, 'pdf');

/** Folder of the pictures for shared pages, by the same rule. */
export const socialFolder = join(parent, 'social');

/**
 * Where that is without a brand. Astro keeps entries as their schemas gave them and does not see that a schema has
 * changed, so every state of the schemas (and of the packages) has a folder of its own.
 */
function ourCacheFolder(): string {
	const hash = createHash('sha256');
	const schemas = readdirSync('src/schema').sort();
	for (const file of [
		...schemas.map((name) => join('src/schema', name)),
		'src/content.config.ts',
		'src/handbook/chapter.ts',
		'package.json',
	]) {
		hash.update(file).update(readFileSync(file));
	}
	return join(parent, hash.digest('hex').slice(0, 16));
}

/** Folder in which Astro keeps what it read of the content that is built from: a brand's own, where it has content. */
export function cacheFolder(): string {
	const laid = laidFolder();
	return laid === undefined ? ourCacheFolder() : `${ourCacheFolder()}-${basename(laid)}`;
}

/** Removes the folders of earlier states, whichever brand they were for. */
export function clearOldCaches(): void {
	const ours = ourCacheFolder();
	for (const name of readdirSync(parent)) {
		const path = join(parent, name);
		const isUsed =
			path === ours || path.startsWith(`${ours}-`) || path === pdfFolder || path === socialFolder;
		if (!isUsed) rmSync(path, { recursive: true });
	}
}
