/**
 * Content pages are light: at most 50 kB gzipped of HTML, CSS and script, and no script that blocks but one line that
 * says whether the page is dark.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import { filesOf } from './built-site.ts';
import { siteNames, sites, test } from './sites.ts';

for (const name of siteNames) {
	const { folder, base } = sites[name];

	test(`${name}: no page blocks on a script or weighs more than 50 kB`, () => {
		const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
		const heavy: string[] = [];
		const blocking: string[] = [];
		for (const page of filesOf(folder).filter((file) => file.endsWith('.html'))) {
			const html = readFileSync(join(folder, page), 'utf8');
			const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
			const notDeferred = scripts.filter(
				([, attributes = '', inline = '']) =>
					!/type="(module|application\/(ld\+)?json)"/.test(attributes) &&
					!(inline.includes('dataset.scheme') && inline.length < 250),
			);
			blocking.push(...notDeferred.map(([tag]) => `${page}: ${tag}`));
			const parts = [
				...scripts.map(([, attributes = '']) => /src="([^"]+)"/.exec(attributes)?.[1]),
				...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href),
			].filter((part) => part !== undefined);
			const bytes = parts.reduce((sum, part) => sum + gzipped(part.slice(base.length)), gzipped(page));
			if (bytes > 50_000) heavy.push(`${page}: ${bytes}`);
		}
		expect(blocking).toEqual([]);
		expect(heavy).toEqual([]);
	});
}
