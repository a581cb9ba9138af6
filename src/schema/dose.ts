import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { pers, units } from './vocabulary.ts';

/** A pair of limits, `min` not above `max`. */
export const range = (limits: z.ZodNumber) =>
	z
		.strictObject({ min: limits, max: limits })
		.refine((value) => value.min <= value.max, { error: 'min is greater than max', path: ['min'] });

/** How much is done in one set. */
export const amountSchema = z
	.strictObject({
		/** What is counted: reps, seconds, steps, taps or metres. */
		unit: oneOf(units),
		/** The smallest amount of a set. */
		min: z.number().positive(),
		/** The largest amount of a set; the same as `min` for a fixed amount. */
		max: z.number().positive(),
		/** `side`: each side does it all. `total`: both sides together, or there are no sides. */
		per: oneOf(pers),
	})
	.refine((value) => value.min <= value.max, { error: 'min is greater than max', path: ['min'] });
export type Amount = z.output<typeof amountSchema>;

const doseFields = {
	/** Number of sets. */
	sets: z.int().min(1).max(10),
	/** What each set holds. */
	amount: amountSchema,
	/** Pause after each set, in seconds. */
	restSeconds: z.int().min(0).max(600),
	/** Speed of a repetition, where it matters, in words: "three seconds down, one up". */
	tempo: z.string().min(1).optional(),
	/** What the numbers alone do not say: "first both legs, then each alone". */
	note: z.string().min(1).optional(),
};

/** sets × amount, and the rest between sets. */
export const doseSchema = z.strictObject(doseFields);
export type Dose = z.output<typeof doseSchema>;

/** A dose that only says what differs from the exercise's own. */
export const doseChangeSchema = doseSchema.partial();

/** The dose that a phase gives to main lifts, and the effort of its strength sessions. */
export const phaseDoseSchema = z.strictObject({
	/** Sets of each exercise; without it, every exercise keeps its own. */
	sets: z.int().min(1).max(10).optional(),
	/** Repetitions of a main lift; without it, the lift keeps its own. */
	reps: range(z.int().min(1).max(100)).optional(),
	/** Load of a main lift, in per cent of the one-repetition maximum. */
	percent1RM: range(z.number().min(1).max(100)).optional(),
	/** Effort, from 0 (rest) to 10 (nothing left). */
	rpe: range(z.number().min(0).max(10)),
	/** Pause after each set of a main lift, in seconds. */
	restSeconds: z.int().min(0).max(600).optional(),
});
export type PhaseDose = z.output<typeof phaseDoseSchema>;
