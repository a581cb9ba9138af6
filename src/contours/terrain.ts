/** A landscape that does not exist: the same name gives the same hills every time. */

/** A hill or, with a negative height, a hollow. Places and widths in map units, heights in contour steps. */
interface Hill {
	x: number;
	y: number;
	/** Across and along its ridge. */
	width: number;
	length: number;
	/** Of the ridge against the map, in radians. */
	turn: number;
	height: number;
}

/** Heights on a grid, row by row. */
export interface Terrain {
	columns: number;
	rows: number;
	heights: Float64Array;
}

/** @param name Whose land it is: the seed. */
export function terrain(name: string, { columns, rows }: { columns: number; rows: number }): Terrain {
	const next = randomNumbers(name);
	const between = (from: number, to: number) => from + next() * (to - from);
	/** Widths in heights of the map. */
	const hill = (place: { x: number; y: number }, width: number, height: number): Hill => ({
		x: columns * place.x,
		y: rows * place.y,
		width: rows * width,
		length: rows * width * between(1.2, 2.4),
		turn: between(0, Math.PI),
		height,
	});
	const anywhere = () => ({ x: between(-0.05, 1.05), y: between(-0.1, 1.1) });
	const some = <Thing>(count: number, make: () => Thing) => Array.from({ length: count }, make);
	const hills = [
		// The summit stands on the right: words stand on the left.
		hill({ x: between(0.7, 0.82), y: between(0.34, 0.5) }, between(0.26, 0.32), between(8, 10)),
		...some(10, () => hill(anywhere(), between(0.18, 0.34), between(-3, 5))),
		// Spurs and gullies.
		...some(40, () => hill(anywhere(), between(0.06, 0.12), between(-0.9, 0.9))),
	];
	const heights = new Float64Array(columns * rows);
	for (let row = 0; row < rows; row += 1)
		for (let column = 0; column < columns; column += 1)
			heights[row * columns + column] = hills.reduce((sum, one) => sum + heightAt(one, column, row), 0);
	return { columns, rows, heights };
}

/** A bell whose plan is an ellipse. */
function heightAt({ x, y, width, length, turn, height }: Hill, column: number, row: number): number {
	const [dx, dy] = [column - x, row - y];
	const along = (dx * Math.cos(turn) + dy * Math.sin(turn)) / length;
	const across = (dy * Math.cos(turn) - dx * Math.sin(turn)) / width;
	return height * Math.exp(-(along * along + across * across) / 2);
}

/**
 * Numbers from 0 to 1 that look drawn by lot and are not: FNV-1a makes a seed of the words, mulberry32 goes on from it.
 * Both are public domain; integers only, so they are the same on every machine.
 */
function randomNumbers(words: string): () => number {
	let state = 0x811c9dc5;
	for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
