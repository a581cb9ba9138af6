import { z } from 'astro/zod';

/** The collections that a content file can point into. */
export const collections = [
	'exercises',
	'principles',
	'routines',
	'phases',
	'methods',
	'weeks',
	'evidence',
	'terms',
	'pages',
] as const;
export type CollectionName = (typeof collections)[number];

/** What a reference may name: an entry of a collection, or a source (an article, a study or `derived`). */
export type ReferenceTarget = CollectionName | 'sources';

/** An id is a file's name without its ending: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The id of another entry. The target is kept as metadata of the schema, so that one walk over schema and
 * data finds every reference, those of fields that are added later included (see `guide/references.ts`).
 */
export const reference = (target: ReferenceTarget) => z.string().min(1).meta({ reference: target });

/**
 * The id of an entry that is only mentioned: what a reader may look at next. Where a brand leaves that entry out, the
 * mention goes with it, and nothing else is wrong.
 */
export const mention = (target: CollectionName) =>
	z.string().min(1).meta({ reference: target, mention: true });

/** A list that names nothing twice. */
export const uniqueList = <Item extends z.ZodType>(item: Item, least = 1) =>
	z
		.array(item)
		.min(least)
		.refine((values) => new Set(values).size === values.length, { error: 'names something twice' });
