import type { PlanLine, WeekPlan } from '../schema/plan.ts';
import { keysOf, phases, profiles, type PhaseId, type Profile } from '../schema/vocabulary.ts';

/** A dose that plans give an exercise, with the routines and the kits in which they do. */
export interface UsedDose {
	line: Pick<PlanLine, 'sets' | 'amount' | 'intensity'>;
	/** Ids of routines, in the order in which they come up. */
	routines: readonly string[];
	/** Kits, from least to most. */
	kits: readonly Profile[];
}

/** What a method makes of an exercise in a phase, or in several that follow each other and do the same. */
export interface UsedInPhases {
	phases: readonly PhaseId[];
	/** Each dose once. */
	doses: readonly UsedDose[];
}

/**
 * What the planned weeks of each method make of an exercise, in the order of a season. Phases without it, and methods
 * without such a phase, are left out. Weeks that a coach published keep the doses of their routines in every phase:
 * they are not counted.
 */
export function exerciseUses(
	plans: readonly WeekPlan[],
	exercise: string,
): { method: string; phases: UsedInPhases[] }[] {
	const planned = plans.filter((plan) => !plan.published);
	return [...new Set(planned.map(({ method }) => method))]
		.map((method) => ({
			method,
			phases: together(
				keysOf(phases).map((phase) => ({
					phases: [phase],
					doses: dosesIn(
						planned.filter((plan) => plan.method === method && plan.phase === phase),
						exercise,
					),
				})),
			).filter(({ doses }) => doses.length > 0),
		}))
		.filter((method) => method.phases.length > 0);
}

/** Neighbours that do the same, as one. */
function together(used: readonly UsedInPhases[]): UsedInPhases[] {
	const joined: UsedInPhases[] = [];
	for (const one of used) {
		const last = joined.at(-1);
		if (last !== undefined && JSON.stringify(last.doses) === JSON.stringify(one.doses))
			joined[joined.length - 1] = { ...last, phases: [...last.phases, ...one.phases] };
		else joined.push(one);
	}
	return joined;
}

function dosesIn(plans: readonly WeekPlan[], exercise: string): UsedDose[] {
	const found = plans.flatMap(({ equipment, days }) =>
		days
			.flatMap(({ sessions }) => sessions)
			.flatMap(({ routine, exercises }) =>
				exercises
					.filter((line) => line.exercise === exercise)
					.map(({ sets, amount: { unit, min, max, per }, intensity: { percent1RM, rpe } }) => {
						// In one order of fields, so that doses that are the same are written the same.
						const line = { sets, amount: { unit, min, max, per }, intensity: { percent1RM, rpe } };
						return { line, written: JSON.stringify(line), routine, equipment };
					}),
			),
	);
	return [...new Set(found.map(({ written }) => written))].flatMap((dose) => {
		const alike = found.filter(({ written }) => written === dose);
		return alike.slice(0, 1).map(({ line }) => ({
			line,
			routines: [...new Set(alike.map(({ routine }) => routine))],
			kits: keysOf(profiles).filter((kit) => alike.some(({ equipment }) => equipment === kit)),
		}));
	});
}
