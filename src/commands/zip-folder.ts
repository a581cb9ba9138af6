import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from '../offline/list-files.ts';

/** The first day that a zip can name: the same files give the same zip, whenever they were made. */
const noDate = new Date(1980, 0, 1);
/** What is compressed already gets no smaller. */
const packed = /\.(pdf|png|jpe?g|webp|woff2|pf_\w+|pagefind)$/;

/**
 * Writes all files of a folder into one zip, for hosts that take a site as a file. The zip is put in place when it is
 * whole.
 *
 * @returns Its size in bytes.
 */
export function zipFolder(folder: string, zip: string): number {
	const files: Zippable = Object.fromEntries(
		listFiles(folder).map((path) => [
			path,
			[new Uint8Array(readFileSync(join(folder, path))), { level: packed.test(path) ? 0 : 6 }],
		]),
	);
	const bytes = zipSync(files, { mtime: noDate });
	const unfinished = `${zip}-${process.pid}`;
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, zip);
	return bytes.length;
}
