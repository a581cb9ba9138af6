/**
 * What ours was when a coach last looked: `brand.lock.yaml` in the brand's folder. With it, the check can say what has
 * changed under a field or a file that the brand writes itself.
 */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { LoadedEntry } from '../guide/checks/entry.ts';
import type { BrandChanges, OverriddenField } from './lay-content.ts';

export const lockFile = 'brand.lock.yaml';

export const lockSchema = z.strictObject({
	/** A short sum of each file of ours that the brand replaces, by collection and id. */
	replaced: z.record(z.string(), z.string()).default({}),
	/** The value of each of our fields that the brand overrides, as JSON. */
	overridden: z.record(z.string(), z.string()).default({}),
});
export type BrandLock = z.output<typeof lockSchema>;

/** What ours is now. */
export const lockOf = ({ replaced, overridden }: BrandChanges): BrandLock => ({
	replaced: Object.fromEntries(replaced.map(({ ours }) => [entryKey(ours), sumOf(ours)])),
	overridden: Object.fromEntries(overridden.map((field) => [fieldKey(field), valueOf(field)])),
});

/** How one thing that the brand writes itself stands to ours. */
export interface Drift {
	/** Where the brand writes it: a file, and a line. */
	place: string;
	/** What it is about: "exercises/plank dose.sets". */
	what: string;
	/** `new` if nobody has looked at it yet. */
	state: 'new' | 'changed';
	/** What ours was and is, where that is short enough to be said. */
	was?: string;
	is?: string;
}

/** What is to be looked at, since ours has changed or nobody has looked yet. */
export function driftSince(lock: BrandLock, changes: BrandChanges): Drift[] {
	const now = lockOf(changes);
	const ofFiles = changes.replaced.flatMap(({ ours, by }): Drift[] => {
		const key = entryKey(ours);
		const about = { place: by.file.path, what: key };
		return stateOf(lock.replaced[key], now.replaced[key] ?? '', about);
	});
	const ofFields = changes.overridden.flatMap((field): Drift[] => {
		const key = fieldKey(field);
		const was = lock.overridden[key];
		const is = now.overridden[key] ?? '';
		const told = { ...(was !== undefined && { was }), is };
		return stateOf(was, is, { place: `${field.place.file}:${field.place.line}`, what: key, ...told });
	});
	return [...ofFiles, ...ofFields];
}

function stateOf(was: string | undefined, is: string, about: Omit<Drift, 'state'>): Drift[] {
	if (was === is) return [];
	return [{ ...about, state: was === undefined ? 'new' : 'changed' }];
}

export const entryKey = ({ collection, id }: Pick<LoadedEntry, 'collection' | 'id'>) => `${collection}/${id}`;
export const fieldKey = (field: OverriddenField) => `${entryKey(field)} ${field.field.join('.')}`;

const valueOf = ({ ours }: OverriddenField) => (ours === undefined ? 'nothing' : JSON.stringify(ours));

/** Twelve letters are enough to see that something is another. */
const sumOf = ({ fields, file }: LoadedEntry) =>
	createHash('sha256')
		.update(JSON.stringify([fields, file.body]))
		.digest('hex')
		.slice(0, 12);
