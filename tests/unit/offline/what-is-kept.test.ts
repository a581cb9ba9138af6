import { describe, expect, test } from 'vitest';
import { keepingOf } from '../../../src/offline/what-is-kept.ts';

describe('kept with the first visit', () => {
	test.each([
		'index.html',
		'404.html',
		'sheet-not-kept/index.html',
		'manifest.webmanifest',
		'logo.svg',
		'figures/squat.svg',
		'plans/index.json',
		'plans/guide/season/16-weeks-gym.json',
		'_astro/page.Ab1.css',
		'pagefind/pagefind.js',
		'pagefind/pagefind-worker.js',
		'pagefind/pagefind-entry.json',
		'pagefind/wasm.en.pagefind',
		'pagefind/fragment/en_1.pf_fragment',
	])('%s', (path) => {
		expect(keepingOf(path)).toBe('always');
	});
});

describe('kept on request', () => {
	test.each([
		'plans/guide/base/2x-gym.pdf',
		'plans/guide/base/2x-gym.letter.pdf',
		'plans/guide/season/16-weeks-gym.pdf',
		'exercises/plank.pdf',
		'guide.pdf',
	])('%s', (path) => {
		expect(keepingOf(path)).toBe('on request');
	});
});

describe('never kept', () => {
	test.each([
		'sw.js',
		'_astro/page.js.map',
		'_headers',
		'CNAME',
		'robots.txt',
		'llms.txt',
		'feed.xml',
		'sitemap.xml',
		'schemas/week.json',
		'social/exercises/squat.png',
		'icons/512.png',
		'plans/guide/season/16-weeks-gym/week-3.json',
		'.nojekyll',
		'.well-known/security.txt',
		'pagefind/pagefind-ui.js',
		'pagefind/pagefind-modular-ui.css',
		'pagefind/pagefind-component-ui.js',
		'pagefind/pagefind-highlight.js',
	])('%s', (path) => {
		expect(keepingOf(path)).toBe('never');
	});
});
