import { expect, test } from 'vitest';
import type { Store } from '../../../src/browser/storage.ts';
import { keptSeason } from '../../../src/season/kept-season.ts';
import { refusing, storage } from '../../fixtures/browser-storage.ts';

test('a season stays until it is forgotten', () => {
	const { store } = storage();
	const kept = keptSeason('/', store);
	expect(kept.read()).toBe('');
	kept.keep('?race=2027-06-12');
	expect(keptSeason('/', store).read()).toBe('?race=2027-06-12');
	kept.forget();
	expect(kept.read()).toBe('');
});

test('two copies of the site on one origin do not mix', () => {
	const { store, kept } = storage();
	keptSeason('/', store).keep('?race=2027-06-12');
	keptSeason('/coach/anna/', store).keep('?race=2028-06-12');
	expect([...kept]).toEqual([
		['cairn:season:1:/', '?race=2027-06-12'],
		['cairn:season:1:/coach/anna/', '?race=2028-06-12'],
	]);
});

test('a browser that refuses does no harm', () => {
	const refuse = (): never => {
		throw new Error('SecurityError');
	};
	const stores: (() => Store)[] = [
		refusing,
		() => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
	];
	for (const store of stores) {
		const kept = keptSeason('/', store);
		kept.keep('?race=2027-06-12');
		kept.forget();
		expect(kept.read()).toBe('');
	}
});
