import type { PhaseDose } from '../schema/dose.ts';
import { chartPercent, tolerance } from '../guide/rpe-chart.ts';
import { isFeasibleDose, type WeekDose } from './week-dose.ts';

/** What a step raises: repetitions of each set, or load (weight, and with it effort). */
export type Dial = 'reps' | 'load';

export interface DoseStep {
	/** What is different from the step before; the first step has none. */
	raises?: Dial;
	dose: WeekDose;
}

/**
 * How a phase's dose is worked up, from its easy end to its hard end: each step raises repetitions or load and leaves
 * the other alone (sets are raised elsewhere, because they depend on what the week before had), except that repetitions
 * which the chart does not allow at a new load start again at their low end.
 *
 * @example stepsOf({ sets: 3, reps: { min: 8, max: 10 }, percent1RM: { min: 70, max: 75 }, rpe: { min: 7, max: 8 } })
 *   // 8–10 at 70–73 % and RPE 7; 9–10 at the same; 9–10 at 70–75 % and RPE 8
 */
export function stepsOf(phase: PhaseDose): DoseStep[] {
	return phase.reps === undefined ? withoutReps(phase) : withReps(phase, phase.reps);
}

type Range = NonNullable<PhaseDose['reps']>;

/** Effort in whole steps: 7, 8. */
function efforts({ min, max }: Range): Range[] {
	const list = [];
	for (let rpe = min; rpe < max; rpe += 1) list.push({ min: rpe, max: rpe });
	return [...list, { min: max, max }];
}

/** Most that a step adds to the load, in per cent of the maximum. */
const percentStep = 3;

/** Repetitions first, then load in small steps, then repetitions again. */
function withReps(phase: PhaseDose, reps: Range): DoseStep[] {
	const [first, ...heavier] = loadsOf(phase, reps);
	const steps: DoseStep[] = [{ dose: { ...phase, ...first } }];
	let low = reps.min;
	const raiseReps = () => {
		const dose = { ...phase, ...steps.at(-1)?.dose, reps: { min: low + 1, max: reps.max } };
		if (low + 1 >= reps.max || !isFeasibleDose(dose)) return;
		low += 1;
		steps.push({ raises: 'reps', dose });
	};
	raiseReps();
	for (const load of heavier) {
		// What is too many at the new load starts again at the low end.
		const same = { ...phase, ...load, reps: { min: low, max: reps.max } };
		if (!isFeasibleDose(same)) low = reps.min;
		steps.push({ raises: 'load', dose: { ...phase, ...load, reps: { min: low, max: reps.max } } });
	}
	raiseReps();
	return steps;
}

/**
 * Loads from the easy end of a phase to its hard end. Each is as wide as the chart allows for the repetitions at that
 * effort; a load that it does not allow at all is left out.
 */
function loadsOf(
	{ percent1RM: percent, rpe }: PhaseDose,
	reps: Range,
): Pick<WeekDose, 'percent1RM' | 'rpe'>[] {
	const rpes = efforts(rpe);
	const byEffort = rpes.map((one) => ({ rpe: one, percent1RM: undefined }));
	if (percent === undefined) return byEffort;
	const span = percent.max - percent.min;
	const count = Math.max(rpes.length, Math.ceil(span / percentStep), 1);
	const loads = Array.from({ length: count }, (_, index) => {
		const effort = rpes[Math.floor((index * rpes.length) / count)] ?? rpe;
		const most = Math.round(percent.min + (span * (index + 1)) / count);
		const least = Math.ceil((chartPercent(reps.max, effort.min) ?? 0) - tolerance);
		return { rpe: effort, percent1RM: { min: Math.max(percent.min, least), max: most } };
	});
	const feasible = loads.filter(
		(load) => load.percent1RM.min <= load.percent1RM.max && isFeasibleDose({ ...load, reps }),
	);
	return feasible.length > 0 ? feasible : byEffort;
}

/** Exercises keep their own amounts: wide ones are worked up by quarters, and effort rises half way. */
function withoutReps(phase: PhaseDose): DoseStep[] {
	const [first = phase.rpe, ...harder] = efforts(phase.rpe);
	const last = harder.at(-1) ?? first;
	return [
		{ dose: { ...phase, rpe: first, reach: 0 } },
		{ raises: 'reps', dose: { ...phase, rpe: first, reach: 0.25 } },
		{ raises: 'reps', dose: { ...phase, rpe: first, reach: 0.5 } },
		...harder.map((rpe): DoseStep => ({ raises: 'load', dose: { ...phase, rpe, reach: 0.5 } })),
		{ raises: 'reps', dose: { ...phase, rpe: last, reach: 0.75 } },
		{ raises: 'reps', dose: { ...phase, rpe: last, reach: 1 } },
	];
}
