/**
 * When a browser keeps a file of the site: with the first visit, because pages and search need it; once somebody opens
 * it or asks for all of its kind, because it is made for paper and weighs more than all pages; or never.
 */
export type Keeping = 'always' | 'on request' | 'never';

/** @param path Of a file in the built site: `plans/guide/index.html`. */
export function keepingOf(path: string): Keeping {
	if (never.some((pattern) => pattern.test(path))) return 'never';
	return path.endsWith('.pdf') ? 'on request' : 'always';
}

const never = [
	// The worker itself; what a host may not even serve; what is for debugging.
	/^sw\.js$/,
	/(^|\/)\./,
	/\.map$/,
	/^(_headers|_redirects|_routes\.json|CNAME)$/,
	// For programs that come over the network.
	/^(robots\.txt|llms\.txt|feed\.xml|sitemap.*\.xml)$/,
	/^schemas\//,
	/^social\//,
	/^icons\//,
	// Each week of a season stands in the season's own file too, which is the one that pages ask for.
	/^plans\/[^/]+\/season\/[^/]+\/week-\d+\.json$/,
	// Ready-made search pages that Pagefind writes and we do not use.
	/^pagefind\/(pagefind-(ui|modular-ui|component-ui|highlight)\.|playground\/)/,
];
