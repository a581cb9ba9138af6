import { describe, expect, test } from 'vitest';
import { exerciseUses } from '../../../src/planner/exercise-uses.ts';
import type { PlanLine, WeekPlan } from '../../../src/schema/plan.ts';
import type { PhaseId, Profile } from '../../../src/schema/vocabulary.ts';
import { mondayPlans } from '../../fixtures/all-plans.ts';

/** A week with one session, of which only its lines matter. */
function plan(
	method: string,
	phase: PhaseId,
	equipment: Profile,
	routine: string,
	lines: readonly { exercise: string; sets: number; rpe?: [number, number] }[],
	published = false,
): WeekPlan {
	const exercises = lines.map(({ exercise, sets, rpe }): PlanLine => ({
		exercise,
		sets,
		amount: { unit: 'reps', min: 8, max: 10, per: 'total' },
		intensity: rpe === undefined ? {} : { rpe },
		restSeconds: 60,
		replaces: null,
		note: null,
	}));
	return {
		method,
		phase,
		equipment,
		published,
		days: [{ sessions: [] }, { sessions: [{ routine, exercises }] }],
	} as unknown as WeekPlan;
}

/** What is found, in short: "guide · base+build: 3× in legs (home, gym)". */
const short = (plans: readonly WeekPlan[], exercise: string): string[] =>
	exerciseUses(plans, exercise).flatMap(({ method, phases }) =>
		phases.map(
			(used) =>
				`${method} · ${used.phases.join('+')}: ${used.doses
					.map(({ line, routines, kits }) => `${line.sets}× in ${routines.join(', ')} (${kits.join(', ')})`)
					.join(' | ')}`,
		),
	);

describe('what plans make of an exercise', () => {
	test('each dose once, with the routines and kits that have it', () => {
		expect(
			short(
				[
					plan('guide', 'base', 'gym', 'legs', [{ exercise: 'squat', sets: 3 }]),
					plan('guide', 'base', 'bodyweight', 'legs', [{ exercise: 'squat', sets: 2 }]),
					plan('guide', 'base', 'home', 'whole', [{ exercise: 'squat', sets: 3 }]),
				],
				'squat',
			),
		).toEqual(['guide · base: 3× in legs, whole (home, gym) | 2× in legs (bodyweight)']);
	});

	test('phases in the order of a season; neighbours that do the same are one, others are not', () => {
		const squat = (phase: PhaseId, sets: number) =>
			plan('guide', phase, 'gym', 'legs', [{ exercise: 'squat', sets }]);
		expect(
			short([squat('recovery', 3), squat('peak', 2), squat('build', 3), squat('base', 3)], 'squat'),
		).toEqual([
			'guide · base+build: 3× in legs (gym)',
			'guide · peak: 2× in legs (gym)',
			'guide · recovery: 3× in legs (gym)',
		]);
	});

	test('a phase without it parts its neighbours', () => {
		expect(
			short(
				[
					plan('guide', 'base', 'gym', 'legs', [{ exercise: 'squat', sets: 3 }]),
					plan('guide', 'build', 'gym', 'legs', [{ exercise: 'lunge', sets: 3 }]),
					plan('guide', 'peak', 'gym', 'legs', [{ exercise: 'squat', sets: 3 }]),
				],
				'squat',
			),
		).toEqual(['guide · base: 3× in legs (gym)', 'guide · peak: 3× in legs (gym)']);
	});

	test('another effort is another dose', () => {
		expect(
			short(
				[
					plan('guide', 'base', 'gym', 'legs', [
						{ exercise: 'squat', sets: 3, rpe: [7, 8] },
						{ exercise: 'squat', sets: 3, rpe: [5, 6] },
					]),
				],
				'squat',
			),
		).toEqual(['guide · base: 3× in legs (gym) | 3× in legs (gym)']);
	});

	test('methods apart; published weeks and other exercises say nothing', () => {
		expect(
			short(
				[
					plan('guide', 'base', 'gym', 'legs', [{ exercise: 'squat', sets: 3 }]),
					plan('coach', 'base', 'gym', 'legs', [{ exercise: 'squat', sets: 1 }]),
					plan('other', 'base', 'gym', 'legs', [{ exercise: 'lunge', sets: 4 }]),
					plan('guide', 'build', 'gym', 'legs', [{ exercise: 'squat', sets: 5 }], true),
				],
				'squat',
			),
		).toEqual(['guide · base: 3× in legs (gym)', 'coach · base: 1× in legs (gym)']);
		expect(exerciseUses([], 'squat')).toEqual([]);
	});

	test('the deadlift in the published plans: heavy work of the off-season, where there is a weight', () => {
		// Its dose is the one that the method gives to the phase.
		expect(exerciseUses(mondayPlans, 'deadlift')).toEqual([
			{
				method: 'guide',
				phases: [
					{
						phases: ['off-season'],
						doses: [
							{
								line: {
									sets: 3,
									amount: { unit: 'reps', min: 8, max: 12, per: 'total' },
									intensity: { percent1RM: [65, 75], rpe: [8, 8] },
								},
								routines: ['compound-strength'],
								kits: ['home', 'gym'],
							},
						],
					},
				],
			},
		]);
	});
});
