/** `npm start`: checks the content, builds the site and serves it on this machine until Ctrl+C. */
import '../language/bind-language.ts';

// What has words in it is loaded when the language is bound.
const { addressOf } = await import('../brand/address.ts');
const { currentSite } = await import('../brand/current.ts');
const { buildSite } = await import('./build-site.ts');
const { serve } = await import('./serve.ts');
const { describeBuild, describeFailure } = await import('./describe.ts');

const folder = 'dist';
const started = performance.now();
try {
	console.log('Building the site …');
	const built = await buildSite(folder);
	console.log(describeBuild(built, folder, performance.now() - started));
	const site = await serve(folder, { base: addressOf(currentSite().url).base });
	console.log(`\n  The site is at  ${site.url}\n  Stop it with    Ctrl+C\n`);
	const stop = () => void site.close().then(() => process.exit(0));
	process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
	console.error(describeFailure(error));
	// At once: other pages may still be in the making, and nobody will read them.
	process.exit(1);
}
