import type { z } from 'astro/zod';
import { schemas } from '../../schema/collections.ts';
import type { ReferenceTarget } from '../../schema/reference.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { referencesIn } from '../schema-walk.ts';
import { at, type LoadedEntry } from './entry.ts';
import type { Ids } from './ids.ts';

const singular: Record<ReferenceTarget, string> = {
	exercises: 'exercise',
	principles: 'principle',
	routines: 'routine',
	phases: 'phase',
	methods: 'method',
	weeks: 'week',
	evidence: 'study',
	terms: 'term',
	sources: 'source',
};

/** Fields that name an entry which does not exist. */
export function brokenReferences(entry: LoadedEntry, ids: Ids): Problem[] {
	const schema: z.ZodType = schemas[entry.collection];
	return referencesIn(schema, entry.fields)
		.filter(({ target, id }) => !ids[target].has(id))
		.map(({ target, id, path }) => at(entry, path, ...noSuch(target, id, ids)));
}

/** What is wrong with an id that nothing has, and how to mend it. */
export function noSuch(target: ReferenceTarget, id: string, ids: Ids): [message: string, fix: string] {
	const meant = nearest(id, ids[target]);
	const fix =
		meant === undefined
			? target === 'sources'
				? 'use G, U, derived or the id of a study in evidence.yaml'
				: `write its file, or use one of the ${ids[target].size} that exist`
			: `did you mean '${meant}'?`;
	return [`there is no ${singular[target]} '${id}'`, fix];
}
