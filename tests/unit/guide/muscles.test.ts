import { BACK_MUSCLES, FRONT_MUSCLES } from 'body-muscles';
import { expect, test } from 'vitest';
import { muscles } from '../../../src/schema/vocabulary.ts';
import { rawExercises } from '../../fixtures/raw-content.ts';

const drawn = new Set([...FRONT_MUSCLES, ...BACK_MUSCLES].map(({ id }) => id));

test.each(Object.entries(muscles))(
	'%s is on the drawing, on both sides or in the middle',
	(_, { regions }) => {
		expect(regions.length).toBeGreaterThan(0);
		for (const region of regions) {
			const both = drawn.has(`${region}-left`) && drawn.has(`${region}-right`);
			expect(both || drawn.has(region), region).toBe(true);
		}
	},
);

test('the muscles are those of content-language.md', () => {
	expect(Object.keys(muscles)).toEqual([
		'gluteus-maximus',
		'gluteus-medius',
		'gluteus-minimus',
		'hip-rotators',
		'hip-flexors',
		'quadriceps',
		'hamstrings',
		'adductors',
		'calves',
		'soleus',
		'tibialis-anterior',
		'rectus-abdominis',
		'transverse-abdominis',
		'obliques',
		'serratus-anterior',
		'erector-spinae',
		'quadratus-lumborum',
		'latissimus-dorsi',
		'trapezius',
		'rhomboids',
		'deltoids',
		'rotator-cuff',
		'pectorals',
		'biceps',
		'triceps',
		'forearms',
	]);
});

test('a deep muscle is shown on the one that it lies under', () => {
	const deep = Object.entries(muscles).filter(([, one]) => one.deep);
	expect(deep.map(([id]) => id).sort()).toEqual([
		'gluteus-minimus',
		'hip-rotators',
		'rhomboids',
		'rotator-cuff',
		'transverse-abdominis',
	]);
	const shallow = new Set(
		Object.values(muscles)
			.filter((one) => !one.deep)
			.flatMap(({ regions }) => regions as readonly string[]),
	);
	for (const [id, { regions }] of deep) {
		for (const region of regions) expect(shallow.has(region), `${id} on ${region}`).toBe(true);
	}
});

test('no two shallow muscles share a region', () => {
	const regions = Object.values(muscles)
		.filter((one) => !one.deep)
		.flatMap((one) => one.regions as readonly string[]);
	expect(new Set(regions).size).toBe(regions.length);
});

test('every muscle has an exercise that trains it', () => {
	const trained = new Set(
		Object.values(rawExercises).flatMap(({ muscles: worked }) => [
			...worked.primary,
			...(worked.secondary ?? []),
		]),
	);
	expect(Object.keys(muscles).filter((id) => !trained.has(id))).toEqual([]);
});
