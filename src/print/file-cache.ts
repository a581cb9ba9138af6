import { createHash, randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Files by what they were made from: PDFs, and pictures. */
export interface FileCache {
	/** The file with this key, and a note that it was used; undefined if it is not there, or not whole. */
	read(key: string): Uint8Array | undefined;
	/** Keeps a file. Whoever reads meanwhile finds the old one or the new one, whole. */
	write(key: string, file: Uint8Array): void;
}

/** An entry is the checksum of its file, then the file. */
const checksumLength = 32;
const ending = '.entry';

/** @param folder Where the files are; made when the first is written. */
export function fileCache(folder: string): FileCache {
	const pathOf = (key: string) => join(folder, key + ending);
	return {
		read(key) {
			try {
				const entry = readFileSync(pathOf(key));
				const file = entry.subarray(checksumLength);
				if (!entry.subarray(0, checksumLength).equals(checksum(key, file))) return undefined;
				const now = new Date();
				utimesSync(pathOf(key), now, now);
				return file;
			} catch {
				// Whatever keeps it from being read, it can be made again.
				return undefined;
			}
		},
		write(key, file) {
			const next = join(folder, randomUUID());
			try {
				mkdirSync(folder, { recursive: true });
				writeFileSync(next, Buffer.concat([checksum(key, file), file]));
				renameSync(next, pathOf(key));
			} catch (error) {
				rmSync(next, { force: true });
				throw error;
			}
		},
	};
}

/** Of the key, too: an entry under another name is as wrong as one with another content. */
const checksum = (key: string, file: Uint8Array): Buffer =>
	createHash('sha256').update(key).update(file).digest();

/**
 * The file with this key, from the cache or made now and kept.
 *
 * @param make Called if it has to be made.
 * @param notKept Called with why a file cannot be kept. It can be made again the next time.
 */
export async function keptOrMade(
	cache: FileCache,
	key: string,
	make: () => Uint8Array | Promise<Uint8Array>,
	notKept?: (error: unknown) => void,
): Promise<{ file: Uint8Array; kept: boolean }> {
	const known = cache.read(key);
	if (known !== undefined) return { file: known, kept: true };
	const file = await make();
	try {
		cache.write(key, file);
	} catch (error) {
		notKept?.(error);
	}
	return { file, kept: false };
}

const day = 24 * 60 * 60 * 1000;

/**
 * Removes files that nobody used for 30 days, and beyond two gigabytes, which is some fifty sites, those that were used longest ago.
 *
 * @param folder Where the files are; need not be there.
 * @param options.since What was used from this time on stays in any case, in milliseconds since 1970: the beginning of
 *   the build that ends now.
 * @param options.now Milliseconds since 1970.
 * @param options.most Bytes.
 */
export function dropUnused(
	folder: string,
	{
		now = Date.now(),
		since = now,
		most = 2_000_000_000,
	}: { now?: number; since?: number; most?: number } = {},
): void {
	const entries = namesIn(folder)
		.flatMap((name) => {
			const path = join(folder, name);
			const stats = statSync(path, { throwIfNoEntry: false });
			return stats === undefined ? [] : [{ path, name, used: stats.mtimeMs, size: stats.size }];
		})
		.sort((a, b) => b.used - a.used);
	let kept = 0;
	for (const { path, name, used, size } of entries) {
		kept += size;
		// What has no ending is being written, or was when a process ended.
		const old = now - used > (name.endsWith(ending) ? 30 * day : day);
		if (old || (kept > most && used < since)) rmSync(path, { recursive: true, force: true });
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
