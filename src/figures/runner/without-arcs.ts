import type { Layer } from './draw.ts';
import { commandsOf } from './path-commands.ts';

/**
 * The same layer with its arcs as curves of whole numbers. A PDF has no arcs: Typst would write them as curves of
 * eight digits a number, which were a sixth of a sheet.
 */
export const withoutArcs = (layer: Layer): Layer => ({ ...layer, d: curvesForArcs(layer.d) });

/**
 * @param d Path data of whole numbers as the runner is drawn with; its arcs are parts of circles.
 * @throws Error if an arc is of another kind.
 */
export function curvesForArcs(d: string): string {
	let at: readonly [number, number] = [0, 0];
	let start = at;
	return commandsOf(d)
		.map(({ command, numbers }) => {
			const [x = 0, y = 0] = numbers.slice(-2);
			const from = at;
			if (command === 'Z') at = start;
			else if (command === 'H') at = [numbers[0] ?? 0, from[1]];
			else if (command === 'V') at = [from[0], numbers[0] ?? 0];
			else at = [x, y];
			if (command === 'M') start = at;
			const text = command + numbers.join(' ');
			if (command !== 'A') return text;
			const [radius = 0, other, , large, clockwise] = numbers;
			if (other !== radius) throw new Error(`'${text}' is no arc of a circle.`);
			return arc(from, at, radius, large === 1, clockwise === 1 ? -1 : 1);
		})
		.join('');
}

/**
 * Two curves, each for half of the arc: good to a thousandth of the radius.
 *
 * @param bulges 1: counterclockwise as one sees it, -1: clockwise.
 */
function arc(
	from: readonly [number, number],
	to: readonly [number, number],
	wanted: number,
	large: boolean,
	bulges: 1 | -1,
): string {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const chord = Math.hypot(dx, dy);
	if (chord === 0 || wanted === 0) return `L${to[0]} ${to[1]}`;
	// A radius that is too short to get there grows until it is not, as in any SVG.
	const radius = Math.max(wanted, chord / 2);
	const shorter = Math.asin(Math.min(1, chord / 2 / radius));
	const halfAngle = large ? Math.PI - shorter : shorter;
	// A counterclockwise arc bulges to the right of the way: y grows downward.
	const aside = [(-dy / chord) * bulges, (dx / chord) * bulges] as const;
	const away = radius * Math.cos(halfAngle);
	const centre = [(from[0] + to[0]) / 2 - aside[0] * away, (from[1] + to[1]) / 2 - aside[1] * away] as const;
	const middle = [centre[0] + aside[0] * radius, centre[1] + aside[1] * radius] as const;
	const reach = (4 / 3) * Math.tan(halfAngle / 4) * bulges;
	/** Where a curve that leaves `point` along the circle is drawn to; a negative sign for one that arrives. */
	const handle = (point: readonly [number, number], sign: number) => [
		point[0] + sign * reach * (point[1] - centre[1]),
		point[1] - sign * reach * (point[0] - centre[0]),
	];
	const numbers = [
		...handle(from, 1),
		...handle(middle, -1),
		...middle,
		...handle(middle, 1),
		...handle(to, -1),
		...to,
	].map((number) => Math.round(number) || 0);
	return `C${numbers.slice(0, 6).join(' ')}C${numbers.slice(6).join(' ')}`;
}
