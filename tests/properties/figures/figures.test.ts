/** What must hold of any pose. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mirrored, posesOf } from '../../../src/figures/runner/pose.ts';
import { reach } from '../../../src/figures/runner/reach.ts';
import { skeletonOf } from '../../../src/figures/runner/skeleton.ts';
import { distance, type Vec } from '../../../src/figures/runner/vector.ts';
import { drawing } from '../../../src/figures/runner/drawing.ts';
import { figureSchema } from '../../../src/schema/figure.ts';
import { boneLengths } from '../../fixtures/bone-lengths.ts';

const degrees = (from: number, to: number) => fc.integer({ min: from, max: to });
const leg = fc.record({
	hip: degrees(-40, 140),
	out: degrees(-40, 60),
	turn: degrees(-50, 70),
	knee: degrees(0, 155),
	ankle: degrees(-60, 40),
});
const arm = fc.record({
	shoulder: degrees(-60, 185),
	out: degrees(-20, 170),
	turn: degrees(-90, 90),
	elbow: degrees(0, 155),
});
const tilt = fc.record({ bend: degrees(-40, 70), side: degrees(-40, 40), turn: degrees(-50, 50) });
const figure = fc
	.record({
		view: fc.constantFrom('side', 'front', 'back', 'above'),
		turn: degrees(-60, 60),
		frames: fc.array(
			fc.record({
				caption: fc.constant('-'),
				facing: degrees(-180, 180),
				lean: degrees(-110, 110),
				roll: degrees(-90, 90),
				spine: tilt,
				head: tilt,
				'left-leg': leg,
				'right-leg': leg,
				'left-arm': arm,
				'right-arm': arm,
			}),
			{ minLength: 1, maxLength: 2 },
		),
	})
	.map((input) => figureSchema.parse(input));
const axis = fc.double({ min: -1, max: 1, noNaN: true });
const point: fc.Arbitrary<Vec> = fc.tuple(axis, axis, axis);

const runs = { numRuns: 1000 };

test('bones are as long in any pose', () => {
	fc.assert(
		fc.property(figure, (value) => {
			for (const pose of posesOf(value)) {
				const {
					'left thigh': thigh,
					'right shank': shank,
					'left forearm': forearm,
				} = boneLengths(skeletonOf(pose, []).skeleton);
				expect(thigh).toBeCloseTo(0.245, 6);
				expect(shank).toBeCloseTo(0.246, 6);
				expect(forearm).toBeCloseTo(0.146, 6);
			}
		}),
		runs,
	);
});

test('twice in the mirror is as before', () => {
	fc.assert(
		fc.property(figure, (value) => {
			for (const pose of posesOf(value)) expect(mirrored(mirrored(pose))).toEqual(pose);
		}),
		runs,
	);
});

test('any pose can be drawn, and twice the same', () => {
	fc.assert(
		fc.property(figure, (value) => {
			const working = {
				primary: ['quadriceps', 'obliques', 'deltoids'] as const,
				secondary: ['calves'] as const,
			};
			const first = JSON.stringify(drawing(value, working));
			expect(first).not.toMatch(/NaN|null|Infinity/);
			expect(JSON.stringify(drawing(value, working))).toBe(first);
		}),
		{ numRuns: 200 },
	);
});

test('reach: bones keep their lengths, and the end is at the target or as near as they let it', () => {
	fc.assert(
		fc.property(point, point, point, (from, target, towards) => {
			const { middle, end, missing } = reach(from, target, 0.245, 0.246, towards);
			expect(distance(from, middle)).toBeCloseTo(0.245, 6);
			expect(distance(middle, end)).toBeCloseTo(0.246, 6);
			if (Math.abs(missing) < 1e-9) expect(distance(end, target)).toBeLessThan(1e-6);
			else expect(Math.abs(distance(from, target) - distance(from, end))).toBeCloseTo(Math.abs(missing), 6);
		}),
		runs,
	);
});
