import type { Method } from '../guide/guide.ts';
import type { PhaseDose } from '../schema/dose.ts';
import type { PhaseId } from '../schema/vocabulary.ts';

/**
 * The dose that a method gives to a phase. Peak takes the dose of the maintenance policy unless the method says
 * otherwise, and the taper takes half its sets at the same load.
 */
export function phaseDose(method: Method, phase: PhaseId): PhaseDose {
	const own = method.phases[phase].dose;
	if (own !== undefined) return own;
	const kept = method.maintenance.doses[method.maintenance.policy];
	if (phase !== 'taper' || kept.sets === undefined) return kept;
	return { ...kept, sets: Math.ceil(kept.sets / 2) };
}

/** Whether two phases do the same in different weeks. */
export function sameDose(method: Method, before: PhaseId, now: PhaseId): boolean {
	return writtenAlike(phaseDose(method, before)) === writtenAlike(phaseDose(method, now));
}

const doseFields = ['sets', 'reps', 'percent1RM', 'rpe', 'restSeconds', 'min', 'max'] satisfies (
	keyof PhaseDose | 'min' | 'max'
)[];
/** A dose as text, whatever the order in which a coach wrote its fields. */
const writtenAlike = (dose: PhaseDose) => JSON.stringify(dose, doseFields);
