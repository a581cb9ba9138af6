import { z } from 'astro/zod';

/** What is new in the guide since some day. An entry of `content/changes.yaml`. */
export const changeSchema = z.strictObject({
	/** The day on which it was published: 2026-11-22. */
	date: z.iso.date({ error: 'not a day: write it as 2026-11-22' }),
	/** What is new, in a few words. */
	title: z.string().min(1).max(80),
	/** What it means for a runner, in a sentence or two. */
	text: z.string().min(1),
	/** The page to look at first, such as /season/. */
	page: z
		.string()
		.regex(/^\/([\w-]+\/)*$/, { error: 'not a page of this site: write it as /season/' })
		.optional(),
});
export type Change = z.output<typeof changeSchema>;

/** All of `content/changes.yaml`. */
export const changesSchema = z.array(changeSchema);
