import type { Entry } from './catalogue.ts';
import { filterNames, type Query } from './query.ts';

type Filtered = Pick<Entry, 'filters'>;
type Chosen = Query['filters'];
/** How many entries each value of each filter would leave. */
export type Counts = Readonly<Record<string, ReadonlyMap<string, number>>>;

/**
 * Whether an entry passes: any of the values chosen within a filter, and all filters at once.
 *
 * @param except A filter that does not matter.
 */
export const passes = ({ filters }: Filtered, chosen: Chosen, except?: string): boolean =>
	Object.entries(chosen).every(
		([name, values]) =>
			name === except || values.length === 0 || values.some((value) => filters[name]?.includes(value)),
	);

/**
 * How many entries have each value, among those that pass the other filters: choosing a second value of a filter adds to
 * it, so a filter does not narrow its own counts.
 */
export function countFacets(entries: readonly Filtered[], chosen: Chosen): Counts {
	const counts = filterNames.map((name) => {
		const left = entries.filter((entry) => passes(entry, chosen, name));
		const count = new Map<string, number>();
		for (const value of left.flatMap(({ filters }) => filters[name] ?? []))
			count.set(value, (count.get(value) ?? 0) + 1);
		return [name, count] as const;
	});
	return Object.fromEntries(counts);
}
