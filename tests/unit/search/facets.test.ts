import { describe, expect, test } from 'vitest';
import { countFacets, passes } from '../../../src/search/facets.ts';

const entry = (type: string, ...muscle: string[]) => ({ filters: { type: [type], muscle } });
const found = [
	entry('Exercise', 'Calves', 'Soleus'),
	entry('Exercise', 'Hamstrings'),
	entry('Routine', 'Hamstrings', 'Calves'),
	entry('Principle'),
];
const left = (chosen: Record<string, string[]>) => found.filter((one) => passes(one, chosen)).length;

describe('passes', () => {
	test('any value of a filter', () => {
		expect(left({ muscle: ['Calves'] })).toBe(2);
		expect(left({ muscle: ['Calves', 'Hamstrings'] })).toBe(3);
	});

	test('all filters at once', () => {
		expect(left({ muscle: ['Calves', 'Hamstrings'], type: ['Exercise'] })).toBe(2);
	});

	test('a filter without a value is none', () => {
		expect(left({ muscle: [] })).toBe(4);
	});
});

describe('countFacets', () => {
	test('without a choice, what there is', () => {
		const { type, muscle } = countFacets(found, {});
		expect(type).toEqual(new Map(Object.entries({ Exercise: 2, Routine: 1, Principle: 1 })));
		expect(muscle).toEqual(new Map(Object.entries({ Calves: 2, Soleus: 1, Hamstrings: 2 })));
	});

	test('a choice narrows the other filters, not its own', () => {
		const { type, muscle } = countFacets(found, { type: ['Routine'] });
		expect(type).toEqual(new Map(Object.entries({ Exercise: 2, Routine: 1, Principle: 1 })));
		expect(muscle).toEqual(new Map(Object.entries({ Hamstrings: 1, Calves: 1 })));
	});
});
