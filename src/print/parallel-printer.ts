import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AsyncPrinter } from './printer.ts';
import type { PrintJob, PrintResult } from './printer-thread.ts';

/** A job, and whoever waits for it. */
interface Waiting {
	job: PrintJob;
	resolve: (file: Uint8Array) => void;
	reject: (error: unknown) => void;
}

/** A thread with a printer, and what it prints now. */
interface Thread {
	worker: Worker;
	current: Waiting | undefined;
}

/**
 * A printer on every core. Each is a thread, started when all others are at work; none of them keeps the process alive
 * when it has nothing to print.
 *
 * @param options.folder Where the templates are.
 * @param options.threads How many printers there may be.
 * @param options.script Path of what a thread runs. Node reads TypeScript as it is, so it needs no bundler to know of
 *   it; and it is named by the project's root, where every command runs, as the templates are.
 */
export function parallelPrinter({
	folder = resolve('src/print'),
	threads: most = availableParallelism(),
	script = resolve('src/print/printer-thread.ts'),
}: { folder?: string; threads?: number; script?: string } = {}): AsyncPrinter {
	const threads = new Set<Thread>();
	const queue: Waiting[] = [];

	const startThread = (): Thread => {
		const thread: Thread = { worker: new Worker(script, { workerData: folder }), current: undefined };
		threads.add(thread);
		const { worker } = thread;
		worker.on('message', (result: PrintResult) => {
			const { current } = thread;
			thread.current = undefined;
			worker.unref();
			if ('file' in result) current?.resolve(result.file);
			else current?.reject(result.error);
			giveOut();
		});
		// It ends only by accident. The others go on, and a new one takes its place.
		worker.on('error', (error: Error) => {
			threads.delete(thread);
			const { current } = thread;
			current?.reject(
				new Error(`${current.job.label}: The printer broke down: ${error.message}`, { cause: error }),
			);
			giveOut();
		});
		return thread;
	};

	/** Gives what waits to threads that do not print. */
	const giveOut = (): void => {
		while (queue.length > 0) {
			const idle =
				[...threads].find(({ current }) => current === undefined) ??
				(threads.size < most ? startThread() : undefined);
			if (idle === undefined) return;
			idle.current = queue.shift();
			idle.worker.ref();
			idle.worker.postMessage(idle.current?.job);
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
