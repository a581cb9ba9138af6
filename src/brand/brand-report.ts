import { counted } from '../guide/list-words.ts';
import { entryKey, fieldKey, type Drift } from './brand-lock.ts';
import type { BrandChanges } from './lay-content.ts';

/**
 * What a brand changes of the guide, and what there is to look at, in lines for its coach.
 *
 * @param folder As the coach would type it.
 */
export function brandReport(changes: BrandChanges, drift: readonly Drift[], folder: string): string {
	const { replaced, added, hidden, overridden } = changes;
	const changed = drift.filter(({ state }) => state === 'changed');
	const unseen = drift.filter(({ state }) => state === 'new');
	const parts = [
		part(
			'Replaces',
			replaced.map(({ by }) => `${entryKey(by)}  (${by.file.path})`),
		),
		part(
			'Adds',
			added.map((entry) => `${entryKey(entry)}  (${entry.file.path})`),
		),
		part('Leaves out', hidden.map(entryKey)),
		part(
			'Writes otherwise',
			overridden.map((field) => `${fieldKey(field)}  (${field.place.file}:${field.place.line})`),
		),
		part('Look at these: ours has changed since you did', changed.map(wordsOf)),
		...(changed.length > 0 || unseen.length > 0
			? [
					`${unseen.length === 0 ? 'When you have looked' : `Of ${counted(unseen.length, 'change')} of yours nobody has noted what ours was. To be told when ours changes`}: npm run brand:check ${folder} -- --accept`,
				]
			: []),
	].filter((text) => text !== '');
	return parts.length === 0 ? 'Changes nothing of the content.' : parts.join('\n\n');
}

const part = (title: string, lines: readonly string[]): string =>
	lines.length === 0 ? '' : [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');

const wordsOf = ({ what, place, was, is }: Drift): string =>
	was === undefined || is === undefined ? `${what}  (${place})` : `${what}: was ${was}, is ${is}  (${place})`;
