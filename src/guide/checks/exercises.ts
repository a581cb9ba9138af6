import type { Problem } from '../problem.ts';
import { at, type LoadedEntry } from './entry.ts';

/** Every circle of regressions, told once. */
export function cycles(exercises: readonly LoadedEntry<'exercises'>[]): Problem[] {
	const byId = new Map(exercises.map((entry) => [entry.id, entry]));
	const done = new Set<string>();
	const problems: Problem[] = [];
	const walk = (id: string, trail: readonly string[]): void => {
		const entry = byId.get(id);
		if (entry === undefined || done.has(id)) return;
		const again = trail.indexOf(id);
		if (again !== -1) {
			const circle = [...trail.slice(again), id];
			problems.push(
				at(
					entry,
					['regressions'],
					`easier versions go round in a circle: ${circle.join(' → ')}`,
					'take the one out that is not easier',
				),
			);
			return;
		}
		entry.data?.regressions.forEach((easier) => {
			walk(easier, [...trail, id]);
		});
		done.add(id);
	};
	exercises.forEach(({ id }) => {
		walk(id, []);
	});
	return problems;
}

/** Fields of an exercise that contradict each other. */
export function exerciseProblems(entry: LoadedEntry<'exercises'>): Problem[] {
	if (entry.data === undefined) return [];
	const { laterality, dose, muscles, substitutions } = entry.data;
	const problems: Problem[] = [];
	// Sides that take turns may be counted either way; the others leave no choice.
	const per = laterality === 'per-side' ? 'side' : laterality === 'bilateral' ? 'total' : dose.amount.per;
	if (dose.amount.per !== per) {
		problems.push(
			at(
				entry,
				['dose', 'amount', 'per'],
				`is '${dose.amount.per}', but laterality is '${laterality}'`,
				`write '${per}', or change laterality`,
			),
		);
	}
	for (const muscle of muscles.secondary) {
		if (muscles.primary.includes(muscle)) {
			problems.push(
				at(entry, ['muscles', 'secondary'], `'${muscle}' is primary too`, 'keep it in one of the two'),
			);
		}
	}
	substitutions.forEach(({ use }, index) => {
		if (use === entry.id) {
			problems.push(
				at(entry, ['substitutions', index, 'use'], 'replaces the exercise by itself', 'name another one'),
			);
		}
	});
	return problems;
}
