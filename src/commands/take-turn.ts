import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

/** How often somebody who waits looks again, in milliseconds. */
const pause = 100;

/**
 * Waits until no other process of this machine has its turn at something, and takes it.
 *
 * @param file Stands for the turn, and holds the number of the process that has it. One that was killed has it no longer.
 * @returns Gives the turn back; more than once does no harm.
 */
export async function takeTurn(file: string): Promise<() => void> {
	mkdirSync(dirname(file), { recursive: true });
	while (!took(file)) {
		const holder = holderOf(file);
		// Should two who wait find it at the same moment, both go on: what happens without turns, and only after a crash.
		if (holder !== undefined && !isAlive(holder)) rmSync(file, { force: true });
		else await setTimeout(pause);
	}
	let has = true;
	return () => {
		if (has) rmSync(file, { force: true });
		has = false;
	};
}

function took(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Nobody, if it was given back just now. */
function holderOf(file: string): number | undefined {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
