import { keptOrMade, type FileCache } from './file-cache.ts';
import type { PrintKey } from './print-key.ts';
import type { AsyncPrinter, Printer } from './printer.ts';
import { newTally, timed, type RunningTally } from './tally.ts';

/**
 * A printer that prints only what it has not printed before.
 *
 * @param parts.makePrinter Called when something has to be printed at last: fonts are read only then.
 * @param parts.report Gets a line after each hundred files.
 * @param parts.warn Gets a line, once, if files cannot be kept. They are printed all the same.
 */
export function cachedPrinter(parts: {
	cache: FileCache;
	keyOf: PrintKey;
	makePrinter: () => Printer | AsyncPrinter;
	report?: ((line: string) => void) | undefined;
	/** Counts what is printed. */
	tally?: RunningTally;
	warn?: (line: string) => void;
}): AsyncPrinter {
	const { cache, keyOf, makePrinter, report, warn, tally = newTally() } = parts;
	let printer: Printer | AsyncPrinter | undefined;
	let warned = false;

	const notKept = (error: unknown): void => {
		if (!warned) warn?.(`PDFs are printed, but not kept for the next time: ${String(error)}`);
		warned = true;
	};

	return {
		print: (template, data, label) =>
			timed(tally, async () => {
				const make = () => (printer ??= makePrinter()).print(template, data, label);
				const { file, kept } = await keptOrMade(cache, keyOf(template, data), make, notKept);
				if (kept) tally.kept += 1;
				tally.files += 1;
				if (tally.files % 100 === 0) report?.(`${tally.files} PDFs, ${tally.kept} of them from the cache.`);
				return file;
			}),
	};
}
