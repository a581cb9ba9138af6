import type { CollectionName } from '../schema/reference.ts';
import { keysOf, phases } from '../schema/vocabulary.ts';

/** Pages that are there whatever the content is. */
const fixedPages = ['/', '/guide/', '/exercises/', '/routines/', '/phases/', '/plans/', '/search/', '/about/', '/sources/', '/disclaimer/'];

/** Collections whose entries have a page each, at `/<collection>/<id>/`. */
const withPages: readonly CollectionName[] = ['exercises', 'principles', 'routines', 'phases'];

/** Whether a path without base, query and anchor is a page of the site. Week plans are known by their method and phase. */
export function isPage(path: string, ids: Readonly<Record<CollectionName, ReadonlySet<string>>>): boolean {
	if (fixedPages.includes(path)) return true;
	const parts = path.split('/');
	if (parts[0] !== '' || parts.at(-1) !== '') return false;
	const [folder = '', first = '', second = ''] = parts.slice(1, -1);
	const depth = parts.length - 2;
	if (depth === 2 && (withPages as readonly string[]).includes(folder)) return ids[folder as CollectionName].has(first);
	if (folder !== 'plans') return false;
	if (first === 'published') return depth === 3 && ids.weeks.has(second);
	if (!ids.methods.has(first)) return false;
	return depth === 2 || (depth === 3 && keysOf(phases).some((phase) => phase === second));
}

/** Address of an entry's page, without the base. */
export const pageOf = (collection: (typeof withPages)[number], id: string) => `/${collection}/${id}/`;
