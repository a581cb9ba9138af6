/** Words below a chart, placed so that none runs into another, on a chart that is this wide or wider. */

/** Something to say, and of which part of the chart. */
export interface Wish {
	words: string;
	/** Where its part begins and ends, as shares of the width: 0 to 1. */
	from: number;
	to: number;
	/** Centred below its part; begins with it otherwise. */
	centred?: boolean;
}

export interface Label {
	words: string;
	/** Where it is held, as a share of the width, and by which end. */
	at: number;
	anchor: 'start' | 'middle' | 'end';
	/** 0 for the row next to the chart. */
	row: number;
}

interface Extent {
	label: Label;
	left: number;
	right: number;
}

/** Least space between two labels, in pixels. */
const gap = 6;

/** Letters of our sans that are much narrower or wider than half their size, and how wide they are in it. */
const narrow = /[ .,filjrt’-]/g;
const wide = /[A-Zmw–]/g;

/**
 * How wide words are, in pixels, a little generously.
 *
 * @param size Of the type, in pixels.
 */
export function widthOf(words: string, size: number): number {
	const narrower = words.match(narrow)?.length ?? 0;
	const wider = words.match(wide)?.length ?? 0;
	return size * (0.54 * words.length - 0.22 * narrower + 0.14 * wider);
}

/**
 * Places labels one after the other: each in the first row in which nothing is in its way, and none where there is
 * no such row. What comes first in the list has its place first.
 *
 * @param width Of the chart, in pixels.
 * @param size Of the type, in pixels.
 * @param rows How many rows there may be.
 */
export function placeLabels(
	wishes: readonly Wish[],
	{ width, size, rows }: { width: number; size: number; rows: number },
): Label[] {
	const placed: Extent[] = [];
	for (const wish of wishes) {
		const wanted = extentOf(wish, width, size);
		const row = Array.from({ length: rows }, (_, index) => index).find((index) =>
			placed.every(
				({ label, left, right }) =>
					label.row !== index || right + gap <= wanted.left || wanted.right + gap <= left,
			),
		);
		if (row !== undefined) placed.push({ ...wanted, label: { ...wanted.label, row } });
	}
	return placed.map(({ label }) => label);
}

/** Where a label would like to be. Nothing stands out beyond the edges of the chart. */
function extentOf({ words, from, to, centred = false }: Wish, width: number, size: number): Extent {
	const length = widthOf(words, size);
	const middle = ((from + to) / 2) * width;
	const left = centred ? middle - length / 2 : from * width;
	if (left < 0) return held(words, 0, 'start', 0, length);
	if (left + length > width) return held(words, 1, 'end', width - length, width);
	return centred
		? held(words, (from + to) / 2, 'middle', left, left + length)
		: held(words, from, 'start', left, left + length);
}

const held = (words: string, at: number, anchor: Label['anchor'], left: number, right: number): Extent => ({
	label: { words, at, anchor, row: 0 },
	left,
	right,
});
