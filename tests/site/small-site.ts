/** A part of a built site that stands alone, with a worker of its own: kept in a moment, and changed without a build. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../src/offline/write-worker.ts';
import { filesOf } from './built-site.ts';
import { sites, type SiteName } from './sites.ts';

/** The cards of these exercises are the only sheets. */
export const carded = [
	'band-work',
	'bird-dog',
	'clamshell',
	'dead-bug',
	'deadlift',
	'glute-bridge',
	'lunge',
	'nordic-curl',
	'plank',
	'squat',
] as const;

const kept = [
	/^[^/]+\.(html|css|svg|json|webmanifest)$/,
	/^_astro\//,
	/^icons\//,
	/^(about|log|sheet-not-kept|exercises\/plank)\/index\.html$/,
	new RegExp(`^exercises/(${carded.join('|')})(\\.letter)?\\.pdf$`),
];

export class SmallSite {
	readonly folder: string;

	private constructor(folder: string) {
		this.folder = folder;
	}

	/** @param besides Other files that it has, by their paths. */
	static async of(name: SiteName, besides: readonly string[] = []): Promise<SmallSite> {
		const site = new SmallSite(join(mkdtempSync(join(tmpdir(), 'cairn-')), 'site'));
		for (const file of filesOf(sites[name].folder).filter(
			(path) => besides.includes(path) || kept.some((one) => one.test(path)),
		))
			cpSync(join(sites[name].folder, file), join(site.folder, file));
		await writeWorker(site.folder);
		return site;
	}

	/** A newer build: a file with one text in place of another. */
	async change(file: string, from: string, to: string): Promise<void> {
		const path = join(this.folder, file);
		const before = readFileSync(path, 'latin1');
		const after = before.replace(from, to);
		if (after === before) throw new Error(`${file} has no ${from}.`);
		writeFileSync(path, after, 'latin1');
		await writeWorker(this.folder);
	}

	remove(): void {
		rmSync(join(this.folder, '..'), { recursive: true });
	}
}
