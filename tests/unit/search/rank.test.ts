import { describe, expect, test } from 'vitest';
import { bestHits, mergeHits, nameFactor, typeFactorsFor } from '../../../src/search/rank.ts';

const hit = (id: string, score: number) => ({ id, score });
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

describe('mergeHits', () => {
	test('a page with all words comes before one with fewer', () => {
		expect(
			mergeHits([
				[hit('both', 2), hit('first', 3)],
				[hit('both', 2), hit('second', 3)],
			]),
		).toEqual([hit('both', 4), hit('first', 1.5), hit('second', 1.5)]);
	});

	test('with three words, pages that have but one are left out', () => {
		const three = mergeHits([
			[hit('all', 1), hit('two', 1), hit('one', 9)],
			[hit('all', 1), hit('two', 1)],
			[hit('all', 1)],
		]);
		expect(ids(three)).toEqual(['all', 'two']);
	});

	test('words that never meet still find something', () => {
		expect(ids(mergeHits([[hit('a', 1)], [hit('b', 2)]]))).toEqual(['b', 'a']);
	});

	test('nothing comes of nothing', () => {
		expect(mergeHits([[], []])).toEqual([]);
	});
});

test('of several ways to ask for a word, the best counts', () => {
	expect(bestHits([[hit('a', 1), hit('b', 5)], [hit('a', 3)]])).toEqual([hit('a', 3), hit('b', 5)]);
});

describe('nameFactor', () => {
	const squat = { title: 'Squat', aliases: ['air squat'], searchedAs: ['strong legs'] };

	test('from nothing of a name to the very name', () => {
		expect(nameFactor('plank', squat)).toBe(1);
		expect(nameFactor('squat', squat)).toBe(5);
		expect(nameFactor('squats', squat)).toBe(5);
	});

	test('an alias counts nearly as much, what people type a little less', () => {
		expect(nameFactor('air squat', squat)).toBeCloseTo(4.92);
		expect(nameFactor('strong legs', squat)).toBeCloseTo(4.6);
	});

	test('half a name counts for little, and an unfinished word for a whole one', () => {
		expect(nameFactor('split squat', squat)).toBeCloseTo(2);
		expect(nameFactor('squ', squat)).toBeGreaterThan(3);
	});
});

test('paper comes last unless somebody asks for it', () => {
	const { PDF, Exercise } = typeFactorsFor('squat');
	expect(PDF).toBeLessThan(Exercise);
	const printed = typeFactorsFor('squat card');
	expect(printed.PDF).toBeGreaterThan(printed.Exercise);
});
