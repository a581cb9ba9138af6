import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/guide/nearest.ts';

describe('a slip finds its name', () => {
	test.each([
		['a letter missing', 'brige', ['row', 'bridge'], 'bridge'],
		['a letter too many', 'deadd-bug', ['dead-bug', 'bird-dog'], 'dead-bug'],
		['a wrong letter', 'lower-bady', ['upper-body', 'lower-body'], 'lower-body'],
		['the beginning of a name', 'seconds', ['rest', 'secondsPerRep'], 'secondsPerRep'],
		['a name with more behind it', 'squats', ['split-squat', 'squat'], 'squat'],
		// 4 of 12 letters differ: a third, and no more
		['a third of the letters', 'abcdefghijkl', ['abcdefghWXYZ'], 'abcdefghWXYZ'],
		['a short word, one letter', 'reg', ['rpe', 'rep'], 'rep'],
	])('%s', (_, word, names, meant) => {
		expect(nearest(word, names)).toBe(meant);
	});
});

describe('a stranger finds nothing', () => {
	test.each([
		['too far', 'xyz', ['bridge', 'row']],
		// 5 of 12 letters differ: more than a third
		['more than a third of the letters', 'abcdefghijkl', ['abcdefgVWXYZ']],
		['three letters are too few to begin a name', 'mon', ['monday']],
		['no names at all', 'bridge', []],
	])('%s', (_, word, names) => {
		expect(nearest(word, names)).toBeUndefined();
	});
});

test('the closest of several is meant', () => {
	// 'plack' is one letter from 'plank' and two from 'place-x'
	expect(nearest('plack', ['place-x', 'plank'])).toBe('plank');
});

test('capitals do not count, and a name in full comes before one that only begins like it', () => {
	expect(nearest('Plank', ['plank-shoulder-tap', 'plank'])).toBe('plank');
});
