import { z } from 'astro/zod';

/** A chapter of the handbook for coaches: an MDX file beside this one. */
export const chapterSchema = z.strictObject({
	/** What the chapter helps to do, in sentence case. */
	title: z.string().min(1),
	/** The same in a sentence. */
	summary: z.string().min(1),
	/** Place in the handbook, smallest first. */
	order: z.int().min(1),
	/** What coaches type who look for it. */
	searchedAs: z.array(z.string().min(1)).default([]),
});
