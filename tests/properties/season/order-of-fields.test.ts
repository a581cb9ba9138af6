/** A season depends on what was asked for, and on nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGuide, type Entries, type Guide } from '../../../src/guide/guide.ts';
import { planSeason } from '../../../src/planner/season.ts';
import { requests } from '../../fixtures/any-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

/** The same value with the keys of its objects in another order. */
function shuffled<Value>(value: Value, pick: () => number): Value {
	if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, pick)) as Value;
	if (value === null || typeof value !== 'object') return value;
	const keys = Object.entries(value).map(([key, part]) => ({ key, part: part as unknown, at: pick() }));
	keys.sort((a, b) => a.at - b.at);
	return Object.fromEntries(
		// the groups of movements are listed in the order in which a coach wrote them
		keys.map(({ key, part }) => [key, key === 'groups' ? part : shuffled(part, pick)]),
	) as Value;
}

/** The same guide, read from files whose fields stand in another order. */
function rewritten(seed: number): Guide {
	let state = seed;
	const pick = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
	return buildGuide(shuffled(guide as unknown as Entries, pick));
}

test('the order in which fields are written changes no value', () => {
	fc.assert(
		fc.property(requests, fc.nat({ max: 1_000_000 }), (wanted, seed) => {
			const once = JSON.parse(JSON.stringify(planSeason(guide, wanted))) as unknown;
			expect(JSON.parse(JSON.stringify(planSeason(rewritten(seed), wanted)))).toEqual(once);
		}),
		{ numRuns: 200 },
	);
}, 120_000);

test('planning leaves no trace in the guide', () => {
	const before = JSON.stringify(guide);
	fc.assert(
		fc.property(requests, (wanted) => {
			planSeason(guide, wanted);
		}),
		{ numRuns: 50 },
	);
	expect(JSON.stringify(guide)).toBe(before);
});
