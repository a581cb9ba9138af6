import { describe, expect, test } from 'vitest';
import { families } from '../../../src/exercise-browser/families.ts';
import { filters, noKit, objections, valuesOf } from '../../../src/exercise-browser/filters.ts';
import { find } from '../../../src/guide/guide.ts';
import { keysOf, muscles, patterns } from '../../../src/schema/vocabulary.ts';
import { guide } from '../../fixtures/real-guide.ts';

test('every movement belongs to one family', () => {
	expect(families.flatMap((family) => family.patterns).sort()).toEqual(keysOf(patterns).sort());
});

describe('what an exercise has of each filter', () => {
	test('one that needs kit', () => {
		expect(valuesOf(find(guide, 'exercises', 'bulgarian-split-squat'))).toEqual({
			pattern: ['lunge'],
			muscle: ['gluteus-maximus', 'quadriceps', 'hamstrings', 'gluteus-medius', 'adductors'],
			kit: ['bench', 'dumbbell', 'kettlebell'],
			level: ['intermediate'],
			sides: ['per-side'],
			// Missing kit objects to nothing: that is what the filter for kit is for.
			objects: ['balance', 'knee', 'hip'],
		});
	});

	test('one that needs none, even if a weight makes it heavier', () => {
		expect(valuesOf(find(guide, 'exercises', 'rear-lunge')).kit).toEqual(['none', 'dumbbell', 'kettlebell']);
	});

	test('all of it can be chosen', () => {
		const choices: Record<string, string[]> = { objects: objections.map(({ value }) => value) };
		for (const filter of filters) choices[filter.name] = filter.choices.map(({ value }) => value);
		choices.kit?.push(noKit.value);
		for (const exercise of Object.values(guide.exercises))
			for (const [name, values = []] of Object.entries(valuesOf(exercise)))
				expect(choices[name], `${exercise.id}: ${name}`).toEqual(expect.arrayContaining([...values]));
	});

	test('every muscle stands in the list once', () => {
		const listed = filters.find(({ name }) => name === 'muscle')?.choices.map(({ value }) => value);
		expect(listed?.sort()).toEqual(keysOf(muscles).sort());
	});
});
