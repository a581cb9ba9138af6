import { withBase } from './address.ts';

/** A path of this site as a link, with the base path in front. Anchors and other sites stay as they are. */
export const href = (path: string): string =>
	path.startsWith('/') ? withBase(path, import.meta.env.BASE_URL) : path;

/** The same with scheme and host. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
