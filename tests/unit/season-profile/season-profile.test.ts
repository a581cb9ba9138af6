/** The season as the profile of a mountain run. */
import { expect, test } from 'vitest';
import { seasonProfile } from '../../../src/figures/season-profile/season-profile.ts';

const profile = String(
	seasonProfile([
		{ phase: 'base', color: 'red', load: 50 },
		{ phase: 'peak', color: 'blue', load: 100 },
		{ phase: 'recovery', color: 'green', load: 0 },
	]),
);

test('each phase has its stretch, in its colour', () => {
	expect(
		[...profile.matchAll(/<rect x="(\d+)" width="(\d+)" height="100" fill="(\w+)"/g)].map((found) =>
			found.slice(1),
		),
	).toEqual([
		['0', '100', 'red'],
		['100', '100', 'blue'],
		['200', '100', 'green'],
	]);
});

test('the line goes through every load, the highest at the top, and never beyond it', () => {
	const [, d = ''] = /class="ridge" d="([^"]+)"/.exec(profile) ?? [];
	const ends = [...d.matchAll(/(-?\d+) (-?\d+)(?=C|$)/g)].map(([, x, y]) => [Number(x), Number(y)]);
	expect(ends).toEqual([
		[0, 56],
		[50, 56],
		[150, 16],
		[250, 96],
		[300, 96],
	]);
	const heights =
		d
			.match(/-?\d+/g)
			?.map(Number)
			.filter((_, index) => index % 2 === 1) ?? [];
	expect(Math.min(...heights)).toBe(16);
	expect(Math.max(...heights)).toBe(96);
});
