/** The drawing shows each muscle where it lies: what anatomy says, checked on the numbers. */
import { expect, test } from 'vitest';
import { drawings, type View } from '../../../src/figures/muscle-map/drawing.ts';
import { pathOf, polygonsOf, whole } from '../../../src/figures/muscle-map/polygon.ts';
import { viewShapes } from '../../../src/figures/muscle-map/shapes.ts';
import { silhouette } from '../../../src/figures/muscle-map/silhouette.ts';
import { keysOf, muscles, type Muscle } from '../../../src/schema/vocabulary.ts';

const cornersOf = (view: View, muscle: Muscle) =>
	muscles[muscle].regions.flatMap((region) => {
		const outlines = drawings()[view].get(region);
		return outlines === undefined ? [] : whole(outlines).flat();
	});
/** How far from the middle it lies, and how high: least and most. */
function spanOf(view: View, muscle: Muscle) {
	const corners = cornersOf(view, muscle);
	const sides = corners.map(([x]) => Math.abs(x));
	const heights = corners.map(([, y]) => y);
	return {
		in: Math.min(...sides),
		out: Math.max(...sides),
		top: Math.min(...heights),
		bottom: Math.max(...heights),
	};
}

test('the straight abdominal muscle lies in the middle, the obliques outside of it', () => {
	const straight = spanOf('front', 'rectus-abdominis');
	expect(straight.out).toBeLessThan(spanOf('front', 'obliques').in);
	expect(straight.out).toBeLessThan(spanOf('front', 'serratus-anterior').in);
	// From the ribs, where the chest ends, to the pubic bone.
	expect(straight.top).toBeLessThanOrEqual(spanOf('front', 'pectorals').bottom);
	expect(straight.bottom).toBeGreaterThan(440);
	expect(spanOf('front', 'serratus-anterior').top).toBeLessThan(spanOf('front', 'obliques').top);
});

test('hip flexors begin above the adductors, and those lie at the inside of the thigh', () => {
	expect(spanOf('front', 'hip-flexors').top).toBeLessThan(spanOf('front', 'adductors').top);
	expect(spanOf('front', 'adductors').out).toBeLessThan(spanOf('front', 'quadriceps').out);
	expect(spanOf('front', 'quadriceps').bottom).toBeGreaterThan(spanOf('front', 'adductors').bottom);
});

test('from behind: shoulder outside, trapezius above latissimus, medius above maximus, calves above soleus', () => {
	expect(spanOf('back', 'deltoids').out).toBeGreaterThan(spanOf('back', 'latissimus-dorsi').out);
	expect(spanOf('back', 'trapezius').top).toBeLessThan(spanOf('back', 'latissimus-dorsi').top);
	// The latissimus begins below the shoulder blade.
	expect(spanOf('back', 'latissimus-dorsi').top).toBeGreaterThan(210);
	expect(spanOf('back', 'gluteus-medius').top).toBeLessThan(spanOf('back', 'gluteus-maximus').top);
	expect(spanOf('back', 'calves').bottom).toBeLessThanOrEqual(spanOf('back', 'soleus').top);
	expect(spanOf('back', 'erector-spinae').out).toBeLessThan(spanOf('back', 'quadratus-lumborum').out);
});

test.each(keysOf(muscles))('%s is seen from a side at least', (muscle) => {
	const seen = Object.values(viewShapes()).filter((view) => view.muscles.has(muscle));
	expect(seen.length).toBeGreaterThan(0);
	for (const { muscles: shapes } of seen) expect(shapes.get(muscle)?.whole).toMatch(/^M/);
});

test('a region of the vocabulary is in the drawing, and the drawing has no other', () => {
	const named = new Set<string>(Object.values(muscles).flatMap(({ regions }) => regions));
	const drawn = new Set(Object.values(drawings()).flatMap((regions) => [...regions.keys()]));
	drawn.delete('');
	expect([...drawn].sort()).toEqual([...named].sort());
});

test.each(['front', 'back'] as const)(
	'%s: every corner lies within the outline of the body, give or take its line',
	(view) => {
		const body = whole(silhouette(view));
		const outside = [...drawings()[view].values()]
			.flatMap((outlines) => whole(outlines).flat())
			.filter(([x, y]) => !body.some((outline) => [-3, 0, 3].some((off) => isWithin(outline, x + off, y))));
		expect(outside).toEqual([]);
	},
);

function isWithin(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
	let within = false;
	outline.forEach(([x1, y1], index) => {
		const [x2, y2] = outline.at(index - 1) ?? [0, 0];
		if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
	});
	return within;
}

test('path data becomes corners: relative and absolute, straight and flat curves, tiny numbers', () => {
	expect(
		polygonsOf('M 10,20 l 1.04,0 0,2 h -1 V 21 z m 0.5,5e-4 L 12,20 c 0.1,0 0.2,0.1 0.3,1 z', 10),
	).toEqual([
		[
			[0, 200],
			[10, 200],
			[10, 220],
			[0, 220],
			[0, 210],
		],
		[
			[5, 200],
			[20, 200],
			[23, 210],
		],
	]);
	expect(() => polygonsOf('M 1,2 a 3,3', 0)).toThrow("Path command 'a' is not one of m, l, h, v, c, z.");
});

test('corners become short path data', () => {
	expect(
		pathOf([
			[
				[10, -5],
				[12, 5],
				[0, -1],
			],
			[
				[1, 1],
				[2, 2],
				[1, 3],
			],
		]),
	).toBe('M10-5l2 10-12-6zM1 1l1 1-1 1z');
});
