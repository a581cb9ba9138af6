import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { AsyncPrinter } from './printer.ts';
import type { PrintJob, PrintResult } from './printer-process.ts';

/** A job, and whoever waits for it. */
interface Waiting {
	job: PrintJob;
	resolve: (file: Uint8Array) => void;
	reject: (error: unknown) => void;
}

/** A process with a printer, what it prints now, and what it was given to print next. */
interface Printing {
	child: ChildProcess;
	jobs: Waiting[];
}

/** Jobs that a process has at hand: it need not wait for the next while we are busy with something else. */
const atHand = 2;

/**
 * A printer on every core. Each is a process, started when all others are at work; none of them keeps this one alive
 * when it has nothing to print, and all end with it. Threads would do, but Typst has one memory of results in each
 * process, and two who print wait for each other at it: processes are a quarter faster.
 *
 * @param options.folder Where the templates are.
 * @param options.processes How many printers there may be.
 * @param options.script Path of what a process runs. Node reads TypeScript as it is, so it needs no bundler to know of
 *   it; and it is named by the project's root, where every command runs, as the templates are.
 */
export function parallelPrinter({
	folder = resolve('src/print'),
	processes: most = availableParallelism(),
	script = resolve('src/print/printer-process.ts'),
}: { folder?: string; processes?: number; script?: string } = {}): AsyncPrinter {
	const printers = new Set<Printing>();
	const queue: Waiting[] = [];

	const start = (): Printing => {
		const child = fork(script, [folder], {
			serialization: 'advanced',
			// What this process was started with is for this one: a test runner's loader, a debugger's port.
			execArgv: [],
			// There is a process for each core; Typst's own threads would only get in their way.
			env: { ...process.env, RAYON_NUM_THREADS: '1' },
		});
		const printer: Printing = { child, jobs: [] };
		printers.add(printer);
		child.on('message', (result: PrintResult) => {
			const done = printer.jobs.shift();
			if ('file' in result) done?.resolve(result.file);
			else done?.reject(result.error);
			giveOut();
			if (printer.jobs.length === 0) letGo(printer);
		});
		// It ends only by accident. The others go on, and a new one takes its place.
		const broken = (how: string, cause?: Error): void => {
			if (!printers.delete(printer)) return;
			const [current, ...others] = printer.jobs;
			current?.reject(new Error(`${current.job.label}: The printer broke down: ${how}`, { cause }));
			queue.unshift(...others);
			giveOut();
		};
		child.on('error', (error) => {
			broken(error.message, error);
		});
		child.on('exit', (code, signal) => {
			broken(signal === null ? `it ended with code ${code}.` : `it was ended by ${signal}.`);
		});
		return printer;
	};

	/** Gives what waits to whoever has least to print. */
	const giveOut = (): void => {
		while (queue.length > 0) {
			const [idlest] = [...printers].sort((a, b) => a.jobs.length - b.jobs.length);
			const busy = idlest === undefined || idlest.jobs.length > 0;
			const printer = busy && printers.size < most ? start() : idlest;
			if (printer === undefined || printer.jobs.length >= atHand) return;
			const [waiting] = queue.splice(0, 1) as [Waiting];
			printer.jobs.push(waiting);
			holdOn(printer);
			// If it can no longer take the job, it is at its end, and we hear of that.
			printer.child.send(waiting.job, () => undefined);
		}
	};

	return {
		print: (template, data, label) =>
			new Promise((resolve, reject) => {
				queue.push({ job: { template, data, label }, resolve, reject });
				giveOut();
			}),
	};
}

/** This process waits for a printer as long as that has something to print. */
function holdOn({ child }: Printing): void {
	child.ref();
	child.channel?.ref();
}

function letGo({ child }: Printing): void {
	child.unref();
	child.channel?.unref();
}
