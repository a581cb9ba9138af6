import { z } from 'astro/zod';
import { doseSchema } from './dose.ts';
import { figureSchema } from './figure.ts';
import { mention } from './reference.ts';
import { sourceSchema } from './source.ts';
import { oneOf } from './one-of.ts';
import {
	complaints,
	equipment,
	lateralities,
	levels,
	mechanics,
	muscles,
	patterns,
	stabilities,
} from './vocabulary.ts';

/** One movement, with its dose. A file in `content/exercises/`. */
export const exerciseSchema = z.strictObject({
	/** The name that runners know it by, in sentence case. */
	name: z.string().min(1),
	/** Other names and abbreviations; search finds these too. */
	aliases: z.array(z.string().min(1)).default([]),
	/**
	 * What else people type when they need it: complaints, kit, relatives that the guide does not have. Search finds it
	 * by these; the page does not show them.
	 */
	searchedAs: z.array(z.string().min(1)).default([]),
	/** What it is and why a runner wants it, in one sentence. */
	summary: z.string().min(1),
	/** Movement family. */
	pattern: oneOf(patterns),
	/** Whether several joints work or one. */
	mechanic: oneOf(mechanics),
	/** Both sides together, one side at a time, or sides in turn. */
	laterality: oneOf(lateralities),
	/** Whether the trunk holds still or balance is kept in motion. */
	stability: oneOf(stabilities),
	/** Who can do it well. */
	level: oneOf(levels),
	/** Muscles that work. */
	muscles: z.strictObject({
		/** Those that limit the set; a set counts fully for each. */
		primary: z.array(oneOf(muscles)).min(1),
		/** Those that help; a set counts half for each. */
		secondary: z.array(oneOf(muscles)).default([]),
	}),
	/** Without these it cannot be done. */
	equipment: z.array(oneOf(equipment)).default([]),
	/** Optional ways to make it heavier. */
	load: z.array(oneOf(equipment)).default([]),
	/** The dose of one session, as the source gives it (or `derived`). */
	dose: doseSchema,
	/** Time under work for one repetition, step or tap, in seconds. */
	secondsPerRep: z.number().positive().max(30).default(4),
	/** May be done every day. */
	daily: z.boolean().default(false),
	/** Easier versions; the harder ones are derived from these. */
	regressions: z.array(mention('exercises')).default([]),
	/** What to do instead, the best one first, when kit is missing or something objects. */
	substitutions: z
		.array(
			z.strictObject({
				/** The reason to replace it. */
				when: oneOf(complaints),
				/** The exercise to do instead. */
				use: mention('exercises'),
				/** Why that one helps, in a sentence. */
				because: z.string().min(1),
			}),
		)
		.default([]),
	/** Short commands to keep in mind while doing it. */
	cues: z.array(z.string().min(1)).min(2).max(5),
	/** What goes wrong, and what to do about it. */
	mistakes: z
		.array(
			z.strictObject({
				/** What goes wrong. */
				mistake: z.string().min(1),
				/** What to do about it. */
				fix: z.string().min(1),
			}),
		)
		.min(1),
	/** What to watch so that nothing gets hurt. */
	safety: z.string().min(1),
	/** The drawn movement. */
	figure: figureSchema.optional(),
	/** Pictures of other versions, each with its `version`. */
	moreFigures: z.array(figureSchema).max(3).default([]),
	/** Where the facts come from. */
	sources: z.array(sourceSchema).min(1),
});
export type ExerciseData = z.output<typeof exerciseSchema>;
