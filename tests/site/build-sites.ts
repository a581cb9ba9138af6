/** Builds the two sites that the browser tests walk through: the default one, and a coach's. */
import { execFileSync } from 'node:child_process';
import { sites } from './sites.ts';

export default function buildSites(): void {
	for (const { folder, brand } of Object.values(sites)) {
		execFileSync(process.execPath, ['src/commands/build.ts', '--out', folder], {
			stdio: 'inherit',
			env: { ...process.env, BRAND: brand ?? '' },
		});
	}
}
