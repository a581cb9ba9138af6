/** What each process of `parallelPrinter` runs: a printer that takes jobs by message, one after the other. */
import { currentSite } from '../brand/current.ts';
import { typefacesOf } from '../typefaces/current.ts';
import { paperFonts } from './fonts.ts';
import { createPrinter, type Templates } from './printer.ts';

/** A document to print. */
export interface PrintJob {
	template: keyof Templates;
	data: Templates[keyof Templates];
	label: string;
}

/** The file, or why there is none. */
export type PrintResult = { file: Uint8Array } | { error: unknown };

const [, , folder] = process.argv;
const printer = createPrinter(folder, paperFonts(typefacesOf(currentSite())));

function result({ template, data, label }: PrintJob): PrintResult {
	try {
		return { file: printer.print(template, data, label) };
	} catch (error) {
		return { error };
	}
}

process.on('message', (job: PrintJob) => process.send?.(result(job)));
// Nobody is left to take the files.
process.on('disconnect', () => process.exit());
