import { describe, expect, test } from 'vitest';
import { recentSearches } from '../../../src/search/recent-searches.ts';
import { refusing, storage } from '../../fixtures/browser-storage.ts';

describe('recentSearches', () => {
	test('the latest comes first, and nothing twice', () => {
		const recent = recentSearches('/', storage().store);
		const { store } = storage();
		const kept = recentSearches('/', store);
		kept.keep('squat');
		kept.keep('  no   kit ');
		kept.keep('Squat');
		kept.keep('');
		expect(kept.read()).toEqual(['Squat', 'no kit']);
		expect(recent.read()).toEqual([]);
	});

	test('six are kept', () => {
		const { store } = storage();
		const kept = recentSearches('/', store);
		for (const words of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) kept.keep(words);
		expect(kept.read()).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
	});

	test('two copies on one origin do not mix', () => {
		const { store } = storage();
		recentSearches('/', store).keep('squat');
		expect(recentSearches('/coach/anna/', store).read()).toEqual([]);
	});

	test('can be forgotten', () => {
		const { store } = storage();
		const kept = recentSearches('/', store);
		kept.keep('squat');
		kept.forget();
		expect(kept.read()).toEqual([]);
	});

	test.each(['{', '7', '{"a":1}', '[1, null]'])('does not trip over %s', (text) => {
		const { store } = storage();
		store().setItem('cairn:search:1:/', text);
		expect(recentSearches('/', store).read()).toEqual([]);
	});

	test('a browser that refuses does no harm', () => {
		const kept = recentSearches('/', refusing);
		kept.keep('squat');
		kept.forget();
		expect(kept.read()).toEqual([]);
	});
});
