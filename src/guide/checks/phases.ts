import { keysOf, phases } from '../../schema/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { at, type LoadedEntry } from './entry.ts';

/** Phases that are missing, and files that are no phase. */
export function phaseProblems(entries: readonly LoadedEntry<'phases'>[]): Problem[] {
	const known = keysOf(phases);
	const unknown = entries
		.filter(({ id }) => !known.includes(id as (typeof known)[number]))
		.map((entry) =>
			at(entry, [], `'${entry.id}' is not a phase`, `name the file after one of ${known.join(', ')}`),
		);
	const here = new Set(entries.map(({ id }) => id));
	const folder = entries[0]?.file.path.replace(/\/[^/]*$/, '') ?? 'content/phases';
	const missing = known
		.filter((id) => !here.has(id))
		.map((id) => ({
			file: `${folder}/${id}.mdx`,
			line: 1,
			field: '',
			message: 'this phase has no page',
			fix: 'write the file',
		}));
	return [...unknown, ...missing];
}
