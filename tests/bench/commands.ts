/** What the commands take, with nothing kept from earlier builds and with everything. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type Rows, seconds, time } from './measure.ts';

/** What a build took, as it says itself. */
export interface BuildTimes {
	/** All of it, in milliseconds. */
	all: number;
	/** How many PDFs it has, and what they took. */
	printed: { files: string; time: string };
}

/** Builds twice into a folder that stays: once with nothing kept, once with nothing changed. */
export function measureCommands(outDir: string): { rows: Rows; first: BuildTimes; again: BuildTimes } {
	rmSync('.cairn/cache', { recursive: true, force: true });
	const check = time(() => run('src/commands/check.ts'));
	const first = build(outDir);
	const again = build(outDir);
	return {
		first,
		again,
		rows: {
			'npm run check': seconds(check),
			'npm run build, first': seconds(first.all),
			[`of that all ${first.printed.files} PDFs`]: first.printed.time,
			'npm run build, nothing changed': seconds(again.all),
			[`of that all ${again.printed.files} PDFs, from the cache`]: again.printed.time,
		},
	};
}

function build(outDir: string): BuildTimes {
	let said = '';
	const all = time(() => (said = run('src/commands/build.ts', '--out', outDir)));
	const [, files = '', took = ''] = /(\d+) PDFs \(\d+ of them from the cache, ([\d.]+ s)\)/.exec(said) ?? [];
	return { all, printed: { files, time: took } };
}

const run = (...words: string[]): string =>
	execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
