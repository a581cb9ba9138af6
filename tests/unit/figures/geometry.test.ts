/** Every figure of the guide, in its frames and on the way between them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inBetween } from '../../../src/figures/runner/in-between.ts';
import { posesOf, sides, type Pose, type Side } from '../../../src/figures/runner/pose.ts';
import { footPoint } from '../../../src/figures/runner/foot.ts';
import { skeletonOf, type Skeleton } from '../../../src/figures/runner/skeleton.ts';
import { skinPoints, supportPoint } from '../../../src/figures/runner/skin.ts';
import { distance, type Vec } from '../../../src/figures/runner/vector.ts';
import { figuresOf, find } from '../../../src/guide/guide.ts';
import type { Figure, Prop } from '../../../src/schema/figure.ts';
import { boneLengths } from '../../fixtures/bone-lengths.ts';
import { guide } from '../../fixtures/real-guide.ts';

const figures = Object.values(guide.exercises).flatMap((exercise) =>
	figuresOf(exercise).map((figure, index) => ({ name: `${exercise.id} ${index + 1}`, figure })),
);
/** Half a per cent of stature. */
const close = 0.005;
const steps = 20;

/** All moments of a figure, with the two poses that each lies between. */
function moments(figure: Figure): { skeleton: Skeleton; from: Pose; to: Pose; share: number }[] {
	const poses = posesOf(figure);
	const last = poses.at(-1);
	if (last === undefined) return [];
	return [
		...poses.slice(1).flatMap((to, index) => {
			const from = poses[index] ?? last;
			return Array.from({ length: steps }, (_, step) => {
				const share = step / steps;
				return { skeleton: inBetween(from, to, share, figure.props), from, to, share };
			});
		}),
		{ skeleton: skeletonOf(last, figure.props).skeleton, from: last, to: last, share: 0 },
	];
}

test('every exercise is drawn, and two where versions differ', () => {
	expect(figures.length).toBe(Object.keys(guide.exercises).length + 2);
	expect(Object.values(guide.exercises).filter(({ drawn }) => !drawn)).toEqual([]);
	const versions = (id: string) => figuresOf(find(guide, 'exercises', id)).map(({ version }) => version);
	expect(versions('push-up')).toEqual(['Full', 'On the knees']);
	expect(versions('single-leg-calf-raise')).toEqual(['Slow', 'Fast']);
});

/** The figure of an exercise. */
const figureOf = (id: string): Figure => {
	const [figure] = figuresOf(find(guide, 'exercises', id));
	if (figure === undefined) throw new Error(`${id} is not drawn.`);
	return figure;
};
/** What stays from each frame of an exercise to the next. */
const staying = (id: string): string[][] => {
	const poses = posesOf(figureOf(id));
	return poses.slice(1).map((to, index) => planted(poses[index] ?? to, to).map(({ name }) => name));
};
/** What touches something in each frame of an exercise. */
const touching = (id: string): string[][] => {
	const figure = figureOf(id);
	return posesOf(figure).map((pose) =>
		contacts(pose, skeletonOf(pose, figure.props).skeleton, figure.props).map(({ name }) => name),
	);
};

describe('there is something to compare', () => {
	test('every frame that the files have', () => {
		const captions = readdirSync('content/exercises').map(
			(file) => readFileSync(`content/exercises/${file}`, 'utf8').split(/\bcaption: /).length - 1,
		);
		const frames = figures.map(({ figure }) => posesOf(figure).length);
		const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
		expect(sum(frames)).toBe(sum(captions));
		// Twenty steps from each frame to the next, and the last one.
		expect(sum(figures.map(({ figure }) => moments(figure).length))).toBe(
			sum(frames.map((count) => (count - 1) * 20 + 1)),
		);
	});

	test('points that stay: hands and feet of a push-up, the feet of a deadlift, one foot of a step', () => {
		expect(staying('push-up')).toEqual([['left foot', 'right foot', 'left hand', 'right hand']]);
		expect(staying('deadlift')).toEqual([
			['left foot', 'right foot'],
			['left foot', 'right foot'],
		]);
		expect(staying('step-up')[1]).toHaveLength(1);
		const all = Object.keys(guide.exercises).flatMap((id) => staying(id).flat());
		expect(all.length).toBeGreaterThanOrEqual(70);
	});

	test('points that touch: on the floor, on a bench, on a wall', () => {
		expect(touching('push-up')).toEqual([
			['left foot', 'left hand', 'right foot', 'right hand'],
			['left foot', 'left hand', 'right foot', 'right hand'],
		]);
		expect(touching('bulgarian-split-squat').map(({ length }) => length)).toEqual([2, 2]);
		const all = Object.keys(guide.exercises).flatMap((id) => touching(id).flat());
		expect(all.length).toBeGreaterThan(150);
		expect(all.some((name) => name.endsWith('at the wall'))).toBe(true);
	});
});

