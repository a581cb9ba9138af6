import { pdfFolder } from '../guide/cache-folder.ts';
import { cachedPrinter } from './cached-printer.ts';
import { parallelPrinter } from './parallel-printer.ts';
import { fileCache } from './file-cache.ts';
import { printKey } from './print-key.ts';
import type { AsyncPrinter } from './printer.ts';
import { tallyOfProcess } from './tally.ts';

/** Prints all sheets of the site: on all cores, and only those that changed since they were printed last. */
export const sitePrinter: AsyncPrinter = cachedPrinter({
	cache: fileCache(pdfFolder),
	keyOf: printKey(),
	makePrinter: parallelPrinter,
	report: import.meta.env.DEV ? undefined : console.log,
	warn: console.warn,
	tally: tallyOfProcess(),
});
