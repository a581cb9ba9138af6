import { contentPolicy, type InlineCode } from './content-policy.ts';

/** Headers for the files below a path. */
export interface HeaderRule {
	/** Path on the host. A `*` at its end stands for anything. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** Name of the file from which Netlify, Cloudflare Pages and our own server take their headers. */
export const headersFile = '_headers';

/** What pages may ask a device for: to keep the screen awake in the gym, and nothing else. */
const permissions = [
	'screen-wake-lock=(self)',
	...[
		'accelerometer',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'usb',
	].map((feature) => `${feature}=()`),
].join(', ');

/**
 * The headers of a site.
 *
 * @param base Path below which it lives, with slashes at both ends.
 * @param code What stands in its pages and, styles only, in its SVG files.
 */
export function hostHeaders(base: string, code: InlineCode): HeaderRule[] {
	return [
		{
			path: `${base}*`,
			headers: {
				// Only a header can say who may put the page into a frame.
				'Content-Security-Policy': `${contentPolicy(code)}; frame-ancestors 'none'`,
				'X-Content-Type-Options': 'nosniff',
				'Referrer-Policy': referrerPolicy,
				'Permissions-Policy': permissions,
				'Cross-Origin-Opener-Policy': 'same-origin',
			},
		},
		// The names of these files change with their content.
		{ path: `${base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
	];
}

/** A race date may stand in an address: other sites do not learn from where somebody comes. */
export const referrerPolicy = 'no-referrer';

/** The rules as a file: a path, then its headers, each on a line of its own. */
export const writeHeaders = (rules: readonly HeaderRule[]): string =>
	rules
		.map(({ path, headers }) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
		)
		.join('\n');

/** The same rules from the file. Remarks and empty lines are passed over. */
export function readHeaders(text: string): HeaderRule[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
		if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: {} });
		else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
	}
	return rules;
}

/** All headers for a path of the host. */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Record<string, string> =>
	Object.assign(
		{},
		...rules
			.filter((rule) =>
				rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
			)
			.map(({ headers }) => headers),
	) as Record<string, string>;
