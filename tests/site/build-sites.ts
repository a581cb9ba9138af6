/**
 * Builds the two sites that the browser tests walk through: the default one, and a coach's below a base path. Playwright
 * does it before the tests, unless `npm test` has done it: there it is a step of its own, beside another.
 */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { sites } from './sites.ts';

const run = promisify(execFile);

export default async function buildSites(): Promise<void> {
	if (process.env.TEST_SITES !== 'built') return build();
	for (const { folder } of Object.values(sites))
		if (!existsSync(folder)) throw new Error(`${folder} could not be built: the step “Test sites” says why.`);
}

async function build(): Promise<void> {
	// Whatever goes wrong, nobody tests the sites of an earlier run.
	for (const { folder } of Object.values(sites)) rmSync(folder, { recursive: true, force: true });
	const built = Object.values(sites).map(({ folder, brand = '' }) =>
		run(process.execPath, ['src/commands/build.ts', '--out', folder], {
			env: { ...process.env, BRAND: brand },
		}),
	);
	for (const { stdout, stderr } of await Promise.all(built)) console.log(stdout + stderr);
}

if (import.meta.main) await build();
