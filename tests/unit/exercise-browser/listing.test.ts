/** The page of all exercises, before anybody chooses. */
import { expect, test } from 'vitest';
import {
	byFamily,
	byKit,
	filterGroups,
	quickChoices,
	replacements,
} from '../../../src/exercise-browser/listing.ts';
import { find } from '../../../src/guide/guide.ts';
import { guide } from '../../fixtures/real-guide.ts';

const named = (...ids: string[]) => ids.map((id) => find(guide, 'exercises', id));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const some = named('bulgarian-split-squat', 'rear-lunge', 'plank');

test('families in their order, and none that is empty', () => {
	expect(byFamily(some).map(({ id, list }) => [id, ids(list)])).toEqual([
		['legs', ['bulgarian-split-squat', 'rear-lunge']],
		['core', ['plank']],
	]);
});

test('by kit, what needs none first; a weight lists what it makes heavier', () => {
	expect(byKit(some).map(({ label, list }) => [label, ids(list)])).toEqual([
		['No kit', ['rear-lunge', 'plank']],
		['Bench or sturdy chair', ['bulgarian-split-squat']],
		['Dumbbells', ['bulgarian-split-squat', 'rear-lunge']],
		['Kettlebell', ['bulgarian-split-squat', 'rear-lunge']],
	]);
});

test('a filter offers what leaves something, an objection what leaves something out', () => {
	const [kit, ...objecting] = quickChoices(some).map(({ name, value, count }) => [name, value, count]);
	expect(kit).toEqual(['kit', 'none', 2]);
	// Nothing here asks anything of wrists: who spares them has all three left, as before.
	expect(objecting.sort()).toEqual([
		['objects', 'achilles', 2],
		['objects', 'back', 1],
		['objects', 'balance', 1],
		['objects', 'hip', 2],
		['objects', 'knee', 1],
		['objects', 'shoulder', 2],
	]);
	const sides = filterGroups(some).find(({ name }) => name === 'sides');
	expect(sides).toMatchObject({ open: true, title: 'Sides' });
	expect(sides?.choices.map(({ value, count }) => [value, count]).sort()).toEqual([
		['bilateral', 1],
		['per-side', 2],
	]);
});

test('what to do instead, and why', () => {
	const achilles = replacements(guide).find(({ value }) => value === 'achilles');
	const [pair] = achilles?.list.filter(({ exercise }) => exercise.id === 'rear-lunge') ?? [];
	expect([pair?.use.id, pair?.because]).toEqual([
		'glute-bridge',
		'No push from the toes of a rear foot, so the tendon can rest.',
	]);
	const objections = replacements(guide);
	expect(objections.map(({ value }) => value)).not.toContain('no-equipment');
	for (const { list } of objections) expect(list).not.toEqual([]);
});
