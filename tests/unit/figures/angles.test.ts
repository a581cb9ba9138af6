/** What each angle of the pose language does, on a figure that looks to the right; places worked out by hand. */
import { expect, test } from 'vitest';
import { posesOf } from '../../../src/figures/runner/pose.ts';
import { skeletonOf, type Skeleton } from '../../../src/figures/runner/skeleton.ts';
import type { Vec } from '../../../src/figures/runner/vector.ts';
import { figureSchema, type FigureInput } from '../../../src/schema/figure.ts';

type FrameInput = FigureInput['frames'][number];
/** The skeleton of the last frame, its hips at 0, 1, 0. */
function posed(...frames: Omit<FrameInput, 'caption'>[]): Skeleton {
	const [first, ...others] = frames;
	const figure = figureSchema.parse({
		frames: [{ hips: { x: 0, y: 1, z: 0 }, ...first }, ...others].map((frame) => ({
			caption: '-',
			...frame,
		})),
	});
	const pose = posesOf(figure).at(-1);
	if (pose === undefined) throw new Error('No frame.');
	return skeletonOf(pose, figure.props).skeleton;
}
const close = (found: Vec, wanted: Vec) => {
	wanted.forEach((value, axis) => expect(found[axis]).toBeCloseTo(value, 4));
};

test('hip 90 lifts the thigh forward, knee 90 lets the shank hang', () => {
	const { legs } = posed({ 'right-leg': { hip: 90, knee: 90 } });
	close(legs.right.thigh.to, [0.245, 1, 0.05]);
	close(legs.right.shank.to, [0.245, 1 - 0.246, 0.05]);
	close(legs.left.thigh.to, [0, 1 - 0.245, -0.05]);
});

test('out 90 lifts a leg to its own side', () => {
	const { legs } = posed({ legs: { out: 90 } });
	close(legs.right.thigh.to, [0, 1, 0.05 + 0.245]);
	close(legs.left.thigh.to, [0, 1, -0.05 - 0.245]);
});

test('turn 90 with a bent knee lets the shank point inward', () => {
	const { legs } = posed({ legs: { turn: 90, knee: 90 } });
	close(legs.right.shank.to, [0, 1 - 0.245, 0.05 - 0.246]);
	close(legs.left.shank.to, [0, 1 - 0.245, -0.05 + 0.246]);
});

test('shoulder 180 reaches overhead, elbow 90 brings the forearm back over the head', () => {
	const { arms } = posed({ arms: { shoulder: 180, out: 0, elbow: 90 } });
	close(arms.right.upper.to, [0, 1.288 + 0.186, 0.104]);
	close(arms.right.fore.to, [-0.146, 1.288 + 0.186, 0.104]);
});

test('lean 90 lies face down, and the head is ahead', () => {
	const { neck, chest } = posed({ lean: 90 });
	close(neck, [0.288, 1, 0]);
	close(chest.forward, [0, -1, 0]);
});

test('the spine bends at the waist', () => {
	const { waist, neck } = posed({ spine: { bend: 90 } });
	close(waist, [0, 1.11, 0]);
	close(neck, [0.178, 1.11, 0]);
});

test('facing 90 looks at the viewer, roll 90 then lies on its right side', () => {
	close(posed({ facing: 90 }).pelvis.forward, [0, 0, 1]);
	// Its right is at the viewer's left.
	close(posed({ facing: 90, roll: 90 }).neck, [-0.288, 1, 0]);
});

test('a foot is put where it is said: the ankle stands 0.039 above the sole', () => {
	const { legs } = posed({ hips: { x: 0, y: 0.5, z: 0 }, 'right-leg': { foot: { x: 0.1, z: 0.05 } } });
	close(legs.right.shank.to, [0.1, 0.039, 0.05]);
	expect(legs.right.angles.knee).toBeGreaterThan(0);
});

test('a knee that reaches points forward, an elbow backward', () => {
	const { legs, arms } = posed({
		hips: { x: 0, y: 0.4, z: 0 },
		legs: { foot: { x: 0 } },
		arms: { hand: { on: 'air', x: 0.1, y: 0.5, elbow: 0 } },
	});
	expect(legs.right.thigh.to[0]).toBeGreaterThan(0.1);
	expect(arms.right.upper.to[0]).toBeLessThan(0);
});

test('toes: the ball of the foot carries, the toes lie flat', () => {
	const { legs } = posed({
		hips: { x: 0, y: 0.5, z: 0 },
		'right-leg': { foot: { x: 0, by: 'toes', pitch: 50 } },
	});
	expect(legs.right.foot.toes[1]).toBeCloseTo(0, 6);
	expect(legs.right.foot.ankle[1]).toBeGreaterThan(0.08);
});

test('rest: the part that carries the body lies where it is said', () => {
	const { legs } = posed({ hips: undefined, rest: { part: 'right-knee', x: 0.3 }, legs: { knee: 90 } });
	// A knee has 0.03 of flesh and bone below its axis.
	close(legs.right.thigh.to, [0.3, 0.03, 0.05]);
});

test('a frame takes over what it does not say', () => {
	const { legs } = posed({ legs: { hip: 90, knee: 90 } }, { 'left-leg': { knee: 0 } });
	close(legs.right.shank.to, [0.245, 1 - 0.246, 0.05]);
	close(legs.left.shank.to, [0.491, 1, -0.05]);
});

test('mirror exchanges left and right', () => {
	const { legs, arms } = posed(
		{ 'left-leg': { hip: 90 }, 'right-arm': { shoulder: 90, out: 0, elbow: 0 } },
		{ mirror: true },
	);
	close(legs.right.thigh.to, [0.245, 1, 0.05]);
	close(legs.left.thigh.to, [0, 1 - 0.245, -0.05]);
	close(arms.left.fore.to, [0.332, 1.288, -0.104]);
});

test('hang: arms point down however the body leans', () => {
	const { arms } = posed({ lean: 70, arms: 'hang' });
	const [x, y] = [0, 1].map(
		(axis) => (arms.right.fore.to[axis] ?? 0) - (arms.right.upper.from[axis] ?? 0),
	) as [number, number];
	expect(y).toBeLessThan(-0.32);
	expect(Math.abs(x)).toBeLessThan(0.06);
});
