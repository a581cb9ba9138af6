import { z } from 'astro/zod';

/** A part of the season. A file in `content/phases/`, named after the phase. */
export const phaseSchema = z.strictObject({
	/** Name of the phase, in sentence case. */
	title: z.string().min(1),
	/** Place in the season, smallest first. */
	order: z.int().min(0),
	/** What happens in it, in one sentence. */
	summary: z.string().min(1),
	/** What people type when they need it: questions, complaints. Search finds it by these; the page does not show them. */
	searchedAs: z.array(z.string().min(1)).default([]),
	/** What strength work is for in it, in a few words. */
	emphasis: z.string().min(1),
});
export type PhaseData = z.output<typeof phaseSchema>;
