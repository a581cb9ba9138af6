/**
 * Prints the sheets of several brands for their builds to find, each sheet for one brand after the other: what Typst
 * remembers of it then serves all of them, and a further brand costs half. One process of `build-brands.ts` for each
 * core and language; a brand that cannot be read or printed is passed over, and its own build says why.
 *
 *     BRAND=<one of them> node src/commands/print-brands.ts <part> <parts> <folder> …
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../language/bind-language.ts';
import type { SheetJob, SheetSource } from '../print/site-sheets.ts';
import type { PrintedBrand } from './build-brands.ts';

// What has words in it is loaded when the language is bound.
const { addressOf, withBase } = await import('../brand/address.ts');
const { ourPublicFolder, readContent } = await import('../brand/current.ts');
const { pdfFolder } = await import('../guide/cache-folder.ts');
const { proseOf } = await import('../guide/prose-of.ts');
const { proseCollections } = await import('../guide/prose.ts');
const { cachedPrinter } = await import('../print/cached-printer.ts');
const { fileCache } = await import('../print/file-cache.ts');
const { paperFonts } = await import('../print/fonts.ts');
const { printKey } = await import('../print/print-key.ts');
const { paperLogo } = await import('../print/paper-logo.ts');
const { createPrinter } = await import('../print/printer.ts');
const { siteSheets } = await import('../print/site-sheets.ts');
const { newTally } = await import('../print/tally.ts');
const { typefacesOf } = await import('../typefaces/current.ts');
const { secondsOf } = await import('./describe-brands.ts');

const [part = 0, parts = 1] = process.argv.slice(2, 4).map(Number);
const brands = [];
for (const folder of process.argv.slice(4)) {
	const started = process.cpuUsage();
	try {
		const source = await sourceOf(folder);
		if (source === undefined) continue;
		const [{ site }, sheets] = [source, siteSheets(source)];
		brands.push({ folder, site, sheets, tally: newTally(), cpu: secondsOf(process.cpuUsage(started)) });
	} catch {
		// Its build comes upon it again.
	}
}

// All of them are set in the same fonts.
const fonts = paperFonts(typefacesOf(brands[0]?.site ?? {}));
const compiler = createPrinter(undefined, fonts);
const cache = fileCache(pdfFolder);
const keyOf = printKey({ fonts: fonts.files });
const printers = new Map(
	brands.map(({ folder, tally }) => [
		folder,
		cachedPrinter({ cache, keyOf, makePrinter: () => compiler, tally }),
	]),
);
const names = [...new Set(brands.flatMap(({ sheets }) => [...sheets.keys()]))];
for (const name of names.filter((_, index) => index % parts === part)) {
	for (const brand of brands) {
		const started = process.cpuUsage();
		try {
			const job = brand.sheets.get(name)?.();
			if (job) await printers.get(brand.folder)?.print(...(job as SheetJob<'week'>));
		} catch {
			// Its build comes upon it again.
		}
		brand.cpu += secondsOf(process.cpuUsage(started));
	}
}
for (const { folder, tally, cpu } of brands) {
	const printed: PrintedBrand = { folder, cpu, files: tally.files, kept: tally.kept };
	process.send?.(printed);
}

/** What the sheets of a brand are made from, as its build has it; undefined if anything is wrong with it. */
async function sourceOf(folder: string): Promise<SheetSource | undefined> {
	const { guide, site, entries, publicFiles } = readContent('content', folder);
	if (guide === undefined || site === undefined) return undefined;
	const { origin, base } = addressOf(site.url);
	const prose = Object.fromEntries(
		proseCollections.map((collection) => [
			collection,
			Object.fromEntries(
				entries.filter((entry) => entry.collection === collection).map(({ id, file }) => [id, proseOf(file)]),
			),
		]),
	) as unknown as SheetSource['prose'];
	const own = new Map(publicFiles.map(({ relative, bytes }) => [relative, bytes]));
	const logo = await paperLogo(site, (path) => own.get(path) ?? readFileSync(join(ourPublicFolder, path)));
	return { guide, site, prose, logo, absolute: (path) => new URL(withBase(path, base), origin).href };
}
