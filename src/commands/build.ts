/** `npm run build`: the whole site into `dist`, or into another folder with `-- --out folder`. */
import { parseArgs } from 'node:util';
import '../language/bind-language.ts';

// What has words in it is loaded when the language is bound.
const { currentSite } = await import('../brand/current.ts');
const { buildSite } = await import('./build-site.ts');
const { describeBuild, describeFailure, warnings } = await import('./describe.ts');

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const started = performance.now();
try {
	for (const warning of warnings(currentSite())) console.warn(`Mind: ${warning}`);
	const built = await buildSite(values.out);
	console.log(describeBuild(built, values.out, performance.now() - started));
	// To `build-brands.ts`, if that began it.
	process.send?.({ ...built, cpu: process.cpuUsage() });
} catch (error) {
	console.error(describeFailure(error));
	// At once: other pages may still be in the making, and nobody will read them.
	process.exit(1);
}
