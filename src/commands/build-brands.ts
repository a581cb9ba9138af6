/**
 * `npm run build:brands ../brands/*`: each brand into a folder of its own below `dist-brands`, or below another one with
 * `-- --out folder`. A brand that fails does not keep the others from being built.
 */
import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsFiles } from '../brand/current.ts';
import { loadSettings } from '../brand/site-settings.ts';
import { languageOfSite } from '../language/of-site.ts';
import type { BuiltSite } from './build-site.ts';
import { describeBrands, secondsOf, type BrandResult } from './describe-brands.ts';

/** What a process of `print-brands.ts` printed for a brand. */
export interface PrintedBrand {
	folder: string;
	/** Seconds that a core worked. */
	cpu: number;
	files: number;
	/** How many of them were there already. */
	kept: number;
}

/** So many brands are printed, and then built, before the next: their PDFs are never more than the cache holds. */
const atOnce = 8;

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string', default: 'dist-brands' } },
});
const folders = positionals.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== true);
const names = new Map(folders.map((folder) => [folder, basename(resolve(folder))]));
const twice = folders.filter((folder) =>
	folders.some((one) => one !== folder && names.get(one) === names.get(folder)),
);
if (folders.length === 0) fail('Name the folders of the brands: npm run build:brands ../brands/*');
if (twice.length > 0) fail(`Each brand needs a name of its own, for its output: ${twice.join(', ')}.`);

const results = new Map<string, BrandResult>();
for (let from = 0; from < folders.length; from += atOnce) {
	const group = folders.slice(from, from + atOnce);
	const printed = await printAhead(group);
	const waiting = group.values();
	const work = async () => {
		for (const folder of waiting) results.set(folder, await buildBrand(folder, printed.get(folder)));
	};
	// Pages are made on one core.
	await Promise.all(Array.from({ length: availableParallelism() }, work));
}
const inOrder = folders.flatMap((folder) => results.get(folder) ?? []);
console.log(`\n${describeBrands(inOrder)}`);
if (inOrder.some(({ built }) => built === undefined)) process.exitCode = 1;

/** What was printed for each brand: on every core a share of the sheets, and brands that look alike together. */
async function printAhead(group: readonly string[]): Promise<Map<string, PrintedBrand>> {
	const printed = new Map<string, PrintedBrand>();
	const parts = availableParallelism();
	/** Words and fonts are those of a process. */
	const setting = (folder: string) =>
		JSON.stringify([languageOfSite(folder), loadSettings(settingsFiles('content', folder)).site?.fonts]);
	for (const brands of Map.groupBy(group, setting).values()) {
		const [first] = brands;
		// One has nobody to share with.
		if (first === undefined || brands.length === 1) continue;
		const shares = Array.from({ length: parts }, (_, part) =>
			run('print-brands.ts', [String(part), String(parts), ...brands], first),
		);
		for (const { messages } of await Promise.all(shares)) {
			for (const { folder, cpu, files, kept } of messages as PrintedBrand[]) {
				const before = printed.get(folder) ?? { cpu: 0, files: 0, kept: 0 };
				printed.set(folder, {
					folder,
					cpu: before.cpu + cpu,
					files: before.files + files,
					kept: before.kept + kept,
				});
			}
		}
	}
	return printed;
}

async function buildBrand(folder: string, ahead: PrintedBrand | undefined): Promise<BrandResult> {
	const name = names.get(folder) ?? folder;
	const { code, words, messages } = await run('build.ts', ['--out', join(values.out, name)], folder);
	const [built] = messages as (BuiltSite & { cpu: NodeJS.CpuUsage })[];
	if (code !== 0 || built === undefined) {
		console.log(`${name}: failed.`);
		return { name, built: undefined, words };
	}
	console.log(`${name}: built.`);
	if (words !== '') console.warn(words.trim());
	const pdfs = built.printed.files;
	const kept = built.printed.kept - (ahead === undefined ? 0 : ahead.files - ahead.kept);
	const cpu = secondsOf(built.cpu) + (ahead?.cpu ?? 0);
	return { name, built: { pages: built.pages, pdfs, kept, cpu }, words };
}

/** Runs a command for a brand: its exit code, what it said on stderr, and what it sent. */
function run(
	command: string,
	args: readonly string[],
	brand: string,
): Promise<{ code: number | null; words: string; messages: unknown[] }> {
	const child = fork(resolve('src/commands', command), args, {
		env: { ...process.env, BRAND: brand },
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	const messages: unknown[] = [];
	let words = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (words += text));
	child.on('message', (message) => messages.push(message));
	return new Promise((done, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			done({ code, words, messages });
		});
	});
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
