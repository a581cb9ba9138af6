import { isFeasible } from '../guide/rpe-chart.ts';
import type { PhaseDose } from '../schema/dose.ts';

/** A phase's dose as it stands in one week of a season. */
export interface WeekDose extends PhaseDose {
	/**
	 * How far the wide amounts of a circuit are worked up: 0 for their lower half, 1 for their upper half. Without it,
	 * the whole range is open.
	 */
	reach?: number;
	/** `none` in the first weeks of a season: body weight, or the lightest there is. */
	weight?: 'none';
}

/** Whether the chart allows the easy end and the hard end of a dose. */
export function isFeasibleDose({ reps, percent1RM, rpe }: WeekDose): boolean {
	if (reps === undefined || percent1RM === undefined) return true;
	return isFeasible(reps.max, percent1RM.min, rpe.min) && isFeasible(reps.min, percent1RM.max, rpe.max);
}

/** A phase's dose for first weeks: no weight, little effort, amounts at their low end. */
export function gentleDose({ sets, rpe }: PhaseDose, maxRpe: number): WeekDose {
	const max = Math.min(rpe.max, maxRpe);
	return { sets, rpe: { min: Math.min(rpe.min, max), max }, reach: 0, weight: 'none' };
}

/** The same, without wide amounts worked up: where a phase names no repetitions, exercises stay at their low end. */
export const atLowEnd = (dose: PhaseDose): WeekDose =>
	dose.reps === undefined ? { ...dose, reach: 0 } : dose;

/** Effort rises by one at most; below the effort that a phase asks for, its load would mislead. */
export function withEffortUpTo(dose: WeekDose, most: number): WeekDose {
	if (dose.rpe.max <= most) return dose;
	const capped = { ...dose, rpe: { min: Math.min(dose.rpe.min, most), max: most } };
	if (dose.rpe.min <= most && isFeasibleDose(capped)) return capped;
	const { percent1RM: _, ...rest } = capped;
	return rest;
}
