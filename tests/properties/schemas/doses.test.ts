import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountSchema, doseSchema, phaseDoseSchema } from '../../../src/schema/dose.ts';
import { amounts, doses } from '../../fixtures/arbitraries.ts';

test('every amount that makes sense is accepted as it is', () => {
	fc.assert(
		fc.property(amounts, (amount) => {
			expect(amountSchema.parse(amount)).toEqual(amount);
		}),
	);
});

test('every dose that makes sense is accepted as it is', () => {
	fc.assert(
		fc.property(doses, (dose) => {
			expect(doseSchema.parse(dose)).toEqual(dose);
		}),
	);
});

test('an amount whose min is over its max is refused, at min', () => {
	fc.assert(
		fc.property(amounts, fc.integer({ min: 1, max: 100 }), (amount, over) => {
			const { error } = amountSchema.safeParse({ ...amount, min: amount.max + over });
			expect(error?.issues.map(({ path }) => path)).toEqual([['min']]);
		}),
	);
});

test('an amount of nothing, or less, is refused', () => {
	fc.assert(
		fc.property(amounts, fc.double({ max: 0, noNaN: true }), (amount, min) => {
			expect(amountSchema.safeParse({ ...amount, min }).success).toBe(false);
		}),
	);
});

test('sets and rests outside their limits, or broken ones, are refused', () => {
	const sets = fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 11 }), fc.constant(2.5));
	const rests = fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 601 }), fc.constant(30.5));
	fc.assert(
		fc.property(doses, sets, rests, (dose, wrongSets, wrongRest) => {
			expect(doseSchema.safeParse({ ...dose, sets: wrongSets }).success).toBe(false);
			expect(doseSchema.safeParse({ ...dose, restSeconds: wrongRest }).success).toBe(false);
		}),
	);
});

test('the limits of a phase stand in order, too', () => {
	const range = (max: number) =>
		fc
			.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }))
			.map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
	fc.assert(
		fc.property(
			fc.record({ reps: range(100), percent1RM: range(100), rpe: range(10) }),
			fc.constantFrom('reps', 'percent1RM', 'rpe'),
			(dose, field) => {
				expect(phaseDoseSchema.parse(dose)).toEqual(dose);
				const { min, max } = dose[field];
				const { success, error } = phaseDoseSchema.safeParse({ ...dose, [field]: { min: max, max: min } });
				expect(success).toBe(min === max);
				if (!success) expect(error.issues.map(({ path }) => path)).toEqual([[field, 'min']]);
			},
		),
	);
});
