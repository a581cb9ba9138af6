import { html, type Html } from '../html.ts';

const [width, height, edge] = [96, 28, 3];

/**
 * How a number went over time, as a small line; none for a single one.
 *
 * @param words What the line says, for those who do not see it.
 */
export function sparkline(values: readonly number[], words: string): Html | false {
	if (values.length < 2) return false;
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const points = values.map((value, index) => ({
		x: edge + (index / (values.length - 1)) * (width - 2 * edge),
		y: high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge),
	}));
	const end = points.at(-1) ?? { x: 0, y: 0 };
	return html`<svg
		viewBox="0 0 ${width} ${height}"
		width="${width}"
		height="${height}"
		role="img"
		aria-label="${words}"
	>
		<polyline points="${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}" />
		<circle cx="${end.x.toFixed(1)}" cy="${end.y.toFixed(1)}" r="3" />
	</svg>`;
}
