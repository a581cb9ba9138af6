import { z } from 'astro/zod';
import { mention } from './reference.ts';

/** A word of the field with its meaning. An entry of `content/glossary.yaml`, by id. */
export const termSchema = z
	.strictObject({
		/** The word, as a headline: "Running economy". */
		term: z.string().min(1),
		/** Its forms that are explained where they stand in a text; the term itself if there is no such list. */
		words: z.array(z.string().min(2)).optional(),
		/** What it means, in a sentence or two. */
		definition: z.string().min(1),
		/** A principle that says more. */
		more: mention('principles').optional(),
	})
	.transform(({ words, ...term }) => ({ ...term, words: words ?? [term.term] }));
export type TermData = z.output<typeof termSchema>;
