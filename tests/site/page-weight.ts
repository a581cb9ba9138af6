import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page needs before it is as it should be, gzipped, in bytes. Fonts and pictures aside. */
export interface PageWeight {
	html: number;
	css: number;
	/** Script files, with those that they load by themselves; not what waits until somebody asks for it. */
	js: number;
	/** Script that stands in the page itself; it is part of `html`. */
	inline: number;
	/** The page without the drawings in it. */
	withoutFigures: number;
}

/**
 * Weighs pages of a built site.
 *
 * @param folder Of the site.
 * @param base Path below which it lives, with slashes at both ends.
 */
export function pageWeights(folder: string, base: string): (page: string) => PageWeight {
	const sizes = new Map<string, number>();
	const size = (file: string): number => {
		const known = sizes.get(file) ?? gzipped(readFileSync(join(folder, file)));
		sizes.set(file, known);
		return known;
	};
	return (page) => {
		const html = readFileSync(join(folder, page), 'utf8');
		const inside = (address: string) =>
			decodeURIComponent(new URL(address, `https://site.test${base}${page}`).pathname).slice(base.length);
		const scripts = new Set<string>();
		const load = (file: string): void => {
			if (scripts.has(file)) return;
			scripts.add(file);
			for (const imported of importsOf(readFileSync(join(folder, file), 'utf8')))
				load(join(file, '..', imported).replaceAll('\\', '/'));
		};
		for (const { attributes } of scriptsOf(html)) {
			const address = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
			if (address !== undefined) load(inside(address));
		}
		const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) =>
			inside(address ?? ''),
		);
		const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + size(file), 0);
		const inline = scriptsOf(html)
			.filter(({ attributes }) => !/\ssrc=|type="application\//.test(attributes))
			.map(({ code }) => code)
			.join('');
		return {
			html: gzipped(html),
			css: sum(new Set(styles)),
			js: sum(scripts),
			inline: inline === '' ? 0 : gzipped(inline),
			withoutFigures: gzipped(html.replace(/<svg\b[\s\S]*?<\/svg>/g, '')),
		};
	};
}

/** Every script of a page. */
export function scriptsOf(html: string): { attributes: string; code: string }[] {
	return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
		([, attributes = '', code = '']) => ({
			attributes,
			code,
		}),
	);
}

/** Files that a module cannot do without, relative to it. */
function importsOf(module: string): string[] {
	return [...module.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map(([, path]) => path ?? '');
}

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
