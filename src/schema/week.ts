import { z } from 'astro/zod';
import { reference } from './reference.ts';
import { oneOf } from './one-of.ts';
import { phases, runKinds, weekdays } from './vocabulary.ts';

const daySchema = z.strictObject({
	/** What the day's run is. */
	run: oneOf(runKinds),
	/** What it is called this week, such as "Hill repeats". */
	label: z.string().min(1).optional(),
	/** In a published week: the routines that stand on this day, in order. */
	sessions: z.array(reference('routines')).default([]),
});

/** Seven days of running; a published week also says which sessions its author put where. */
export const weekSchema = z
	.strictObject({
		/** Name of the week, in sentence case. */
		title: z.string().min(1),
		/** What is known about it, in a sentence or two. */
		summary: z.string().min(1).optional(),
		/** Monday to Sunday. */
		days: z.record(oneOf(weekdays), daySchema),
		/** True for a week that a coach published with its sessions fixed; it is audited, not planned. */
		published: z.boolean().default(false),
		/** Published: whose week it is. */
		source: reference('sources').optional(),
		/** Published: the method whose strictness it is audited by. */
		method: reference('methods').optional(),
		/** Published: the phase that it belongs to. */
		phase: oneOf(phases).optional(),
	})
	.superRefine((value, context) => {
		if (value.published) {
			for (const field of ['source', 'method', 'phase'] as const) {
				if (value[field] === undefined) {
					context.addIssue({
						code: 'custom',
						path: [field],
						message: `a published week needs '${field}'`,
					});
				}
			}
			return;
		}
		for (const [day, { sessions }] of Object.entries(value.days)) {
			if (sessions.length > 0) {
				context.addIssue({
					code: 'custom',
					path: ['days', day, 'sessions'],
					message: 'only a published week fixes its sessions: add `published: true` or remove them',
				});
			}
		}
	});
export type WeekData = z.output<typeof weekSchema>;
