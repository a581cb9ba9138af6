import { currentSite } from '../brand/current.ts';
import { pdfFolder } from '../guide/cache-folder.ts';
import { typefacesOf } from '../typefaces/current.ts';
import { cachedPrinter } from './cached-printer.ts';
import { paperFonts } from './fonts.ts';
import { parallelPrinter } from './parallel-printer.ts';
import { fileCache } from './file-cache.ts';
import { printKey } from './print-key.ts';
import type { AsyncPrinter } from './printer.ts';
import { tallyOfProcess } from './tally.ts';

/** Prints all sheets of the site: on all cores, and only those that changed since they were printed last. */
export const sitePrinter: AsyncPrinter = cachedPrinter({
	cache: fileCache(pdfFolder),
	keyOf: printKey({ fonts: paperFonts(typefacesOf(currentSite())).files }),
	makePrinter: parallelPrinter,
	report: import.meta.env.DEV ? undefined : console.log,
	warn: console.warn,
	tally: tallyOfProcess(),
});
