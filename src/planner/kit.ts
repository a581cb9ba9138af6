import { find, type Exercise, type Guide } from '../guide/guide.ts';
import { profileEquipment, weights, type Profile } from '../schema/vocabulary.ts';

/** Whether the profile holds all that the exercise cannot do without. */
export function fits(exercise: Exercise, profile: Profile): boolean {
	return exercise.equipment.every((item) => profileEquipment[profile].includes(item));
}

/** Whether the exercise can be done with a weight that the profile holds. */
export function canBeLoaded(exercise: Exercise, profile: Profile): boolean {
	return [...exercise.equipment, ...exercise.load].some(
		(item) => (weights as readonly string[]).includes(item) && profileEquipment[profile].includes(item),
	);
}

/** What stands in for an exercise that needs more kit than there is. */
export type Replacement =
	/** Another exercise. */
	| { kind: 'swap'; exercise: Exercise; because: string }
	/** Every fitting replacement is in the session already; this one does the work too. */
	| { kind: 'covered'; by: Exercise };

/**
 * The best replacement for missing kit: the first `no-equipment` substitution that the profile can do and that
 * is not in the session yet, else one that is; replacements of replacements come after all direct ones.
 *
 * @param taken Ids of the exercises that are in the session already.
 * @returns `undefined` if nothing in the guide fits.
 */
export function replacementFor(
	guide: Guide,
	exercise: Exercise,
	profile: Profile,
	taken: ReadonlySet<string>,
): Replacement | undefined {
	let covered: Exercise | undefined;
	const seen = new Set([exercise.id]);
	const queue = [exercise];
	for (const current of queue) {
		for (const { when, use, because } of current.substitutions) {
			if (when !== 'no-equipment' || seen.has(use)) continue;
			seen.add(use);
			const candidate = find(guide, 'exercises', use);
			queue.push(candidate);
			if (!fits(candidate, profile)) continue;
			if (!taken.has(use)) return { kind: 'swap', exercise: candidate, because };
			covered ??= candidate;
		}
	}
	return covered && { kind: 'covered', by: covered };
}
