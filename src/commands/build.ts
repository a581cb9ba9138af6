/**
 * `npm run build`: the whole site into `dist`, or into another folder with `-- --out folder`; and into one file for hosts
 * that take a site so, with `-- --zip site.zip`.
 */
import { parseArgs } from 'node:util';
import { untranslated } from '../language/bind-language.ts';

// What has words in it is loaded when the language is bound.
const { currentSite } = await import('../brand/current.ts');
const { buildSite } = await import('./build-site.ts');
const { describeBuild, describeFailure, describeUntranslated, warnings } = await import('./describe.ts');
const { zipFolder } = await import('./zip-folder.ts');

const { values } = parseArgs({
	options: { out: { type: 'string', default: 'dist' }, zip: { type: 'string' } },
});
const started = performance.now();
try {
	for (const warning of warnings(currentSite())) console.warn(`Mind: ${warning}`);
	const built = await buildSite(values.out);
	console.log(describeBuild(built, values.out, performance.now() - started));
	for (const line of describeUntranslated(untranslated())) console.warn(`Mind: ${line}`);
	if (values.zip !== undefined) {
		const bytes = zipFolder(values.out, values.zip);
		console.log(`All of it is in ${values.zip}, too (${(bytes / 1e6).toFixed(1)} MB).`);
	}
	// To `build-brands.ts`, if that began it.
	process.send?.({ ...built, cpu: process.cpuUsage() });
} catch (error) {
	console.error(describeFailure(error));
	// At once: other pages may still be in the making, and nobody will read them.
	process.exit(1);
}
