/** What was printed so far. */
export interface Tally {
	/** Number of files. */
	files: number;
	/** How many of them were kept from an earlier build. */
	kept: number;
	/** What all of them took, in milliseconds. */
	milliseconds: number;
}

const place = Symbol.for('cairn.printed');

/**
 * The tally of this process. Astro bundles what prints: it shares no modules with the command that waits for it, only
 * the global object.
 */
export function tallyOfProcess(): Tally {
	const shared = globalThis as { [place]?: Tally };
	shared[place] ??= { files: 0, kept: 0, milliseconds: 0 };
	return shared[place];
}
