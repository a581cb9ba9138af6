/** What was printed so far. */
export interface Tally {
	/** Number of files. */
	files: number;
	/** How many of them were kept from an earlier build. */
	kept: number;
	/** How long any of them was on its way, in milliseconds: two at the same time take no longer than one. */
	milliseconds: number;
}

/** A tally that is being kept. */
export interface RunningTally extends Tally {
	/** How many are on their way. */
	underway: number;
	/** When the first of those was asked for, in milliseconds as `performance.now()` counts them. */
	since: number;
}

export const newTally = (): RunningTally => ({ files: 0, kept: 0, milliseconds: 0, underway: 0, since: 0 });

/** Prints, and adds to the tally's time what no other file counts already. */
export async function timed<File>(tally: RunningTally, print: () => Promise<File>): Promise<File> {
	if (tally.underway === 0) tally.since = performance.now();
	tally.underway += 1;
	try {
		return await print();
	} finally {
		tally.underway -= 1;
		if (tally.underway === 0) tally.milliseconds += performance.now() - tally.since;
	}
}

const place = Symbol.for('cairn.printed');

/**
 * The tally of this process. Astro bundles what prints: it shares no modules with the command that waits for it, only
 * the global object.
 */
export function tallyOfProcess(): RunningTally {
	const shared = globalThis as { [place]?: RunningTally };
	shared[place] ??= newTally();
	return shared[place];
}
