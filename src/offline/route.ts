/**
 * What the addresses of a built site mean. The server and the service worker both ask here, so that they cannot
 * disagree. Paths are those of files in the built site: `plans/guide/index.html`.
 */

/** The page for addresses at which nothing stands. */
export const notFoundPage = '404.html';

/** The page that stands in for a sheet that cannot be had without a network. */
export const sheetNotKeptPage = 'sheet-not-kept/index.html';

/** What stands at an address: a file of the site, a page whose address lacks its closing slash, or nothing. */
export type Place = { kind: 'file'; path: string } | { kind: 'redirect'; to: string } | { kind: 'none' };

/**
 * What stands at an address of the site; undefined for an address outside. The query plays no part: Pagefind asks
 * for `pagefind-entry.json?ts=…`.
 *
 * @param scope The site's own address, with a slash at its end.
 * @param has Whether the site has a file.
 * @example placeOf(new URL('https://a.org/b/plans?x'), new URL('https://a.org/b/'), has)
 *   // { kind: 'redirect', to: 'https://a.org/b/plans/?x' }
 */
export function placeOf(url: URL, scope: URL, has: (path: string) => boolean): Place | undefined {
	if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
	const path = decode(url.pathname.slice(scope.pathname.length));
	if (path === '' || path.endsWith('/')) {
		const page = `${path}index.html`;
		return has(page) ? { kind: 'file', path: page } : { kind: 'none' };
	}
	if (has(path)) return { kind: 'file', path };
	if (!has(`${path}/index.html`)) return { kind: 'none' };
	const to = new URL(url);
	to.pathname += '/';
	return { kind: 'redirect', to: to.href };
}

/**
 * The address of a file. A page's own address is that of its folder: many hosts redirect `index.html`.
 *
 * @example urlOf('plans/index.html', new URL('https://a.org/b/')) // 'https://a.org/b/plans/'
 */
export function urlOf(path: string, scope: URL): string {
	const address = path.replace(/(^|\/)index\.html$/, '$1');
	return new URL(address.split('/').map(encodeURIComponent).join('/'), scope).href;
}

/**
 * Name of the cache that holds one build of one site. Caches belong to a whole origin, where several copies of the
 * site may stand under different paths.
 *
 * @param build Hash of the build, in hexadecimal digits.
 */
export function cacheName(scope: URL, build: string): string {
	return `cairn:${scope.pathname}:${build}`;
}

/** Whether a cache holds a build of the site at this scope. */
export function isCacheOf(scope: URL, name: string): boolean {
	const start = cacheName(scope, '');
	return name.startsWith(start) && /^[0-9a-f]+$/.test(name.slice(start.length));
}

/** Name of the cache that holds the sheets which somebody opened or asked for. It outlives builds. */
export function sheetsCacheName(scope: URL): string {
	return `cairn:${scope.pathname}:sheets`;
}

/**
 * Under which address a sheet is kept. Its content is part of it: two builds share what is the same in both, and
 * neither gets what belongs to the other.
 */
export function sheetKey(path: string, hash: string, scope: URL): string {
	return `${urlOf(path, scope)}?${hash}`;
}

/** Hash of each file's content, by its path. */
export type FileHashes = Readonly<Record<string, string>>;

/** Paths of the files that are the same in both builds. */
export function unchangedFiles(before: FileHashes, now: FileHashes): string[] {
	return Object.keys(now).filter((path) => before[path] === now[path]);
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path; // A lone percent sign: no file of ours has one.
	}
}
