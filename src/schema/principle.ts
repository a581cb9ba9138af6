import { z } from 'astro/zod';
import { mention } from './reference.ts';
import { ruleSchema } from './rule.ts';
import { articles, sourceSchema } from './source.ts';
import { oneOf } from './one-of.ts';
import { chapters } from './vocabulary.ts';

/** A piece of advice, with (where it can be checked) its rule. A file in `content/principles/`. */
export const principleSchema = z
	.strictObject({
		/** The advice in a few words, in sentence case. */
		title: z.string().min(1),
		/** The advice in one sentence. */
		summary: z.string().min(1),
		/** What people type when they need it: questions, complaints. Search finds it by these; the page does not show them. */
		searchedAs: z.array(z.string().min(1)).default([]),
		/** Chapter of the guide. */
		chapter: oneOf(chapters),
		/** Place within the chapter, smallest first. */
		order: z.int().min(0),
		/** What a week has to show if this advice is kept. */
		rule: ruleSchema.optional(),
		/** For a mistake: why it hurts. */
		why: z.string().min(1).optional(),
		/** For a mistake: what to do instead. */
		fix: z.string().min(1).optional(),
		/** Where sources disagree with it or among themselves; shown on the page. */
		conflicts: z
			.array(
				z.strictObject({
					/** The article that says or does otherwise. */
					with: oneOf(articles),
					/** How it differs, in a sentence. */
					text: z.string().min(1),
				}),
			)
			.default([]),
		/** Studies that bear on it, by their id in evidence.yaml. */
		evidence: z.array(mention('evidence')).default([]),
		/** Pages to read next. */
		related: z.array(mention('principles')).default([]),
		/** Where the advice comes from. */
		sources: z.array(sourceSchema).min(1),
	})
	.superRefine((value, context) => {
		if (value.chapter !== 'mistakes') return;
		for (const field of ['why', 'fix'] as const) {
			if (value[field] === undefined) {
				context.addIssue({ code: 'custom', path: [field], message: `a mistake needs '${field}'` });
			}
		}
	});
export type PrincipleData = z.output<typeof principleSchema>;
