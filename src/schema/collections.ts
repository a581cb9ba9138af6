import type { z } from 'astro/zod';
import { evidenceSchema } from './evidence.ts';
import { exerciseSchema } from './exercise.ts';
import { methodSchema } from './method.ts';
import { pageSchema } from './page.ts';
import { phaseSchema } from './phase.ts';
import { principleSchema } from './principle.ts';
import type { CollectionName } from './reference.ts';
import { routineSchema } from './routine.ts';
import { termSchema } from './term.ts';
import { weekSchema } from './week.ts';

/** The schema of each collection's entries. */
export const schemas = {
	exercises: exerciseSchema,
	principles: principleSchema,
	routines: routineSchema,
	phases: phaseSchema,
	methods: methodSchema,
	weeks: weekSchema,
	evidence: evidenceSchema,
	terms: termSchema,
	pages: pageSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** What one entry of a collection holds, after defaults. */
export type EntryData<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;
