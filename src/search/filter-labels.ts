/** What filters and their values are called. In addresses and in the index they go by keys, in every language alike. */
import { t } from '../language/t.ts';
import { equipment, keysOf, muscles, phases, profiles } from '../schema/vocabulary.ts';
import { filterNames } from './query.ts';
import type { SearchType } from './record.ts';

/** Names of the filters, in the order in which they are shown. */
export const filterLabels: Readonly<Record<(typeof filterNames)[number], string>> = {
	type: t`Type`,
	phase: t`Phase`,
	muscle: t`Muscle`,
	equipment: t`Kit`,
};

export const typeLabels: Readonly<Record<SearchType, string>> = {
	Exercise: t`Exercise`,
	Principle: t`Principle`,
	Routine: t`Routine`,
	Plan: t`Plan`,
	Phase: t`Phase`,
	Muscle: t`Muscle`,
	PDF: t`PDF`,
	Page: t`Page`,
};

/** Names of the values of each filter. */
export const valueLabels: Readonly<
	Record<(typeof filterNames)[number], Readonly<Partial<Record<string, string>>>>
> = {
	type: typeLabels,
	phase: phases,
	muscle: Object.fromEntries(keysOf(muscles).map((muscle) => [muscle, muscles[muscle].label])),
	equipment: { ...profiles, ...equipment },
};
