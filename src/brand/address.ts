/** Where the site stands. */
export interface Address {
	/** Scheme and host: `https://example.org`. */
	origin: string;
	/** Path of the site, with a slash at both ends: `/coach/anna/`. */
	base: string;
}

/** Takes the address of `site.yaml` apart. */
export function addressOf(url: string): Address {
	const { origin, pathname } = new URL(url);
	return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** Whether an address is one of those that nobody can have. */
export const isExample = (url: string): boolean =>
	/(^|\.)example\.(com|net|org)$/.test(new URL(url).hostname);

/**
 * A path of the site as a link. Takes `BASE_URL` with or without its closing slash.
 *
 * @example withBase('/plans/', '/coach/anna') // '/coach/anna/plans/'
 */
export function withBase(path: string, base: string): string {
	return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
