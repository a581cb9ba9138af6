/** Where translations enter: modules that Node runs, modules that Vite bundles, and the service worker's bundle. */
import { registerHooks } from 'node:module';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { languageOfSite } from './of-site.ts';

const language = languageOfSite();
/** The translator of this process: one site is built in each. English needs none. */
const translator = language === 'en' ? undefined : (await import('./translator.ts')).translatorTo(language);

/** Messages that stayed English in this process, in order. */
export const untranslated = (): string[] => [...(translator?.missing ?? [])].sort();

if (translator !== undefined) {
	registerHooks({
		load(url, context, next) {
			const module = next(url, context);
			if (!url.startsWith('file:') || !module.source) return module;
			const code =
				typeof module.source === 'string' ? module.source : new TextDecoder().decode(module.source);
			return { ...module, source: translator.translate(code, url) };
		},
	});
}

/** What pages and their scripts are bundled with. */
export function translatedModules(): Plugin {
	return {
		name: 'cairn-language',
		// Astro's pages are modules only after its own plugin has made them so.
		enforce: 'post',
		transform: (code, id) => {
			const translated = translator?.translate(code, id) ?? code;
			return translated === code ? undefined : { code: translated, map: null };
		},
	};
}

/** The same for the service worker. */
export const translatedWorker: EsbuildPlugin = {
	name: 'cairn-language',
	setup(build) {
		build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
			contents: translator?.translate(readFileSync(path, 'utf8'), path) ?? readFileSync(path),
			loader: 'ts',
		}));
	},
};
