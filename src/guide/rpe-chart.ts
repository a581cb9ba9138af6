/**
 * Load in per cent of the one-repetition maximum for so many repetitions to failure, from one on: the chart of
 * Reactive Training Systems, continued below 60 % in its last steps.
 */
const toFailure = [
	100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68, 65.3, 62.6, 59.9, 57.3, 54.6, 52, 49.4,
	46.8,
];

/** Furthest that a printed load may be from the chart, in per cent of the maximum. */
export const tolerance = 5;

/**
 * Load of a set of `reps` at an effort of `rpe`, where 10 − RPE repetitions stay in reserve.
 *
 * @returns Per cent of the one-repetition maximum; `undefined` beyond the chart.
 */
export const chartPercent = (reps: number, rpe: number): number | undefined =>
	toFailure[reps + (10 - rpe) - 1];

/** Whether so many repetitions at that load leave as many in reserve as the effort says, give or take. */
export function isFeasible(reps: number, percent: number, rpe: number): boolean {
	const chart = chartPercent(reps, rpe);
	return chart !== undefined && Math.abs(chart - percent) <= tolerance;
}
