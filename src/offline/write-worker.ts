import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { translatedWorker } from '../language/bind-language.ts';
import { listFiles } from './list-files.ts';
import type { FileHashes } from './route.ts';

/** Name of the service worker's file. */
export const workerFile = 'sw.js';

/**
 * Writes the service worker of a finished site, with the list of its files. The same files give the same worker,
 * byte for byte.
 *
 * @param outDir The folder of the built site.
 * @returns Number and size in bytes of the files that the worker keeps for offline use.
 */
export async function writeWorker(outDir: string): Promise<{ files: number; bytes: number }> {
	const contents = listFiles(outDir)
		.filter(isKeptOffline)
		.map((path) => ({ path, content: readFileSync(join(outDir, path)) }));
	const files: FileHashes = Object.fromEntries(contents.map(({ path, content }) => [path, hash(content)]));
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
		define: { FILES: JSON.stringify(files), BUILD: JSON.stringify(hash(JSON.stringify(files))) },
	});
	return { files: contents.length, bytes: contents.reduce((sum, { content }) => sum + content.length, 0) };
}

/**
 * Whether the worker keeps a file. Left out: itself, files for the host or for debugging, which a host may not even
 * serve, data that stands in another file too, booklets and the book (made to be printed, and larger than all the
 * rest), and the ready-made search pages that Pagefind writes and we do not use.
 */
export function isKeptOffline(path: string): boolean {
	const forHosts = /^(_headers|_redirects|_routes\.json|CNAME|robots\.txt|llms\.txt|sitemap.*\.xml)$/;
	// Pictures for other sites, which fetch them over the network.
	const shared = /^social\//;
	// Each week of a season stands in the season's own file too, which is the one that pages ask for.
	const weeksOfSeasons = /^plans\/[^/]+\/season\/[^/]+\/week-\d+\.json$/;
	const booklets = /^plans\/[^/]+\/season\/[^/]+\.pdf$/;
	// The book says what the pages say, and weighs as much as all of them.
	const book = /^guide(\.\w+)?\.pdf$/;
	const unusedSearch = /^pagefind\/(pagefind-(ui|modular-ui|component-ui|highlight)\.|playground\/)/;
	const left = [
		/^sw\.js$/,
		/(^|\/)\./,
		/\.map$/,
		forHosts,
		shared,
		weeksOfSeasons,
		booklets,
		book,
		unusedSearch,
	];
	return !left.some((pattern) => pattern.test(path));
}

/** Enough of a SHA-256 to tell two builds apart; the browser downloads all of it. */
function hash(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
