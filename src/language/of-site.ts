import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languages, type Language } from './languages.ts';

/**
 * The language that `site.yaml` asks for, or the brand's over it: read by itself, before any module with words in it is
 * loaded. Whether the file is in order is said later, by its checks; here a language that there is none of is English.
 */
export function languageOfSite(brand = process.env.BRAND, contentFolder = 'content'): Language {
	const asked = [brand, contentFolder].map((folder) => {
		const path = join(folder ?? '', 'site.yaml');
		if (folder === undefined || folder === '' || !existsSync(path)) return undefined;
		try {
			return (parse(readFileSync(path, 'utf8')) as { language?: unknown } | null)?.language;
		} catch {
			return undefined;
		}
	});
	const wanted = asked.find((one) => one !== undefined);
	return Object.keys(languages).find((one): one is Language => one === wanted) ?? 'en';
}
