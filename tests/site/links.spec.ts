/** Every link of every page leads to a file of the site, and every anchor to an id on its page. */
import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { addressesIn, anchorsOf, filesOf } from './built-site.ts';
import { siteNames, sites, test } from './sites.ts';

for (const name of siteNames) {
	const { folder, base } = sites[name];

	test(`${name}: no broken links or anchors`, () => {
		const files = new Set(filesOf(folder));
		const anchors = new Map<string, Set<string>>();
		const broken: string[] = [];
		const addresses = addressesIn(folder);
		for (const { page, address } of addresses) {
			const from = `https://site.test${base}${page.replace(/index\.html$/, '')}`;
			const url = new URL(address, from);
			if (url.host !== 'site.test') continue;
			const path = decodeURIComponent(url.pathname);
			const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
			const file =
				inside === undefined
					? undefined
					: inside === '' || inside.endsWith('/')
						? `${inside}index.html`
						: inside;
			if (file === undefined || !files.has(file)) {
				broken.push(`${page}: ${address} leads nowhere`);
				continue;
			}
			if (url.hash === '') continue;
			const known = anchors.get(file) ?? anchorsOf(folder, file);
			anchors.set(file, known);
			if (!known.has(url.hash.slice(1))) broken.push(`${page}: ${address} has no such anchor`);
		}
		expect(broken).toEqual([]);
		// A checker that finds no links checks nothing.
		expect(addresses.length).toBeGreaterThan(5000);
	});

	test(`${name}: other sites are linked over https, and nothing is loaded from them`, () => {
		const foreign = addressesIn(folder).filter(({ address }) => /^[a-z]+:/.test(address));
		// A letter or a call is no request of the page.
		expect(foreign.filter(({ address }) => !/^(https:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
	});

	test(`${name}: no link underlines the space beside it, and none stands before a full stop`, () => {
		const loose = filesOf(folder)
			.filter((file) => file.endsWith('.html'))
			.flatMap((file) => {
				// What programs read is long, and has no links.
				const html = readFileSync(`${folder}/${file}`, 'utf8').replace(/<head>[\s\S]*?<\/head>/, '');
				return [...html.matchAll(/[^>\s][^>]*\s<\/a>\s*|<\/a>\s+[.,;:)]/g)].map(
					([found]) => `${file}: ${found}`,
				);
			});
		expect(loose).toEqual([]);
	});

	test(`${name}: words and links are never glued together`, () => {
		const glued = filesOf(folder)
			.filter((file) => file.endsWith('.html'))
			.flatMap((file) => {
				const html = readFileSync(`${folder}/${file}`, 'utf8');
				return [...html.matchAll(/[\p{L}\d,.;:]<a\s[^>]*>|<\/a>[\p{L}\d]/gu)].map(
					([found]) => `${file}: ${found}`,
				);
			});
		expect(glued).toEqual([]);
	});
}
