import { z } from 'astro/zod';
import { phaseDoseSchema } from './dose.ts';
import { mention, reference, uniqueList } from './reference.ts';
import { sourceSchema } from './source.ts';
import { oneOf } from './one-of.ts';
import { keysOf, maintenancePolicies, phases, strictnesses } from './vocabulary.ts';

const methodPhaseSchema = z.strictObject({
	/** Strength sessions a week; each count gets its own plan pages. */
	sessions: uniqueList(z.int().min(0).max(4)),
	/** The week of running that strength has to fit around. */
	runningWeek: reference('weeks'),
	/** For each count of sessions, the routines of the week. A count of 0 needs none. */
	routines: z.record(z.string().regex(/^[0-4]$/), z.array(reference('routines'))).default({}),
	/** Short core or mobility routines besides; they do not count as strength sessions. */
	extras: z.array(reference('routines')).default([]),
	/** In place of the routines, where a race early in its week leaves the legs no day; none of these loads them. */
	nearRace: z.array(reference('routines')).default([]),
	/** Dose of the phase; peak and taper take the one of the maintenance policy when this is absent. */
	dose: phaseDoseSchema.optional(),
});

/** A coach's way: which routines, how often, at what dose, how strictly. A file in `content/methods/`. */
export const methodSchema = z.strictObject({
	/** Name of the method, in sentence case. */
	title: z.string().min(1),
	/** The method in one sentence. */
	summary: z.string().min(1),
	/** What people type when they need it: questions, complaints. Search finds it by these; the page does not show them. */
	searchedAs: z.array(z.string().min(1)).default([]),
	/** For each principle with a rule, how strictly this method holds it. */
	strictness: z.record(mention('principles'), oneOf(strictnesses)),
	/** Shortest a strength session may be to count, in minutes. */
	minimumMinutes: z.number().min(0).max(60),
	/** What happens late in the season. */
	maintenance: z.strictObject({
		/** Which of the two doses is used. */
		policy: oneOf(maintenancePolicies),
		/** Weeks before the race week at which it starts. */
		startsWeeksOut: z.int().min(8).max(10),
		/** The dose of each policy. */
		doses: z.record(oneOf(maintenancePolicies), phaseDoseSchema),
	}),
	/** What the method does in each phase. */
	phases: z.record(z.enum(keysOf(phases)), methodPhaseSchema),
	/** Where the method comes from. */
	sources: z.array(sourceSchema).min(1),
});
export type MethodData = z.output<typeof methodSchema>;
