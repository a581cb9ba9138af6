import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { clearOldCaches, pdfFolder, socialFolder } from '../guide/cache-folder.ts';
import { ContentError } from '../guide/problem.ts';
import { listFiles } from '../offline/list-files.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { dropUnused } from '../print/file-cache.ts';
import { tallyOfProcess, type Tally } from '../print/tally.ts';
import { indexSite } from '../search/index-site.ts';
import { typefacesOf } from '../typefaces/current.ts';
import { checkContent } from './content.ts';
import { replaceFolder } from './replace-folder.ts';
import { takeTurn } from './take-turn.ts';
import { writeForHosts } from './write-for-hosts.ts';

/** What a build made. */
export interface BuiltSite {
	/** Number of pages. */
	pages: number;
	/** PDF files: how many, how many of them were kept from an earlier build, and what they took. */
	printed: Tally;
	/** What browsers keep for use without a network: number of files, and their size in bytes. */
	offline: Awaited<ReturnType<typeof writeWorker>>;
}

/**
 * Builds the site of the content in this folder, for the brand that `BRAND` names: pages, sheets, search index,
 * service worker. The folder is replaced when all of it is done, and stays as it was if anything fails.
 *
 * @param outDir Where the site goes. A folder with something else in it is refused.
 * @throws ContentError if the content has problems; nothing is built then.
 */
export async function buildSite(outDir = 'dist'): Promise<BuiltSite> {
	const { problems, guide, site } = checkContent('content', process.env.BRAND);
	if (problems.length > 0 || guide === undefined || site === undefined) throw new ContentError(problems);
	if (existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, 'index.html'))) {
		throw new Error(
			`${outDir} holds something else than a built site: name another folder, or remove it yourself.`,
		);
	}
	// Fetched first, if they have to be.
	typefacesOf(site);
	// A site without trackers is built without one, too.
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	// Loaded only now: problems in the content are told without waiting for it.
	const { build } = await import('astro');
	const started = Date.now();
	return replaceFolder(outDir, async (next) => {
		const bundled = await takeTurn('.cairn/bundling');
		try {
			const vite = { plugins: isInProject(next) ? [afterBundling(bundled)] : [] };
			await build({ root: process.cwd(), outDir: next, logLevel: 'warn', vite });
		} finally {
			bundled();
		}
		clearOldCaches();
		for (const folder of [pdfFolder, socialFolder]) dropUnused(folder, { since: started });
		await indexSite(next, guide, site);
		writeForHosts(next, site);
		const offline = await writeWorker(next);
		const files = listFiles(next);
		const count = (ending: string) => files.filter((path) => path.endsWith(ending)).length;
		return { pages: count('.html'), printed: { ...tallyOfProcess(), files: count('.pdf') }, offline };
	});
}

/**
 * Astro notes in one place of the project what it is about to bundle, so one build of several waits there for the other.
 * Then they render their pages side by side: each from a folder of its own, unless that would be outside the project.
 */
const afterBundling = (then: () => void): Plugin => ({
	name: 'cairn:after-bundling',
	applyToEnvironment: ({ name }) => name === 'prerender',
	closeBundle: then,
});
const isInProject = (folder: string): boolean => !relative(process.cwd(), folder).startsWith('..');
