import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from './languages.ts';
import { readTable } from './read-table.ts';
import { translateModule } from './translate-module.ts';

/** Translates the modules of one build, and remembers what it could not. */
export interface Translator {
	/**
	 * A module in the language of the build.
	 *
	 * @param file Where it stands: a path or an address, with or without a query. Only ours have messages.
	 */
	translate(code: string, file: string): string;
	/** Messages that stayed English. */
	readonly missing: ReadonlySet<string>;
}

const source = resolve('src');

/** A translator into a language. In English it takes the tags away, and nothing is missing. */
export function translatorTo(language: Language): Translator {
	const table = language === 'en' ? undefined : readTable(language);
	const missing = new Set<string>();
	return {
		missing,
		translate(code, file) {
			const path = file.startsWith('file:') ? fileURLToPath(file) : (file.split('?')[0] ?? '');
			const ours = !relative(source, path).startsWith('..') && /\.(ts|astro)$/.test(path);
			if (!ours) return code;
			return translateModule(code, table ?? new Map(), (message) => table && missing.add(message));
		},
	};
}
