import { z } from 'astro/zod';
import { doseChangeSchema, range } from './dose.ts';
import { reference } from './reference.ts';
import { sourceSchema } from './source.ts';
import { oneOf } from './one-of.ts';
import { stresses } from './vocabulary.ts';

const lineSchema = z.strictObject({
	/** The exercise. */
	exercise: reference('exercises'),
	/** What differs from the exercise's own dose. */
	dose: doseChangeSchema.optional(),
	/** May be left out; it is, where the kit for it is missing. */
	optional: z.boolean().default(false),
	/** The first to go when a lighter week leaves something out; without it, the last exercise goes first. */
	leaveOutFirst: z.boolean().default(false),
	/** What to know about it in this routine: "each leg alone". */
	note: z.string().min(1).optional(),
});

/** An ordered list of exercises done in one go. A file in `content/routines/`. */
export const routineSchema = z.strictObject({
	/** Name of the routine, in sentence case. */
	title: z.string().min(1),
	/** What it is for, in one sentence. */
	summary: z.string().min(1),
	/** What people type when they need it: questions, complaints. Search finds it by these; the page does not show them. */
	searchedAs: z.array(z.string().min(1)).default([]),
	/** How hard it is on what a run needs the day after. */
	stress: oneOf(stresses),
	/** One pass through all exercises, without rest between them. */
	circuit: z.boolean().default(false),
	/** Effort that does not follow the phase, 0 to 10 (core and mobility work). */
	rpe: range(z.number().min(0).max(10)).optional(),
	/** Exercises in order: an id (with its own dose), or an id with what differs. */
	exercises: z
		.array(
			z.union([
				reference('exercises').transform((exercise): RoutineLine => ({
					exercise,
					optional: false,
					leaveOutFirst: false,
				})),
				lineSchema,
			]),
		)
		.min(1),
	/** Where the routine comes from. */
	sources: z.array(sourceSchema).min(1),
});
export type RoutineData = z.output<typeof routineSchema>;
/** One line of a routine. */
export type RoutineLine = z.output<typeof lineSchema>;
