import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const parent = '.cairn/cache';

/** Folder of printed PDFs, whatever state the schemas are in: what they are made from is in their names. */
export const pdfFolder = join(parent, 'pdf');

/** Folder of the pictures for shared pages, by the same rule. */
export const socialFolder = join(parent, 'social');

/**
 * Folder in which Astro keeps what it read of the content. It keeps entries as their schemas gave them and does not
 * see that a schema has changed, so every state of the schemas (and of the packages) has a folder of its own.
 */
export function cacheFolder(): string {
	const hash = createHash('sha256');
	const schemas = readdirSync('src/schema').sort();
	for (const file of [
		...schemas.map((name) => join('src/schema', name)),
		'src/content.config.ts',
		'package.json',
	]) {
		hash.update(file).update(readFileSync(file));
	}
	return join(parent, hash.digest('hex').slice(0, 16));
}

/** Removes the folders of earlier states. */
export function clearOldCaches(): void {
	const used = [cacheFolder(), pdfFolder, socialFolder];
	for (const name of readdirSync(parent)) {
		if (!used.includes(join(parent, name))) rmSync(join(parent, name), { recursive: true });
	}
}
