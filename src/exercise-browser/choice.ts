/** Which exercises remain under what is chosen. Values within a filter are alternatives; all filters have to be met. */
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';

/** Values by the name of their filter: those that an exercise has, or those that are chosen. */
export type Values = Readonly<Partial<Record<string, readonly string[]>>>;

/** The filter whose values leave exercises out: what a runner's body objects to. */
export const avoided = 'objects';

/** Whether an exercise remains. */
export const remains = (exercise: Values, chosen: Values): boolean =>
	Object.entries(chosen).every(([name, values = []]) => {
		const has = values.some((value) => exercise[name]?.includes(value));
		return name === avoided ? !has : has || values.length === 0;
	});

/**
 * How many exercises a choice stands for under everything that is chosen in other filters. Of what is avoided, how
 * many remain if this is avoided too.
 */
export const countOf = (
	exercises: readonly Values[],
	chosen: Values,
	name: string,
	value: string,
): number => {
	const others = name === avoided ? (chosen[name] ?? []) : [];
	const asked = { ...chosen, [name]: [...others, value] };
	return exercises.filter((exercise) => remains(exercise, asked)).length;
};

/** What remains, as people read it. */
export const remainWords = (count: number): string =>
	count === 0 ? t`No exercise is all of that` : plural(count, t`One exercise`, t`${count} exercises`);
