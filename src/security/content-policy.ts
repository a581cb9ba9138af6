import { createHash } from 'node:crypto';

/** What stands in a page itself, word for word. All other scripts and styles are files of the site. */
export interface InlineCode {
	scripts: readonly string[];
	styles: readonly string[];
}

/**
 * The content security policy of a page: nothing is loaded but files of this site, and nothing runs or paints in the
 * page itself but what stood there when it was built, told by its SHA-256. So there are no `style` attributes and no
 * handlers in markup.
 *
 * @example contentPolicy({ scripts: [], styles: ['a{}'] }) // "default-src 'none'; script-src 'self' …"
 */
export function contentPolicy({ scripts, styles }: InlineCode): string {
	const own = "'self'";
	const directives: Record<string, readonly string[]> = {
		'default-src': ["'none'"],
		// Pagefind is compiled code. This lets pages compile it, and not what they find in a text.
		'script-src': [own, "'wasm-unsafe-eval'", ...scripts.map(sourceOf)],
		'style-src': [own, ...styles.map(sourceOf)],
		'img-src': [own],
		'font-src': [own],
		'connect-src': [own],
		'worker-src': [own],
		'manifest-src': [own],
		'base-uri': ["'none'"],
		'form-action': [own],
	};
	return Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');
}

/** How a policy names a script or a style that stands in a page. */
export const sourceOf = (code: string): string =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;
