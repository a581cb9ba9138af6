/** A standing figure against the table: heights of joints as fractions of stature (Winter, figure 4.1). */
import { expect, test } from 'vitest';
import { posesOf } from '../../../src/figures/runner/pose.ts';
import { skeletonOf } from '../../../src/figures/runner/skeleton.ts';
import { supportPoint } from '../../../src/figures/runner/skin.ts';
import { figureSchema } from '../../../src/schema/figure.ts';
import { boneLengths } from '../../fixtures/bone-lengths.ts';

const standing = figureSchema.parse({ frames: [{ caption: 'Stand' }] });
const [pose] = posesOf(standing);
if (pose === undefined) throw new Error('A figure without a frame.');
const { skeleton } = skeletonOf(pose, []);

test('joints stand as high as in the table', () => {
	const { legs, hips, neck, head, arms } = skeleton;
	expect(legs.right.shank.to[1]).toBeCloseTo(0.039, 6);
	expect(legs.right.thigh.to[1]).toBeCloseTo(0.285, 6);
	expect(hips[1]).toBeCloseTo(0.53, 6);
	expect(neck[1]).toBeCloseTo(0.818, 6);
	// Crown: shoulders 0.818, neck 0.052, head 0.130.
	expect(head[1] + 0.065).toBeCloseTo(1, 6);
	expect(arms.left.upper.from[2]).toBeCloseTo(-0.104, 6);
});

test('bones are as long as in the table', () => {
	const lengths = boneLengths(skeleton);
	expect(lengths['left thigh']).toBeCloseTo(0.245, 6);
	expect(lengths['right shank']).toBeCloseTo(0.246, 6);
	expect(lengths['left upper arm']).toBeCloseTo(0.186, 6);
	expect(lengths['right forearm']).toBeCloseTo(0.146, 6);
	expect((lengths.pelvis ?? 0) + (lengths.chest ?? 0)).toBeCloseTo(0.288, 6);
});

test('both soles are on the floor', () => {
	for (const part of ['left-sole', 'right-sole', 'left-heel', 'right-toes'] as const)
		expect(supportPoint(skeleton, part)[1]).toBeCloseTo(0, 6);
});
