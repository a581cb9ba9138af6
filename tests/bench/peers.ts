/**
 * What only measuring needs, and therefore is no dependency of the project: other tools to measure against, and
 * measuring instruments. `package.json` beside this file names them with their exact versions; they are installed
 * into `.cairn/bench` when somebody asks for them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where they are, and what is built of them. */
export const peersFolder = resolve('.cairn/bench');
const wanted = join(import.meta.dirname, 'package.json');
const done = join(peersFolder, 'installed.json');

/**
 * Installs them, if they are not there.
 *
 * @throws Error if npm cannot.
 */
export function installPeers(): void {
	const manifest = readFileSync(wanted, 'utf8');
	if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
	mkdirSync(peersFolder, { recursive: true });
	writeFileSync(join(peersFolder, 'package.json'), manifest);
	console.log('Installing what is only needed for measuring (a minute with a fast connection) …');
	const npm = spawnSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {
		cwd: peersFolder,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
		// npm on the machine's own Node, not on the one that npm scripts put in front.
		env: { ...process.env, PATH: withoutOurs(process.env.PATH ?? '') },
	});
	if (npm.status !== 0)
		throw new Error(`npm could not install the packages of ${wanted}; its own words are above.`);
	// Only now: an installation that was broken off is begun again.
	writeFileSync(done, manifest);
}

const withoutOurs = (path: string): string => {
	const own = resolve('node_modules/.bin');
	return path
		.split(delimiter)
		.filter((folder) => folder !== own)
		.join(delimiter);
};

/**
 * Loads one of them.
 *
 * @typeParam Module What it exports: its types are not there when the project is checked.
 */
export async function peer<Module>(name: string): Promise<Module> {
	const path = createRequire(join(peersFolder, 'package.json')).resolve(name);
	return (await import(pathToFileURL(path).href)) as Module;
}
