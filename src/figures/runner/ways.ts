/** Movement arrows: the way that a part goes from one frame to the next. */
import type { Figure, Prop } from '../../schema/figure.ts';
import { unitsPerBody, type Camera, type Point } from './camera.ts';
import type { Layer } from './draw.ts';
import { inBetween } from './in-between.ts';
import { at, less, plus, polygon, quarter, unit2 } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { between, type Vec } from './vector.ts';

type Way = Figure['arrows'][number];

export function drawWay(way: Way, from: Pose, to: Pose, props: readonly Prop[], camera: Camera): Layer[] {
	const steps = 8;
	const points = Array.from({ length: steps + 1 }, (_, step): Point => {
		const [x, y] = camera.see(placeOf(inBetween(from, to, step / steps, props), way.of));
		return [x + way.x * unitsPerBody, y - way.y * unitsPerBody];
	});
	const middle = points[steps / 2] ?? [0, 0];
	const whole = less(points[steps] ?? middle, points[0] ?? middle);
	// A short way would be all head: it is drawn longer, about its middle.
	const longer = Math.max(0, 0.11 * unitsPerBody - Math.hypot(...whole)) / 2;
	const first = plus(points[0] ?? middle, unit2(whole), -longer);
	const last = plus(points[steps] ?? middle, unit2(whole), longer);
	// A curve with one bow through the middle of the way is smoother than the way itself, and tells as much.
	const bow: Point = [2 * middle[0] - (first[0] + last[0]) / 2, 2 * middle[1] - (first[1] + last[1]) / 2];
	const direction = unit2(less(last, bow));
	const n = quarter(direction);
	const size = 0.03 * unitsPerBody;
	const neck = plus(last, direction, -size);
	const key = `way of ${way.of}`;
	return [
		{ key, paint: 'arrow', far: false, bare: true, d: `M${at(first)}Q${at(bow)} ${at(neck)}` },
		{
			key: `${key} tip`,
			paint: 'tip',
			far: false,
			bare: true,
			d: polygon([
				plus(last, direction, size * 0.2),
				plus(neck, n, size * 0.62),
				plus(neck, n, -size * 0.62),
			]),
		},
	];
}

export function placeOf(skeleton: Skeleton, of: Way['of']): Vec {
	switch (of) {
		case 'hips':
			return skeleton.hips;
		case 'chest':
			return between(skeleton.waist, skeleton.neck, 0.6);
		case 'head':
			return skeleton.head;
		case 'left-hand':
			return skeleton.arms.left.fore.to;
		case 'right-hand':
			return skeleton.arms.right.fore.to;
		case 'left-foot':
			return skeleton.legs.left.foot.ankle;
		case 'right-foot':
			return skeleton.legs.right.foot.ankle;
		case 'left-knee':
			return skeleton.legs.left.thigh.to;
		case 'right-knee':
			return skeleton.legs.right.thigh.to;
	}
}