describe.each(figures)('$name', ({ figure }) => {
	test('bones never stretch', () => {
		const [first, ...others] = moments(figure).map(({ skeleton }) => boneLengths(skeleton));
		for (const lengths of others)
			for (const [bone, long] of Object.entries(lengths))
				expect(long, bone).toBeCloseTo(first?.[bone] ?? 0, 6);
	});

	test('what is planted stays', () => {
		for (const { skeleton, from, to } of moments(figure)) {
			const start = skeletonOf(from, figure.props).skeleton;
			for (const { name, at } of planted(from, to))
				expect(distance(at(skeleton), at(start)), name).toBeLessThan(close);
		}
	});

	test('nothing goes through the floor', () => {
		// In between, a joint on its way may sink in a little deeper than flesh gives: a hundredth of stature.
		for (const { skeleton, share } of moments(figure))
			for (const { part, point } of skinPoints(skeleton))
				expect(point[1], part).toBeGreaterThan(share === 0 ? -0.0201 : -0.03);
	});

	test('nobody floats: the lowest point lies on the floor, or on what stands there', () => {
		const tops = [0, 0.012, ...figure.props.flatMap((prop) => ('height' in prop ? [prop.height] : []))];
		for (const [index, pose] of posesOf(figure).entries()) {
			const heights = skinPoints(skeletonOf(pose, figure.props).skeleton).map(({ point }) => point[1]);
			expect(heights.length).toBeGreaterThan(10);
			const above = tops.map((top) => Math.abs(Math.min(...heights) - top));
			// A hop has a frame in the air, and it is a small one.
			const hop = figure === figureOf('hop-to-balance') && index === 1;
			expect(Math.min(...above), `frame ${index + 1}`).toBeLessThan(hop ? 0.03 : 0.021);
		}
	});

	test('what is put on something touches it', () => {
		for (const pose of posesOf(figure)) {
			const { skeleton } = skeletonOf(pose, figure.props);
			for (const { name, point, wanted } of contacts(pose, skeleton, figure.props))
				expect(Math.abs(point - wanted), name).toBeLessThan(close);
		}
	});
});

/** Points that neither frame moves. */
function planted(from: Pose, to: Pose): { name: string; at: (skeleton: Skeleton) => Vec }[] {
	const feet = sides.flatMap((side) => {
		const [one, two] = [from.legs[side], to.legs[side]];
		if (!('foot' in one && 'foot' in two)) return [];
		const same =
			one.foot.x === two.foot.x &&
			one.foot.z === two.foot.z &&
			one.foot.by === two.foot.by &&
			one.foot.on === two.foot.on;
		const { by } = two.foot;
		return same
			? [{ name: `${side} foot`, at: (skeleton: Skeleton) => footPoint(skeleton.legs[side].foot, by) }]
			: [];
	});
	const hands = sides.flatMap((side) => {
		const [one, two] = [from.arms[side], to.arms[side]];
		if (typeof one !== 'object' || typeof two !== 'object' || !('hand' in one && 'hand' in two)) return [];
		const fixed = ['floor', 'wall', 'bench', 'box', 'roller'].includes(one.hand.on);
		const same =
			fixed && JSON.stringify({ ...one.hand, elbow: 0 }) === JSON.stringify({ ...two.hand, elbow: 0 });
		// Left to itself, a hand on the floor goes below its shoulder: without a z it follows that.
		return same && one.hand.z !== undefined
			? [{ name: `${side} hand`, at: (skeleton: Skeleton) => skeleton.arms[side].fore.to }]
			: [];
	});
	const { rest } = to;
	const support =
		rest !== undefined && JSON.stringify(from.rest) === JSON.stringify(rest)
			? [{ name: rest.part, at: (skeleton: Skeleton) => supportPoint(skeleton, rest.part) }]
			: [];
	return [...feet, ...hands, ...support];
}

/** Heights that a pose says, beside those that come out. */
function contacts(pose: Pose, skeleton: Skeleton, props: readonly Prop[]) {
	const top = (on: string): number | undefined => {
		if (on === 'floor') return undefined;
		const prop = props.find(({ kind }) => kind === on);
		return prop !== undefined && 'height' in prop ? prop.height : on === 'roller' ? 0.086 : undefined;
	};
	/** The floor, or a mat on it. */
	const floor = (x: number): number =>
		props.some((prop) => prop.kind === 'mat' && Math.abs(prop.x - x) <= prop.width / 2) ? 0.012 : 0;
	const found: { name: string; point: number; wanted: number }[] = [];
	const add = (name: string, point: Vec, on: string, y: number | undefined) => {
		const wanted = on === 'air' || on === 'wall' ? y : (top(on) ?? floor(point[0]));
		if (wanted !== undefined) found.push({ name, point: point[1], wanted });
	};
	for (const side of sides) {
		const leg = pose.legs[side];
		if ('foot' in leg)
			add(`${side} foot`, footPoint(skeleton.legs[side].foot, leg.foot.by), leg.foot.on, leg.foot.y);
		const arm = pose.arms[side];
		if (typeof arm === 'object' && 'hand' in arm) {
			const { on, y } = arm.hand;
			if (['floor', 'bench', 'box', 'roller'].includes(on)) add(`${side} hand`, palm(skeleton, side), on, y);
			if (on === 'wall') {
				const wall = props.find(({ kind }) => kind === 'wall');
				const x = wall !== undefined && 'x' in wall ? wall.x : NaN;
				found.push({
					name: `${side} hand at the wall`,
					point: Math.abs(skeleton.arms[side].fore.to[0] - x),
					wanted: 0.02,
				});
			}
		}
	}
	if (pose.rest !== undefined)
		add(pose.rest.part, supportPoint(skeleton, pose.rest.part), pose.rest.on, pose.rest.y);
	return found;
}

/** The wrist of a flat hand has 0.021 of flesh below it. */
function palm(skeleton: Skeleton, side: Side): Vec {
	const [x, y, z] = skeleton.arms[side].fore.to;
	return [x, y - 0.021, z];
}
