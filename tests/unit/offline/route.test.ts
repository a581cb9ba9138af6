import { describe, expect, test } from 'vitest';
import {
	cacheName,
	isCacheOf,
	placeOf,
	sheetKey,
	sheetsCacheName,
	unchangedFiles,
	urlOf,
} from '../../../src/offline/route.ts';

const files = [
	'index.html',
	'404.html',
	'plans/index.html',
	'plans/week.pdf',
	'pagefind/pagefind-entry.json',
	'a b/ö.json',
];
const scope = new URL('https://a.org/coach/anna/');
const at = (address: string) => placeOf(new URL(address, scope), scope, (path) => files.includes(path));

describe('placeOf', () => {
	test.each([
		['the start page', '', 'index.html'],
		['a page', 'plans/', 'plans/index.html'],
		['a page by its file name', 'plans/index.html', 'plans/index.html'],
		['a page with a query and a fragment', 'plans/?day=2#monday', 'plans/index.html'],
		['a sheet', 'plans/week.pdf', 'plans/week.pdf'],
		[
			'a file with a query that only defeats caches',
			'pagefind/pagefind-entry.json?ts=17',
			'pagefind/pagefind-entry.json',
		],
		['a name that needs encoding', 'a%20b/%C3%B6.json', 'a b/ö.json'],
	])('%s', (_, address, path) => {
		expect(at(address)).toEqual({ kind: 'file', path });
	});

	test('a page without its closing slash leads to the page, with the query', () => {
		expect(at('plans?day=2')).toEqual({ kind: 'redirect', to: 'https://a.org/coach/anna/plans/?day=2' });
	});

	test.each(['nowhere/', 'nowhere', 'plans/week.pdf/', 'plans//', '%', 'constructor'])(
		'nothing stands at %s',
		(address) => {
			expect(at(address)).toEqual({ kind: 'none' });
		},
	);

	test.each([
		'https://b.org/coach/anna/',
		'https://a.org/',
		'https://a.org/coach/annabel/',
		'https://a.org/coach/anna',
	])('%s is not of this site', (address) => {
		expect(at(address)).toBeUndefined();
	});
});

test.each([
	['index.html', 'https://a.org/coach/anna/'],
	['plans/index.html', 'https://a.org/coach/anna/plans/'],
	['404.html', 'https://a.org/coach/anna/404.html'],
	['plans/my-index.html', 'https://a.org/coach/anna/plans/my-index.html'],
	['a b/ö?#.json', 'https://a.org/coach/anna/a%20b/%C3%B6%3F%23.json'],
])('the address of %s is %s', (path, url) => {
	expect(urlOf(path, scope)).toBe(url);
});

describe('caches', () => {
	const root = new URL('https://a.org/');
	const odd = new URL('https://a.org/:x/');

	test('a build has a cache of its own, under the path of its site', () => {
		expect(cacheName(scope, '0f3a')).toBe('cairn:/coach/anna/:0f3a');
	});

	test('a site knows its own caches, of whatever build', () => {
		expect(isCacheOf(scope, cacheName(scope, '0f3a'))).toBe(true);
		expect(isCacheOf(scope, cacheName(scope, '77'))).toBe(true);
	});

	test('sheets have one beside it, which is no build', () => {
		expect(sheetsCacheName(scope)).toBe('cairn:/coach/anna/:sheets');
		expect(isCacheOf(scope, sheetsCacheName(scope))).toBe(false);
		expect(sheetKey('plans/week.pdf', '0f3a', scope)).toBe('https://a.org/coach/anna/plans/week.pdf?0f3a');
	});

	test('and leaves those of other sites of the same origin alone', () => {
		expect(isCacheOf(root, cacheName(scope, '0f3a'))).toBe(false);
		expect(isCacheOf(scope, cacheName(root, '0f3a'))).toBe(false);
		expect(isCacheOf(root, cacheName(odd, '0f3a'))).toBe(false);
		expect(isCacheOf(root, 'workbox-precache-v2-https://a.org/')).toBe(false);
	});
});

test('only files with the same hash in both builds are unchanged', () => {
	const before = { 'index.html': 'a1', 'gone.html': 'b2', 'same.css': 'c3' };
	const now = { 'index.html': 'a9', 'new.html': 'b2', 'same.css': 'c3' };
	expect(unchangedFiles(before, now)).toEqual(['same.css']);
});
