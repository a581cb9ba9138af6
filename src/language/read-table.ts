import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Language } from './languages.ts';
import type { Table } from './translate-module.ts';

/**
 * The translations into a language, from all files of its folder.
 *
 * @throws Error if two of them translate one message in two ways.
 */
export function readTable(language: Exclude<Language, 'en'>, folder = resolve('src/language')): Table {
	const table = new Map<string, string>();
	for (const name of readdirSync(join(folder, language)).sort()) {
		const file = join(folder, language, name);
		const words = (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, string>;
		for (const [message, translation] of Object.entries(words)) {
			const other = table.get(message);
			if (other !== undefined && other !== translation)
				throw new Error(`${file}: '${message}' is '${other}' elsewhere: say it one way.`);
			table.set(message, translation);
		}
	}
	return table;
}
