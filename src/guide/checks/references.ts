import type { z } from 'astro/zod';
import { schemas } from '../../schema/collections.ts';
import type { ReferenceTarget } from '../../schema/reference.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { referencesIn } from '../schema-walk.ts';
import { at, type LoadedEntry } from './entry.ts';
import type { Ids } from './ids.ts';

export const singular: Record<ReferenceTarget, string> = {
	exercises: 'exercise',
	principles: 'principle',
	routines: 'routine',
	phases: 'phase',
	methods: 'method',
	weeks: 'week',
	evidence: 'study',
	terms: 'term',
	pages: 'page',
	sources: 'source',
};

/** What a brand leaves out of the guide: collection and id, with a slash between. */
export type Hidden = ReadonlySet<string>;

/** Fields that name an entry which does not exist. */
export function brokenReferences(entry: LoadedEntry, ids: Ids, hidden: Hidden): Problem[] {
	const schema: z.ZodType = schemas[entry.collection];
	return referencesIn(schema, entry.fields)
		.filter(({ target, id }) => !ids[target].has(id))
		.map(({ target, id, path }) => at(entry, path, ...noSuch(target, id, { entry, ids, hidden })));
}

interface NoSuchContext {
	/** What names it. */
	entry: LoadedEntry;
	ids: Ids;
	hidden: Hidden;
	/** It is named in the entry's text. */
	inText?: boolean;
}

/** What is wrong with an id that nothing has, and how to mend it. */
export function noSuch(
	target: ReferenceTarget,
	id: string,
	{ entry, ids, hidden, inText = false }: NoSuchContext,
): [message: string, fix: string] {
	if (hidden.has(`${target === 'sources' ? 'evidence' : target}/${id}`)) {
		const message = `needs the ${singular[target]} '${id}', which hide leaves out`;
		if (entry.isBrands) return [message, `keep '${id}', or take it out of this file`];
		const tooIfItMay =
			entry.collection === 'phases' ? '' : `leave out ${entry.collection}: ${entry.id} as well, `;
		const instead = inText
			? `write its page yourself, as content/${entry.relative.replace(/\.mdx$/, '.md')} of your folder`
			: 'give this field something else under overrides';
		return [message, `keep '${id}', ${tooIfItMay}or ${instead}`];
	}
	const meant = nearest(id, ids[target]);
	const fix =
		meant === undefined
			? target === 'sources'
				? 'use G, U, derived or the id of a study in evidence.yaml'
				: `write its file, or use one of the ${ids[target].size} that exist`
			: `did you mean '${meant}'?`;
	return [`there is no ${singular[target]} '${id}'`, fix];
}
