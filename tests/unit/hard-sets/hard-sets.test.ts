import { expect, test } from 'vitest';
import { halvesWords } from '../../../src/components/hard-sets-html.ts';
import { hardSetsOf } from '../../../src/planner/hard-sets.ts';
import { planSession } from '../../../src/planner/session.ts';
import { find } from '../../../src/guide/guide.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { guide } from '../../fixtures/real-guide.ts';

const setsOf = (routine: string) =>
	hardSetsOf(
		guide,
		planSession(guide, find(guide, 'routines', routine), { rpe: { min: 0, max: 0 } }, 'gym').exercises,
	);

/*
 * Lower body, three sets of each. Worked out by hand:
 *   Bulgarian split squat: gluteus maximus 3, quadriceps 3; hamstrings, gluteus medius, adductors 1½ each.
 *   Single-leg deadlift: hamstrings 3, gluteus maximus 3; erector spinae, gluteus medius, adductors 1½ each.
 *   Step-up: quadriceps 3, gluteus maximus 3; calves, hamstrings, gluteus medius 1½ each.
 */
test('a routine’s hard sets: whole ones for what works most, halves for what helps', () => {
	expect(setsOf('lower-body')).toEqual({
		'gluteus-maximus': 3 + 3 + 3,
		quadriceps: 3 + 3,
		hamstrings: 1.5 + 3 + 1.5,
		'gluteus-medius': 1.5 + 1.5 + 1.5,
		adductors: 1.5 + 1.5,
		'erector-spinae': 1.5,
		calves: 1.5,
	});
});

test('the most comes first, and as many go by name', () => {
	expect(Object.keys(setsOf('lower-body'))).toEqual([
		'gluteus-maximus',
		'hamstrings',
		'quadriceps',
		'gluteus-medius',
		'adductors',
		'calves',
		'erector-spinae',
	]);
});

test('rolling counts nothing, however many sets', () => {
	expect(hardSetsOf(guide, [{ exercise: 'foam-rolling', sets: 4 }])).toEqual({});
});

test('a week is the sum of its sessions', () => {
	const plan = planOf('guide/base/2x-gym');
	expect(
		hardSetsOf(
			guide,
			plan.days.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises)),
		),
	).toEqual(plan.totals.hardSets);
});

test('halves are written as people write them', () => {
	expect([0.5, 1, 1.5, 12.5, 13].map(halvesWords)).toEqual(['½', '1', '1½', '12½', '13']);
});
