import { expect, test } from 'vitest';
import { ownEntries } from '../../../src/offline/own-entries.ts';

/** Storage with these keys, each holding four letters. */
const holding = (...keys: string[]) => ({
	length: keys.length,
	key: (index: number) => keys[index] ?? null,
	getItem: () => 'abcd',
	removeItem: () => undefined,
});

const keys = [
	'cairn:gym-log:1:/',
	'cairn:season:2:/',
	'cairn:week:1:/:guide/base/2x-gym',
	'cairn:gym-log:1:/coach/anna/',
	'cairn:week:1:/coach/anna/:guide/base/2x-gym',
	'cairn:season:1:/coach/annabel/',
	'cairn:/',
	'someone-else:1:/',
];

test('what a copy keeps is known by its base, whatever version it is of', () => {
	expect(ownEntries(holding(...keys), '/')).toEqual([
		{ key: 'cairn:gym-log:1:/', kind: 'gym-log', bytes: 42 },
		{ key: 'cairn:season:2:/', kind: 'season', bytes: 40 },
		{ key: 'cairn:week:1:/:guide/base/2x-gym', kind: 'week', bytes: 72 },
	]);
});

test('copies below it, beside it and with a like name keep theirs', () => {
	expect(ownEntries(holding(...keys), '/coach/anna/').map(({ key }) => key)).toEqual([
		'cairn:gym-log:1:/coach/anna/',
		'cairn:week:1:/coach/anna/:guide/base/2x-gym',
	]);
});
