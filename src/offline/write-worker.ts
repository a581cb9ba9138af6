import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { translatedWorker } from '../language/bind-language.ts';
import { listFiles } from './list-files.ts';
import type { SiteList } from './site-list.ts';
import { type Keeping, keepingOf } from './what-is-kept.ts';

/** Name of the service worker's file. */
const workerFile = 'sw.js';

/**
 * Writes the service worker of a finished site, with the list of its files. The same files give the same worker,
 * byte for byte.
 *
 * @param outDir The folder of the built site.
 * @returns Number and size in bytes of the files that the worker keeps with the first visit, and of those on request.
 */
export async function writeWorker(
	outDir: string,
): Promise<Record<'always' | 'onRequest', { files: number; bytes: number }>> {
	const paths = listFiles(outDir);
	const read = (keeping: Keeping) =>
		paths
			.filter((path) => keepingOf(path) === keeping)
			.map((path) => {
				const content = readFileSync(join(outDir, path));
				return { path, hash: hash(content), bytes: content.length };
			});
	const [always, onRequest] = [read('always'), read('on request')];
	const list: SiteList = {
		files: Object.fromEntries(always.map(({ path, hash }) => [path, hash])),
		bytes: sizeOf(always),
		sheets: Object.fromEntries(onRequest.map(({ path, hash, bytes }) => [path, { hash, bytes }])),
	};
	await build({
		entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
		outfile: join(outDir, workerFile),
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		legalComments: 'none',
		tsconfigRaw: {},
		plugins: [translatedWorker],
		logLevel: 'warning',
		define: { LIST: JSON.stringify(list), BUILD: JSON.stringify(hash(JSON.stringify(list))) },
	});
	return {
		always: { files: always.length, bytes: list.bytes },
		onRequest: { files: onRequest.length, bytes: sizeOf(onRequest) },
	};
}

const sizeOf = (files: readonly { bytes: number }[]): number =>
	files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Enough of a SHA-256 to tell two builds apart; the browser downloads all of it. */
function hash(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
