import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './brand/current.ts';
import { changesFile, readChanges } from './guide/changes.ts';
import { ContentError } from './guide/problem.ts';
import type { Change } from './schema/change.ts';

/**
 * What is new in the guide, the newest first; nothing without a file of it.
 *
 * @throws ContentError if the file does not pass its checks.
 */
export function currentChanges(folder = contentFolder()): Change[] {
	const path = join(folder, changesFile);
	if (!existsSync(path)) return [];
	const { changes, problems } = readChanges(path, readFileSync(path, 'utf8'));
	if (problems.length > 0) throw new ContentError(problems);
	return changes;
}
