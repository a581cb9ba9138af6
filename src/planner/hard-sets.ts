import { find, type Guide } from '../guide/guide.ts';
import type { PlanLine } from '../schema/plan.ts';
import type { Muscle } from '../schema/vocabulary.ts';

/**
 * Hard sets for each muscle: a set counts 1 for each that works most and ½ for each that helps, as the schema of an
 * exercise has it. A left-and-right pair is one set. Rolling and stretching train none.
 *
 * @returns Muscles with any, the most first, and those with as many by name.
 */
export function hardSetsOf(
	guide: Guide,
	lines: readonly Pick<PlanLine, 'exercise' | 'sets'>[],
): Partial<Record<Muscle, number>> {
	const hardSets = new Map<Muscle, number>();
	for (const { exercise, sets } of lines) {
		const { muscles, pattern } = find(guide, 'exercises', exercise);
		if (pattern === 'mobility') continue;
		for (const muscle of muscles.primary) hardSets.set(muscle, (hardSets.get(muscle) ?? 0) + sets);
		for (const muscle of muscles.secondary) hardSets.set(muscle, (hardSets.get(muscle) ?? 0) + sets / 2);
	}
	return Object.fromEntries([...hardSets].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
