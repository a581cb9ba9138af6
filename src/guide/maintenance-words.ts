/** The two ways to keep strength late in a season, in words: a method follows one, and its pages name the other. */
import { t } from '../language/t.ts';
import { keysOf, maintenancePolicies, type PhaseId } from '../schema/vocabulary.ts';
import { rangeWords, restWords } from './dose-words.ts';
import type { Method } from './guide.ts';

type Policy = keyof typeof maintenancePolicies;

/** A policy inside a sentence: "lighter, with more repetitions". */
export const policyWords = (policy: Policy): string =>
	({ guide: t`lighter, with more repetitions`, evidence: t`keep the load, cut the sets` })[policy];

/**
 * The dose of the policy that the method does not follow, for a phase in which it matters.
 *
 * @returns `undefined` where the phase has a dose of its own, or the method's lifts have no repetitions to change.
 */
export function otherMaintenanceDose(method: Method, phase: PhaseId): string | undefined {
	const { policy, doses } = method.maintenance;
	const late = phase === 'peak' || phase === 'taper';
	if (!late || method.phases[phase].dose !== undefined) return undefined;
	const other = keysOf(maintenancePolicies).find((one) => one !== policy);
	const { sets, reps, percent1RM, rpe, restSeconds } = doses[other ?? policy];
	if (sets === undefined || reps === undefined || percent1RM === undefined) return undefined;
	const count = phase === 'taper' ? Math.ceil(sets / 2) : sets;
	const [amount, load, effort] = [rangeWords(reps), rangeWords(percent1RM), rangeWords(rpe)];
	return restSeconds === undefined
		? t`${count} × ${amount} of the main lifts at ${load} % of maximum and RPE ${effort}`
		: t`${count} × ${amount} of the main lifts at ${load} % of maximum and RPE ${effort}, with ${restWords(restSeconds)} of rest`;
}
