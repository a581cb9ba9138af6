/** html-validate finds nothing on any page; of the weeks of seasons, which are alike, it looks at some. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect } from 'playwright/test';
import { filesOf } from './built-site.ts';
import { siteNames, sites, test } from './sites.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended'],
	elements: ['html5'],
	rules: {
		// How markup is written, which nobody sees: it comes from templates.
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		// Ids from dates begin with a number, which the standard allows.
		'valid-id': ['error', { relaxed: true }],
		// Checkboxes of one name are one choice of several.
		'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
		// Filters and the search field answer at once: there is nothing to send.
		'wcag/h32': 'off',
		// "presentation" is the older name of "none", and the one that more screen readers know.
		'presentation-role-style': 'off',
		// A table that scrolls is a region by its role: as a section it would be part of the outline.
		'prefer-native-element': ['error', { exclude: ['region'] }],
		// The title of a plan names all that tells it from the others; search engines shorten it as they like.
		'long-title': 'off',
	},
});

/**
 * Two of three pages are weeks of seasons, from one template: every week of each method's longest season in the gym, with
 * all of its phases, and the first week of every other season stand for them.
 */
function looked(page: string, longest: number): boolean {
	const [, season, week] = /^plans\/[^/]+\/season\/([^/]+)\/week-(\d+)\//.exec(page) ?? [];
	return season === undefined || season === `${longest}-weeks-gym` || week === '1';
}

for (const name of siteNames) {
	test(`${name}: every page is sound HTML`, () => {
		const { folder, seasons } = sites[name];
		const pages = filesOf(folder).filter(
			(file) => file.endsWith('.html') && looked(file, Math.max(...seasons)),
		);
		const found = pages.flatMap((page) =>
			validator
				.validateStringSync(readFileSync(join(folder, page), 'utf8'))
				.results.flatMap(({ messages }) => messages)
				.map(({ line, ruleId, message }) => `${page}:${line}: ${message} (${ruleId})`),
		);
		expect(found).toEqual([]);
	});
}
