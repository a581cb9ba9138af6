import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './is-alive.ts';

/**
 * Fills a new folder and then puts it in the place of another, so that whoever looks finds the old one or the new
 * one, whole. If the work fails or is interrupted, the old one stays as it was.
 *
 * @param folder The folder to replace; need not be there yet.
 * @param fill Writes into the new folder, which is empty and stands beside the old one as `<folder>-next-<process>`,
 *   because a rename cannot cross file systems.
 * @returns What `fill` returns.
 */
export async function replaceFolder<T>(folder: string, fill: (next: string) => Promise<T>): Promise<T> {
	const target = resolve(folder);
	const next = `${target}-next-${process.pid}`;
	const old = `${target}-old-${process.pid}`;
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const interrupted = () => {
		rmSync(next, { recursive: true, force: true });
		process.exit(130);
	};
	clearLeftovers(target);
	mkdirSync(next, { recursive: true });
	for (const signal of signals) process.on(signal, interrupted);
	try {
		const result = await fill(next);
		// Between these two lines there is no folder; nothing can fail there but the machine itself.
		if (existsSync(target)) renameSync(target, old);
		renameSync(next, target);
		return result;
	} finally {
		for (const signal of signals) process.off(signal, interrupted);
		// Somebody may still be writing into it, if the work failed with more of it under way.
		rmSync(next, { recursive: true, force: true, maxRetries: 5 });
		rmSync(old, { recursive: true, force: true });
	}
}

/** Mends what a killed process left beside the folder. */
function clearLeftovers(target: string): void {
	if (!existsSync(dirname(target))) return;
	for (const name of readdirSync(dirname(target))) {
		const [, beside, kind, process] = /^(.+)-(next|old)-(\d+)$/.exec(name) ?? [];
		if (beside !== basename(target) || isAlive(Number(process))) continue;
		const path = join(dirname(target), name);
		if (kind === 'old' && !existsSync(target)) renameSync(path, target);
		else rmSync(path, { recursive: true, force: true });
	}
}
