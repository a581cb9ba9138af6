import type { Problem } from '../problem.ts';
import { at, type LoadedEntry } from './entry.ts';

/** A dose that a routine gives to an exercise of one side at a time counts for a side too. */
export function routineProblems(
	entry: LoadedEntry<'routines'>,
	exercises: readonly LoadedEntry<'exercises'>[],
): Problem[] {
	return (entry.data?.exercises ?? []).flatMap(({ exercise, dose }, index) => {
		const laterality = exercises.find(({ id }) => id === exercise)?.data?.laterality;
		if (laterality !== 'per-side' || dose?.amount === undefined || dose.amount.per === 'side') return [];
		return [
			at(
				entry,
				['exercises', index, 'dose', 'amount', 'per'],
				`is 'total', but ${exercise} is done one side at a time`,
				"write 'side', and what each side does",
			),
		];
	});
}
