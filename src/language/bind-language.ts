/** Where translations enter: modules that Node runs, modules that Vite bundles, and the service worker's bundle. */
import { registerHooks } from 'node:module';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { languageOfSite } from './of-site.ts';
import type { Translator } from './translator.ts';

const language = languageOfSite();
/** The translator of this process: one site is built in each. It brings a parser, which not every command needs. */
let translator: Translator | undefined;
const bound = async () => (translator ??= (await import('./translator.ts')).translatorTo(language));

/** Messages that stayed English in this process, in order. */
export const untranslated = (): string[] => [...(translator?.missing ?? [])].sort();

// Node reads English as it stands.
if (language !== 'en') {
	const toLanguage = await bound();
	registerHooks({
		load(url, context, next) {
			const module = next(url, context);
			if (!url.startsWith('file:') || !module.source) return module;
			const code =
				typeof module.source === 'string' ? module.source : new TextDecoder().decode(module.source);
			return { ...module, source: toLanguage.translate(code, url) };
		},
	});
}

/** What pages and their scripts are bundled with. */
export function translatedModules(): Plugin {
	return {
		name: 'cairn-language',
		// Astro's pages are modules only after its own plugin has made them so.
		enforce: 'post',
		transform: async (code, id) => {
			const translated = (await bound()).translate(code, id);
			return translated === code ? undefined : { code: translated, map: null };
		},
	};
}

/** The same for the service worker. */
export const translatedWorker: EsbuildPlugin = {
	name: 'cairn-language',
	setup(build) {
		build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
			contents: (await bound()).translate(readFileSync(path, 'utf8'), path),
			loader: 'ts',
		}));
	},
};
