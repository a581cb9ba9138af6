import { logOf, type Log } from './log.ts';

/**
 * Two logs as one. A session that stands in both counts once, as it stands in the first.
 *
 * @returns With it, how many sessions the second log added, and how many of its sessions were known.
 */
export function merged(ours: Log, theirs: Log): { log: Log; added: number; known: number } {
	const ids = new Set(ours.sessions.map(({ id }) => id));
	const fresh = theirs.sessions.filter(({ id }) => !ids.has(id) && ids.add(id));
	return {
		log: logOf([...ours.sessions, ...fresh]),
		added: fresh.length,
		known: theirs.sessions.length - fresh.length,
	};
}
