import { describe, expect, test } from 'vitest';
import { knownWords, readQuery, slips } from '../../../src/search/reading.ts';

const known = knownWords({
	words:
		'band bird bug bulgarian calf dead deadlift downhill glute hamstrings heavy hurts kettlebell knee lateral plank raise split squat swing taper walk workout',
	names:
		'band bird bug bulgarian calf dead deadlift glute kettlebell lateral plank raise split squat swing taper walk',
	pairs: ['band walk', 'bird dog', 'dead bug'],
});
const read = (typed: string) => readQuery(typed, known);

describe('readQuery', () => {
	test('small words fall away', () => {
		expect(read('Why does my knee hurts on the downhill?')).toEqual({
			words: [['knee'], ['hurts'], ['downhill']],
			meant: undefined,
		});
	});

	test('small words stay where there is nothing else', () => {
		expect(read('what is this').words).toEqual([['what'], ['is'], ['this']]);
	});

	test('short forms are asked for in full, too', () => {
		expect(read('KB swing').words).toEqual([['kb', 'kettlebell'], ['swing']]);
	});

	test.each([
		['letters that changed places', 'plnak', 'plank'],
		['a letter too few', 'dedlift', 'deadlift'],
		['letters that changed places, in a long word', 'bulgarain squat', 'bulgarian squat'],
		['two words written as one', 'deadbug', 'dead bug'],
		['two words written as one, with a slip', 'bandwlak', 'band walk'],
	])('%s: %s', (_, typed, meant) => {
		expect(read(typed).meant).toBe(meant);
		expect(read(typed).words.flat()).toEqual(meant.split(' '));
	});

	test('the beginning of a word is no slip, nor is a plural', () => {
		expect(read('bulg').meant).toBeUndefined();
		expect(read('workouts').meant).toBeUndefined();
	});

	test('what nobody knows stays as it is', () => {
		expect(read('zzzyx')).toEqual({ words: [['zzzyx']], meant: undefined });
	});

	test('a name comes before any other word that is as near', () => {
		const near = knownWords({ words: 'calm calf', names: 'calf', pairs: [] });
		expect(readQuery('calx', near).meant).toBe('calf');
	});

	test.each([
		['kopru', [['kopru']], undefined],
		['KÖPRÜ', [['köprü']], undefined],
		['kopur', [['köprü']], 'köprü'],
		['ISINMA', [['ısınma']], undefined],
		['ısınma', [['ısınma']], undefined],
		['isin', [['ısın']], undefined],
		['İP', [['ip']], undefined],
		['si', [['sı', 'si']], undefined],
	])('marks of letters do not matter: %s', (typed, words, meant) => {
		const turkish = knownWords({ words: 'ip ısınma köprü sınır single', names: 'köprü', pairs: [] });
		expect(readQuery(typed, turkish)).toEqual({ words, meant });
	});

	test('apostrophes and hyphens do not matter', () => {
		expect(read('bird-dog').words).toEqual([['bird'], ['dog']]);
	});
});

test('letters that changed places are one slip, another first letter is half a slip more', () => {
	expect(slips('plnak', 'plank')).toBe(1);
	expect(slips('squt', 'squat')).toBe(1);
	expect(slips('glute', 'flute')).toBe(1.5);
});
