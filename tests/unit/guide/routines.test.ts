/** The groups of G and the routines of U, copied from content.md by hand. */
import { expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { guide } from '../../fixtures/real-guide.ts';

/** `exercise sets×min–max unit/per` of each line, the exercise's own dose where the routine says nothing. */
function lines(id: string): string[] {
	return find(guide, 'routines', id).exercises.map(({ exercise, dose }) => {
		const { sets, amount } = { ...find(guide, 'exercises', exercise).dose, ...dose };
		return `${exercise} ${sets}×${amount.min}–${amount.max} ${amount.unit}/${amount.per}`;
	});
}

test("G's groups", () => {
	expect(lines('lower-body')).toEqual([
		'bulgarian-split-squat 3×8–10 reps/side',
		'single-leg-deadlift 3×8–10 reps/side',
		'step-up 3×10–10 reps/side',
	]);
	expect(lines('core')).toEqual([
		'plank-shoulder-tap 3×30–40 taps/total',
		'dead-bug 3×10–15 reps/total',
		'side-plank-reach-through 3×8–10 reps/side',
	]);
	expect(lines('upper-body')).toEqual([
		'dumbbell-row 3×10–12 reps/total',
		'push-up 3×12–20 reps/total',
		'overhead-press 3×8–10 reps/total',
	]);
	expect(lines('trail-specific')).toEqual([
		'lateral-band-walk 3×15–20 steps/side',
		'farmers-carry 3×30–60 seconds/total',
	]);
});

test('Ultra Legs, in its order', () => {
	expect(lines('ultra-legs')).toEqual([
		'band-work 1×40–40 reps/side',
		'step-up 1×30–50 reps/side',
		'split-squat 1×10–10 reps/side',
		'nordic-curl 1×10–10 reps/total',
		'glute-bridge 1×10–10 reps/total',
		'glute-bridge 1×10–10 reps/side',
		'clamshell 1×10–10 reps/side',
		'single-leg-deadlift 1×10–10 reps/side',
		'single-leg-calf-raise 1×30–50 reps/side',
	]);
	const { circuit, stress, exercises } = find(guide, 'routines', 'ultra-legs');
	expect({ circuit, stress }).toEqual({ circuit: true, stress: 'heavy-lower' });
	// the calf raises, and nothing else
	expect(exercises.filter(({ optional }) => optional).map(({ exercise }) => exercise)).toEqual([
		'single-leg-calf-raise',
	]);
});

test('Mountain Legs, in its order', () => {
	expect(lines('mountain-legs')).toEqual(['rear-lunge 1×20–50 reps/side', 'step-up 1×30–100 reps/side']);
	const { circuit, stress } = find(guide, 'routines', 'mountain-legs');
	expect({ circuit, stress }).toEqual({ circuit: true, stress: 'light-lower' });
});

test('Speed Legs is mentioned, not invented', () => {
	expect(Object.keys(guide.routines)).not.toContain('speed-legs');
});

test('sources say whose they are', () => {
	for (const id of ['lower-body', 'core', 'upper-body', 'trail-specific']) {
		expect(
			find(guide, 'routines', id).sources.map(({ source }) => source),
			id,
		).toContain('G');
	}
	for (const id of ['ultra-legs', 'mountain-legs']) {
		expect(
			find(guide, 'routines', id).sources.map(({ source }) => source),
			id,
		).toContain('U');
	}
});

test('an exercise per side is per side in every routine', () => {
	for (const routine of Object.values(guide.routines)) {
		for (const { exercise, dose } of routine.exercises) {
			const { laterality, dose: own } = find(guide, 'exercises', exercise);
			if (laterality === 'per-side')
				expect((dose?.amount ?? own.amount).per, `${routine.id}, ${exercise}`).toBe('side');
		}
	}
});
