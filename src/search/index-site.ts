import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Guide } from '../guide/guide.ts';
import { planSeasons, planWeeks, publicationOf } from '../planner/publication.ts';
import type { SiteData } from '../schema/site.ts';
import { catalogueFile, type Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { indexLanguage, type CustomRecord } from './custom-record.ts';
import { muscleRecords } from './muscle-records.ts';
import { printedRecords } from './printed-records.ts';

/**
 * Indexes a built site: every page that says how it wants to be found, every muscle, and everything that can be printed
 * as a record of its own that opens the PDF. Writes the index to `pagefind/` in the same folder, and its
 * catalogue beside the search page.
 *
 * @param outDir Folder of the built site.
 * @throws Error with Pagefind's own words, or if a record or all pages were left out.
 */
export async function indexSite(outDir: string, guide: Guide, site: SiteData): Promise<void> {
	const folder = join(outDir, 'pagefind');
	const { index } = expectNoErrors(await pagefind.createIndex({ forceLanguage: indexLanguage }));
	if (index === undefined) throw new Error('Pagefind made no index.');
	try {
		expectNoErrors(await index.addDirectory({ path: outDir }));
		const publication = publicationOf(guide, site);
		const records = [
			...muscleRecords(guide),
			...printedRecords(guide, site, planWeeks(guide, publication), planSeasons(guide, publication)),
		];
		for (const record of records) {
			// Pagefind takes an empty record in silence, and nobody would ever find it.
			if (record.content.trim() === '') throw new Error(`Nothing to find in ${record.url}.`);
			expectNoErrors(await index.addCustomRecord(record));
		}
		expectNoErrors(await index.writeFiles({ outputPath: folder }));
		const catalogue = catalogueOf(folder);
		expectAll(catalogue, records, outDir);
		mkdirSync(dirname(join(outDir, catalogueFile)), { recursive: true });
		writeFileSync(join(outDir, catalogueFile), JSON.stringify(catalogue));
	} finally {
		await pagefind.close();
	}
}

/** Pagefind counts every file that it read; only the catalogue tells what can be found. */
function expectAll({ entries }: Catalogue, records: readonly CustomRecord[], outDir: string): void {
	const paths = new Set(Object.values(entries).map(({ path }) => path));
	const missing = records.filter(({ url }) => !paths.has(url)).map(({ url }) => url);
	if (missing.length > 0) throw new Error(`Pagefind left out ${missing.join(', ')}.`);
	if (paths.size === records.length) throw new Error(`Pagefind found no page in ${outDir}.`);
}

function expectNoErrors<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
