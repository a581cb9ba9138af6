/** The sheets that a browser can keep on request, as a page counts them and has them kept. */
import type { Paper } from '../schema/vocabulary.ts';
import type { KeepOutcome } from './messages.ts';
import type { SheetFile } from './site-list.ts';

export interface Sheet extends SheetFile {
	path: string;
}

/** Number and size in bytes of some sheets. */
export interface Tally {
	sheets: number;
	bytes: number;
}

/** The paper that a sheet is made for: A4 has the short name. */
export const paperOf = (path: string): Paper => (path.endsWith('.letter.pdf') ? 'letter' : 'a4');

export const tallyOf = (sheets: readonly Sheet[]): Tally => ({
	sheets: sheets.length,
	bytes: sheets.reduce((sum, { bytes }) => sum + bytes, 0),
});

/**
 * Has sheets kept, a few at a time, until all are there, one cannot be kept, or somebody stops it. What is there by
 * then stays, so that the rest can follow later.
 *
 * @param keep Has one kept.
 * @param onKept Told after each.
 * @returns Why it ended.
 */
export async function keepSheets(
	sheets: readonly Sheet[],
	keep: (path: string) => Promise<KeepOutcome>,
	{ signal, onKept }: { signal: AbortSignal; onKept: (sheet: Sheet) => void },
): Promise<'stopped' | KeepOutcome> {
	const waiting = [...sheets].reverse();
	const failures: KeepOutcome[] = [];
	const lanes = Array.from({ length: 4 }, async () => {
		while (failures.length === 0 && !signal.aborted) {
			const sheet = waiting.pop();
			if (sheet === undefined) return;
			const outcome = await keep(sheet.path);
			if (outcome === 'kept') onKept(sheet);
			else failures.push(outcome);
		}
	});
	await Promise.all(lanes);
	return failures[0] ?? (waiting.length > 0 ? 'stopped' : 'kept');
}
