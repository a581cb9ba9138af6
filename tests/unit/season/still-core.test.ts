/** In the first weeks the trunk learns to hold still: core work that moves is replaced, or left out. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import type { Profile } from '../../../src/schema/vocabulary.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { linesOf, seasonOf, weekOf } from '../../fixtures/season.ts';

/** The guide whose core session is the one with a side plank that turns, or this one. */
function guideWithCore(...exercises: string[]) {
	const method = find(guide, 'methods', 'guide');
	const phases = Object.fromEntries(
		Object.entries(method.phases).map(([phase, plan]) => [phase, { ...plan, extras: ['core'] }]),
	) as typeof method.phases;
	const core = find(guide, 'routines', 'core');
	return {
		...guide,
		methods: { ...guide.methods, guide: { ...method, phases } },
		routines: {
			...guide.routines,
			core: {
				...core,
				...(exercises.length > 0 && {
					exercises: exercises.map((exercise) => ({ exercise, optional: false, leaveOutFirst: false })),
				}),
			},
		},
	};
}

const coreOf = (around: typeof guide, week: number, equipment: Profile = 'gym') =>
	linesOf(weekOf(seasonOf({ equipment }, around), week))
		.filter(({ exercise }) => /^anti|core|rotation$/.test(find(guide, 'exercises', exercise).pattern))
		.map(({ exercise, replaces }) => (replaces === null ? exercise : `${exercise} for ${replaces}`));

describe('the core session of the guide turns in its last exercise', () => {
	test('for two weeks it holds still instead', () => {
		const still = ['plank-shoulder-tap', 'dead-bug', 'side-plank for side-plank-reach-through'];
		expect(coreOf(guideWithCore(), 1)).toEqual(still);
		expect(coreOf(guideWithCore(), 2)).toEqual(still);
		expect(coreOf(guideWithCore(), 3)).toEqual([
			'plank-shoulder-tap',
			'dead-bug',
			'side-plank-reach-through',
		]);
	});

	test('with the amount of the one that holds still', () => {
		const line = linesOf(weekOf(seasonOf({}, guideWithCore()), 1)).find(
			({ exercise }) => exercise === 'side-plank',
		);
		expect(line?.amount).toEqual({ unit: 'seconds', min: 20, max: 40, per: 'side' });
	});
});

test('what has no easier sister that is not there yet goes', () => {
	// the Russian twist comes from the dead bug, which is there already
	expect(coreOf(guideWithCore('dead-bug', 'russian-twist'), 1)).toEqual(['dead-bug']);
	expect(coreOf(guideWithCore('dead-bug', 'russian-twist'), 3)).toEqual(['dead-bug', 'russian-twist']);
});

test('nothing moves too soon by the season’s own account', () => {
	for (const equipment of ['gym', 'bodyweight'] as const) {
		const { weeks } = seasonOf({ equipment }, guideWithCore('russian-twist', 'side-plank-reach-through'));
		const broken = weeks.flatMap(({ findings }) =>
			findings.filter(({ rule, status }) => rule === 'core-weekly' && status === 'broken'),
		);
		expect(broken).toEqual([]);
	}
});

test('a method that does not hold the rule keeps its exercises', () => {
	const around = guideWithCore();
	const method = find(around, 'methods', 'guide');
	const loose = {
		...around,
		methods: {
			...around.methods,
			guide: { ...method, strictness: { ...method.strictness, 'core-as-the-link': 'off' as const } },
		},
	};
	expect(coreOf(loose, 1)).toContain('side-plank-reach-through');
});
