import type { Guide } from '../guide/guide.ts';
import { find } from '../guide/guide.ts';
import { keysOf, phases } from '../schema/vocabulary.ts';

/** By phase and number of sessions: the method that plans such a week. */
export type MethodOfWeek = Record<string, Record<string, string>>;

/** @param methods Ids; where several plan such a week, the first of them has it. */
export const methodOfWeek = (guide: Guide, methods: readonly string[]): MethodOfWeek =>
	Object.fromEntries(
		keysOf(phases).map((phase) => [
			phase,
			Object.fromEntries(
				methods
					.toReversed()
					.flatMap((id) =>
						find(guide, 'methods', id).phases[phase].sessions.map((count) => [String(count), id]),
					),
			),
		]),
	);

/** How many sessions a week may have, in any phase: "2", "3". */
export const sessionCounts = (methods: MethodOfWeek): string[] =>
	[...new Set(Object.values(methods).flatMap((byCount) => Object.keys(byCount)))].sort();
