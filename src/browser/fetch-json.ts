import { href } from '../brand/href.ts';

/**
 * A data file of this site.
 *
 * @param path Without the base path: `/guide.json`.
 * @throws Error if it cannot be had.
 */
export async function fetchJson<Value>(path: string): Promise<Value> {
	const answer = await fetch(href(path));
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	return (await answer.json()) as Value;
}
