/** Arcs become curves of whole numbers that run where the arcs ran. */
import { expect, test } from 'vitest';
import { curvesForArcs } from '../../../src/figures/runner/without-arcs.ts';

test('half a circle below the way from the left to the right', () => {
	// 55 of 100: 4/3 of the tangent of a sixteenth of a turn.
	expect(curvesForArcs('M-100 0A100 100 0 0 0 100 0Z')).toBe(
		'M-100 0C-100 55 -55 100 0 100C55 100 100 55 100 0Z',
	);
});

test('clockwise it bulges to the other side: the hole of a ring', () => {
	expect(curvesForArcs('M-100 0A100 100 0 0 1 100 0Z')).toBe(
		'M-100 0C-100 -55 -55 -100 0 -100C55 -100 100 -55 100 0Z',
	);
});

test('a whole circle of two halves, told to take the longer way', () => {
	expect(curvesForArcs('M-100 0A100 100 0 1 0 100 0A100 100 0 1 0 -100 0Z')).toBe(
		'M-100 0C-100 55 -55 100 0 100C55 100 100 55 100 0C100 -55 55 -100 0 -100C-55 -100 -100 -55 -100 0Z',
	);
});

test('a radius that is too short grows to half of the way', () => {
	expect(curvesForArcs('M-100 0A90 90 0 0 0 100 0Z')).toBe(curvesForArcs('M-100 0A100 100 0 0 0 100 0Z'));
});

test('a quarter of a circle bulges as far as the circle does', () => {
	// From the left point to the lowest one of a circle round 0 with radius 100: its middle is at 71 by 71.
	const [, x, y] = /C(?:\S+ ){4}(\S+) ([^C]+)C/.exec(curvesForArcs('M-100 0A100 100 0 0 0 0 100Z')) ?? [];
	expect([x, y]).toEqual(['-71', '71']);
});

test('everything else stays as it is', () => {
	const d = 'M1 2L3 4H5V6C1 2 3 4 5 6S7 8 9 10Q1 2 3 4ZM9 9L1 1';
	expect(curvesForArcs(d)).toBe(d);
});

test('it starts where the line before it ended, or where a closed one began', () => {
	expect(curvesForArcs('M0 0H-100A100 100 0 0 0 100 0')).toMatch(/H-100C-100 55/);
	expect(curvesForArcs('M-100 0L5 5ZA100 100 0 0 0 100 0')).toMatch(/ZC-100 55/);
});

test('an arc of no length is a line, one of another kind an error', () => {
	expect(curvesForArcs('M1 1A5 5 0 0 0 1 1')).toBe('M1 1L1 1');
	expect(() => curvesForArcs('M0 0A5 9 0 0 0 1 1')).toThrow("'A5 9 0 0 0 1 1' is no arc of a circle.");
});
