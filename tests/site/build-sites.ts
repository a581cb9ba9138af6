/**
 * Builds the two sites that the browser tests walk through: the default one, and a coach's below a base path. Playwright
 * does it before the tests, unless `npm test` has done it: there it is a step of its own, beside another.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { sites } from './sites.ts';

export default function buildSites(): void {
	if (process.env.TEST_SITES !== 'built') return build();
	for (const { folder } of Object.values(sites))
		if (!existsSync(folder)) throw new Error(`${folder} could not be built: the step “Test sites” says why.`);
}

function build(): void {
	// Whatever goes wrong, nobody tests the sites of an earlier run.
	for (const { folder } of Object.values(sites)) rmSync(folder, { recursive: true, force: true });
	for (const { folder, brand } of Object.values(sites)) {
		execFileSync(process.execPath, ['src/commands/build.ts', '--out', folder], {
			stdio: 'inherit',
			env: { ...process.env, BRAND: brand ?? '' },
		});
	}
}

if (import.meta.main) build();
