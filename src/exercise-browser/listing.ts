/** How the page of all exercises arranges them: by movement, by kit, by what to do instead; and what it can be asked. */
import { find, type Exercise, type Guide } from '../guide/guide.ts';
import { avoided, countOf } from './choice.ts';
import { families } from './families.ts';
import { filters, noKit, objections, valuesOf, type Choice } from './filters.ts';

/** A choice, with the name of its filter and how many exercises it leaves by itself. */
export interface CountedChoice extends Choice {
	name: string;
	count: number;
}

export interface FilterGroup {
	name: string;
	title: string;
	choices: CountedChoice[];
	/** Short lists are open; long ones would push each other out of sight. */
	open: boolean;
}

interface Listed {
	list: Exercise[];
}
const isSome = ({ list }: { list: readonly unknown[] }): boolean => list.length > 0;

/** No kit, and what a runner's body objects to. An objection that leaves nothing out is not offered. */
export function quickChoices(exercises: readonly Exercise[]): CountedChoice[] {
	return [
		...counted(exercises, 'kit', [noKit]),
		...counted(exercises, avoided, objections).filter(({ count }) => count < exercises.length),
	];
}

/** All filters, each with the choices that leave something. */
export const filterGroups = (exercises: readonly Exercise[]): FilterGroup[] =>
	filters.map(({ name, title, choices }) => ({
		name,
		title,
		choices: counted(exercises, name, choices).filter(({ count }) => count > 0),
		open: choices.length < 5,
	}));

function counted(exercises: readonly Exercise[], name: string, choices: readonly Choice[]): CountedChoice[] {
	const values = exercises.map(valuesOf);
	return choices.map((choice) => ({ ...choice, name, count: countOf(values, {}, name, choice.value) }));
}

/** The families of movements that have an exercise. */
export const byFamily = (exercises: readonly Exercise[]): ({ id: string; title: string } & Listed)[] =>
	families
		.map(({ id, title, patterns }) => ({
			id,
			title,
			list: exercises.filter(({ pattern }) => patterns.includes(pattern)),
		}))
		.filter(isSome);

/** Exercises by the kit that they need or that makes them heavier, first those that need none. */
export const byKit = (exercises: readonly Exercise[]): ({ label: string } & Listed)[] =>
	[noKit, ...(filters.find(({ name }) => name === 'kit')?.choices ?? [])]
		.map(({ value, label }) => ({
			label,
			list: exercises.filter((exercise) => valuesOf(exercise).kit?.includes(value)),
		}))
		.filter(isSome);

/** For each objection: what stands in for which exercise, and why. */
export const replacements = (
	guide: Guide,
): (Choice & { list: { exercise: Exercise; use: Exercise; because: string }[] })[] =>
	objections
		.map(({ value, label }) => ({
			value,
			label,
			list: Object.values(guide.exercises).flatMap((exercise) =>
				exercise.substitutions
					.filter(({ when }) => when === value)
					.map(({ use, because }) => ({ exercise, use: find(guide, 'exercises', use), because })),
			),
		}))
		.filter(isSome);
