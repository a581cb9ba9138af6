import { contours } from 'd3-contour';
import { terrain } from './terrain.ts';

/** Size of the picture, in its own units. */
export const mapSize = { width: 1200, height: 400 } as const;

/** A cell of the grid, in units of the picture. */
const cell = 16;
/** As on a topographic map, each fifth line is stronger. */
const strongEvery = 5;

type Point = [number, number];

/**
 * Contour lines of a landscape of its own for each name, as an SVG file to mask with: only where it is opaque matters.
 *
 * @param name Of the site: a coach's copy has hills of its own.
 */
export function contourMap(name: string): string {
	// One cell beyond each edge: there lines are closed, and that must not be seen.
	const columns = Math.ceil(mapSize.width / cell) + 3;
	const rows = Math.ceil(mapSize.height / cell) + 3;
	const { heights } = terrain(name, { columns, rows });
	const lowest = Math.ceil(Math.min(...heights));
	const highest = Math.floor(Math.max(...heights));
	const levels = Array.from({ length: 2 * (highest - lowest) + 1 }, (_, index) => lowest + index / 2);
	const found = contours().size([columns, rows]).thresholds(levels)([...heights]);
	const lines = { fine: '', strong: '' };
	for (const [index, { coordinates }] of found.entries()) {
		const kind = (index + lowest * 2) % strongEvery === 0 ? 'strong' : 'fine';
		for (const ring of coordinates.flat()) lines[kind] += smooth(ring.slice(1).map(onMap));
	}
	const { width, height } = mapSize;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke="#000"><path stroke-opacity=".55" d="${lines.fine}"/><path stroke-width="1.8" d="${lines.strong}"/></svg>\n`;
}

/** From the grid, whose points lie in the middle of its cells, to the picture. */
const onMap = ([x, y]: number[]): Point => [((x ?? 0) - 1.5) * cell, ((y ?? 0) - 1.5) * cell];

/** A closed curve that touches the middle of each side of a polygon, as whole steps from point to point. */
function smooth(polygon: readonly Point[]): string {
	const corner = (index: number) => polygon[index % polygon.length] ?? [0, 0];
	const middle = (index: number): Point => {
		const [[ax, ay], [bx, by]] = [corner(index), corner(index + 1)];
		return [Math.round((ax + bx) / 2), Math.round((ay + by) / 2)];
	};
	let [x, y] = middle(0);
	let path = `M${x} ${y}`;
	for (let index = 1; index <= polygon.length; index += 1) {
		const [cornerX, cornerY] = corner(index);
		const [toX, toY] = middle(index);
		path += `q${[Math.round(cornerX) - x, Math.round(cornerY) - y, toX - x, toY - y].join(' ').replaceAll(' -', '-')}`;
		[x, y] = [toX, toY];
	}
	return `${path}z`;
}
