/** The hills behind the head of a page: the same for the same name, others for another, and light. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contourMap, mapSize } from '../../../src/contours/contour-map.ts';
import { terrain } from '../../../src/contours/terrain.ts';

test('a name has its own hills, always the same', () => {
	expect(contourMap('Cairn')).toBe(contourMap('Cairn'));
	expect(contourMap('Cairn')).not.toBe(contourMap('Anna Berg Coaching'));
});

test('for any name there are lines, fine and strong, in whole numbers, and few bytes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
			const svg = contourMap(name);
			const paths = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
			expect(paths).toHaveLength(2);
			for (const d of paths) expect(d).toMatch(/^(M-?\d+ -?\d+(q-?\d+([ -]\d+|-\d+){3})+z)+$/);
			expect(svg).toContain(`viewBox="0 0 ${mapSize.width} ${mapSize.height}"`);
			expect(gzipSync(svg).length).toBeLessThan(10_000);
		}),
		{ numRuns: 40 },
	);
});

test('the summit stands to the right of the words', () => {
	for (const name of ['Cairn', 'Anna Berg Coaching', 'Koç Ayşe', 'x']) {
		const { columns, heights } = terrain(name, { columns: 75, rows: 25 });
		const summit = heights.indexOf(Math.max(...heights));
		expect(summit % columns, name).toBeGreaterThan(columns / 2);
	}
});
