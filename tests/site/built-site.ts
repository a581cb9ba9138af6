import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files of a built site, with slashes, sorted. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
		.sort();
}

/** A link or a resource that a page names. */
export interface NamedAddress {
	page: string;
	address: string;
}

/** Every `href` and `src` of every page. */
export function addressesIn(folder: string): NamedAddress[] {
	return filesOf(folder)
		.filter((file) => file.endsWith('.html'))
		.flatMap((page) =>
			[...readFileSync(join(folder, page), 'utf8').matchAll(/\s(?:href|src)="([^"]*)"/g)].map(
				([, address]) => ({
					page,
					address: (address ?? '').replaceAll('&amp;', '&'),
				}),
			),
		);
}

/** Ids that a page offers as anchors. */
export function anchorsOf(folder: string, page: string): Set<string> {
	return new Set(
		[...readFileSync(join(folder, page), 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''),
	);
}
