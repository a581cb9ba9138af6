import { z } from 'astro/zod';
import { reference } from './reference.ts';

/** The two public articles whose facts the guide holds. Their sentences are never copied. */
export const articles = {
	G: {
		title: 'A strength guide for ultrarunners',
		author: 'Lost Pace',
		where: 'umit.net',
		url: 'https://umit.net/',
	},
	U: {
		title: 'Ultra Legs',
		author: 'David Roche',
		where: 'Trail Runner',
		url: 'https://www.trailrunnermag.com/',
	},
} as const;
export type ArticleId = keyof typeof articles;

/** The word for a number or a choice that we derived ourselves. */
export const derived = 'derived';

/** Where facts of a page come from. */
export const sourceSchema = z.strictObject({
	/** `G` or `U` (the articles), `derived` (ours), or the id of a study in evidence.yaml. */
	source: reference('sources'),
	/** What was taken from it, in a word or two each: targets, how, dose … */
	for: z.array(z.string().min(1)).default([]),
	/** A remark that readers should see, such as a heading that was lost in the article's copies. */
	note: z.string().min(1).optional(),
});
export type Source = z.output<typeof sourceSchema>;
