import { pdfFolder } from '../guide/cache-folder.ts';
import { cachedPrinter } from './cached-printer.ts';
import { pdfCache } from './pdf-cache.ts';
import { printKey } from './print-key.ts';
import { createPrinter, type Printer } from './printer.ts';
import { tallyOfProcess } from './tally.ts';

/** Prints all sheets of the site: with one compiler, and only those that changed since they were printed last. */
export const sitePrinter: Printer = cachedPrinter({
	cache: pdfCache(pdfFolder),
	keyOf: printKey(),
	makePrinter: createPrinter,
	report: import.meta.env.DEV ? undefined : console.log,
	warn: console.warn,
	tally: tallyOfProcess(),
});
