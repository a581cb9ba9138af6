import { expect, test } from 'vitest';
import { nearestExercises } from '../../../src/search/nearest-exercises.ts';

const named = (title: string, ...aliases: string[]) => ({ title, aliases, type: 'Exercise' as const });
const entries = [
	named('Plank', 'front plank'),
	named('Farmer’s carry', 'loaded carry'),
	named('Glute bridge', 'hip raise'),
	{ title: 'Plunk', aliases: [], type: 'Principle' as const },
];
const nearest = (typed: string) => nearestExercises(typed, entries, 1)[0]?.title;

test('by letters, by a word in common, by another name; exercises only', () => {
	expect(nearest('plonk')).toBe('Plank');
	expect(nearest('zercher carry')).toBe('Farmer’s carry');
	expect(nearest('hiprise')).toBe('Glute bridge');
});
