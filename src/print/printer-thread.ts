/** What each thread of `parallelPrinter` runs: a printer that takes jobs by message, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { createPrinter, type Templates } from './printer.ts';

/** A document to print. */
export interface PrintJob {
	template: keyof Templates;
	data: Templates[keyof Templates];
	label: string;
}

/** The file, or why there is none. */
export type PrintResult = { file: Uint8Array } | { error: unknown };

const printer = createPrinter(workerData as string);

function result({ template, data, label }: PrintJob): PrintResult {
	try {
		return { file: printer.print(template, data, label) };
	} catch (error) {
		return { error };
	}
}

parentPort?.on('message', (job: PrintJob) => parentPort?.postMessage(result(job)));
