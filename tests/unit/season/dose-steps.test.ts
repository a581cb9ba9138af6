/** How the doses of the real methods are worked up; the chart says which repetitions a load allows. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { stepsOf } from '../../../src/planner/dose-steps.ts';
import { phaseDose } from '../../../src/planner/phase-dose.ts';
import type { PhaseId } from '../../../src/schema/vocabulary.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { chartPercent } from '../../fixtures/rpe-chart.ts';

/** "reps: 9–10 at 70–73 %, RPE 7" for every step. */
const ladder = (phase: PhaseId) =>
	stepsOf(phaseDose(find(guide, 'methods', 'guide'), phase)).map(
		({ raises = 'first', dose: { reps, percent1RM, rpe } }) =>
			`${raises}: ${reps?.min ?? 0}–${reps?.max ?? 0} at ${percent1RM?.min ?? 0}–${percent1RM?.max ?? 0} %, RPE ${rpe.min === rpe.max ? rpe.max : `${rpe.min}–${rpe.max}`}`,
	);

test('base: 3 × 8–10 at 70–75 %, RPE 7–8', () => {
	expect(ladder('base')).toEqual([
		'first: 8–10 at 70–73 %, RPE 7',
		'reps: 9–10 at 70–73 %, RPE 7',
		'load: 9–10 at 70–75 %, RPE 8',
	]);
});

test('build: 3 × 6–8 at 75–82 %, RPE 8; seven repetitions at 82 % are too many, so they start again', () => {
	expect(ladder('build')).toEqual([
		'first: 6–8 at 75–77 %, RPE 8',
		'reps: 7–8 at 75–77 %, RPE 8',
		'load: 7–8 at 75–80 %, RPE 8',
		'load: 6–8 at 75–82 %, RPE 8',
	]);
});

/** The least load fits the most repetitions at the lowest effort, and the most load the fewest at the highest. */
function isFeasible(
	reps: { min: number; max: number },
	load: { min: number; max: number },
	rpe: { min: number; max: number },
) {
	return (
		Math.abs(chartPercent(reps.max, rpe.min) - load.min) <= 5 &&
		Math.abs(chartPercent(reps.min, rpe.max) - load.max) <= 5
	);
}

describe('every step can be done', () => {
	const undoable = (phase: PhaseId) =>
		stepsOf(phaseDose(find(guide, 'methods', 'guide'), phase)).filter(
			({ dose: { reps, percent1RM, rpe } }) => {
				if (reps === undefined || percent1RM === undefined) throw new Error('The guide names both.');
				return !isFeasible(reps, percent1RM, rpe);
			},
		);

	test.each(['base', 'build', 'peak'] as const)('%s', (phase) => {
		expect(undoable(phase)).toEqual([]);
	});

	test('off-season', () => {
		expect(undoable('off-season')).toEqual([]);
	});
});

test('Ultra Legs: its own amounts by quarters, and effort half way', () => {
	const { base } = find(guide, 'methods', 'ultra-legs').phases;
	if (base.dose === undefined) throw new Error('Base has a dose.');
	expect(
		stepsOf(base.dose).map(({ raises, dose: { reach, rpe, reps } }) => [
			raises,
			reach,
			rpe.min,
			rpe.max,
			reps,
		]),
	).toEqual([
		[undefined, 0, 6, 6, undefined],
		['reps', 0.25, 6, 6, undefined],
		['reps', 0.5, 6, 6, undefined],
		['load', 0.5, 7, 7, undefined],
		['reps', 0.75, 7, 7, undefined],
		['reps', 1, 7, 7, undefined],
	]);
});

test('sets and rest are left alone', () => {
	const dose = { sets: 4, reps: { min: 8, max: 10 }, rpe: { min: 6, max: 8 }, restSeconds: 75 };
	const steps = stepsOf(dose);
	expect(steps.map((step) => [step.dose.sets, step.dose.restSeconds])).toEqual(steps.map(() => [4, 75]));
	// without a load the effort rises alone: 8–10 at 6, 9–10 at 6, then 7, then 8
	expect(steps.map((step) => [step.raises, step.dose.reps?.min, step.dose.rpe.max])).toEqual([
		[undefined, 8, 6],
		['reps', 9, 6],
		['load', 9, 7],
		['load', 9, 8],
	]);
});

test('a fixed dose has one step', () => {
	expect(
		stepsOf({ reps: { min: 5, max: 5 }, percent1RM: { min: 80, max: 80 }, rpe: { min: 8, max: 8 } }),
	).toEqual([
		{ dose: { reps: { min: 5, max: 5 }, percent1RM: { min: 80, max: 80 }, rpe: { min: 8, max: 8 } } },
	]);
});

test('load rises by three points at most', () => {
	const dose = { reps: { min: 6, max: 8 }, percent1RM: { min: 70, max: 80 }, rpe: { min: 8, max: 8 } };
	// four steps of 2.5: 72.5, 75, 77.5, 80, as whole numbers; 6 repetitions at RPE 8 are 78.6 %, and 73 is too far below
	const most = stepsOf(dose).map((step) => step.dose.percent1RM?.max);
	expect([...new Set(most)]).toEqual([75, 78, 80]);
});
