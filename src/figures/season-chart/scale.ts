/** Distances between the lines of a chart that can be read off at a glance. */
const steps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/**
 * The loads at which a chart has its lines: round numbers, three at most, none above the highest bar.
 *
 * @example linesBelow(350) // [100, 200, 300]
 */
export function linesBelow(highest: number): number[] {
	const step = steps.find((one) => highest / one < 4) ?? highest;
	const count = highest > 0 ? Math.floor(highest / step) : 0;
	return Array.from({ length: count }, (_, index) => (index + 1) * step);
}
