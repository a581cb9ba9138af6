import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/browser/storage.ts';
import { recentSearches } from '../../../src/search/recent-searches.ts';

function storage(): Store {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

describe('recentSearches', () => {
	test('the latest comes first, and nothing twice', () => {
		const recent = recentSearches('/', storage);
		const one = storage();
		const kept = recentSearches('/', () => one);
		kept.keep('squat');
		kept.keep('  no   kit ');
		kept.keep('Squat');
		kept.keep('');
		expect(kept.read()).toEqual(['Squat', 'no kit']);
		expect(recent.read()).toEqual([]);
	});

	test('six are kept', () => {
		const one = storage();
		const kept = recentSearches('/', () => one);
		for (const words of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) kept.keep(words);
		expect(kept.read()).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
	});

	test('two copies on one origin do not mix', () => {
		const one = storage();
		recentSearches('/', () => one).keep('squat');
		expect(recentSearches('/coach/anna/', () => one).read()).toEqual([]);
	});

	test('can be forgotten', () => {
		const one = storage();
		const kept = recentSearches('/', () => one);
		kept.keep('squat');
		kept.forget();
		expect(kept.read()).toEqual([]);
	});

	test.each(['{', '7', '{"a":1}', '[1, null]'])('does not trip over %s', (text) => {
		const one = storage();
		one.setItem('cairn:search:1:/', text);
		expect(recentSearches('/', () => one).read()).toEqual([]);
	});

	test('a browser that refuses does no harm', () => {
		const kept = recentSearches('/', () => {
			throw new Error('no storage');
		});
		kept.keep('squat');
		kept.forget();
		expect(kept.read()).toEqual([]);
	});
});
