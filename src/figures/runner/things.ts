/** Props: what stands on the floor, and what is held. */
import type { Prop } from '../../schema/figure.ts';
import { unitsPerBody, type Camera, type Point } from './camera.ts';
import type { Layer, Paint } from './draw.ts';
import { at, disc, less, plus, polygon, quarter, smooth, unit2 } from './outline.ts';
import { sides, type Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { matHeight, rollerRadius } from './surfaces.ts';
import { add, between, minus, times, unit, type Vec } from './vector.ts';

const layer = (key: string, paint: Paint, d: string, bare = false): Layer => ({
	key,
	paint,
	far: false,
	d,
	bare,
});
const u = (bodies: number): number => bodies * unitsPerBody;

/** A box in the picture, with rounded corners; `y` is its lower edge above the floor. */
function block(camera: Camera, x: number, y: number, width: number, height: number, round = 0.008): string {
	const [middle] = camera.see([x, 0, 0]);
	const [l, r, t, b] = [middle - u(width) / 2, middle + u(width) / 2, -u(y + height), -u(y)].map(
		Math.round,
	) as [number, number, number, number];
	const c = Math.round(Math.min(u(round), u(height) / 2));
	return `M${l + c} ${t}H${r - c}Q${r} ${t} ${r} ${t + c}V${b - c}Q${r} ${b} ${r - c} ${b}H${l + c}Q${l} ${b} ${l} ${b - c}V${t + c}Q${l} ${t} ${l + c} ${t}Z`;
}

/** What stands in the room, behind the runner. */
export function drawRoom(props: readonly Prop[], camera: Camera): Layer[] {
	return props.flatMap((prop): Layer[] => {
		switch (prop.kind) {
			case 'wall': {
				const away = prop.x < 0 ? -1 : 1;
				return [layer('wall', 'prop', block(camera, prop.x + away * 0.02, 0, 0.04, 1.08, 0))];
			}
			case 'bench': {
				const leg = (x: number) => block(camera, x, 0, 0.022, prop.height - 0.04, 0.003);
				return [
					layer('bench legs', 'weight', leg(prop.x - prop.width * 0.36) + leg(prop.x + prop.width * 0.36)),
					layer('bench', 'prop', block(camera, prop.x, prop.height - 0.045, prop.width, 0.045, 0.014)),
				];
			}
			case 'box':
				return [
					layer('box', 'prop', block(camera, prop.x, 0, prop.width, prop.height, 0.008)),
					layer('box top', 'soft', block(camera, prop.x, prop.height - 0.022, prop.width, 0.022, 0.008)),
				];
			case 'mat':
				return camera.near([0, 1, 0]) > 0.5
					? [layer('mat', 'prop', block(camera, prop.x, -0.19, prop.width, 0.38, 0.02))]
					: [layer('mat', 'soft', block(camera, prop.x, 0, prop.width, matHeight, matHeight / 2))];
			case 'disc':
				return prop.height > 0.06
					? [
							layer('bosu', 'soft', dome(camera, prop)),
							layer('bosu base', 'weight', block(camera, prop.x, 0, prop.width * 1.04, 0.016, 0.008)),
						]
					: [layer('disc', 'soft', block(camera, prop.x, 0, prop.width, prop.height, prop.height / 2))];
			case 'roller':
				return [
					layer('roller', 'soft', disc(camera, [prop.x, rollerRadius, 0], rollerRadius)),
					layer('roller core', 'weight', disc(camera, [prop.x, rollerRadius, 0], rollerRadius * 0.42)),
				];
			case 'nordic-anchor':
				return [
					layer('anchor post', 'weight', block(camera, prop.x, 0, 0.022, prop.y, 0.002)),
					layer('anchor foot', 'weight', block(camera, prop.x, 0, 0.16, 0.014, 0.005)),
				];
			default:
				return [];
		}
	});
}

const dome = (camera: Camera, { x, width, height }: { x: number; width: number; height: number }): string => {
	const [middle] = camera.see([x, 0, 0]);
	const [l, r] = [Math.round(middle - u(width) / 2), Math.round(middle + u(width) / 2)];
	return `M${l} ${-Math.round(u(0.016))}C${l} ${-Math.round(u(height * 1.3))} ${r} ${-Math.round(u(height * 1.3))} ${r} ${-Math.round(u(0.016))}Z`;
};

/** What lies in front of the runner: a bar over the ankles, a band round the legs. */
export function drawOver(props: readonly Prop[], skeleton: Skeleton, camera: Camera): Layer[] {
	return props.flatMap((prop): Layer[] => {
		switch (prop.kind) {
			case 'nordic-anchor':
				return [
					layer('anchor pad', 'soft', disc(camera, [prop.x, prop.y, 0], 0.034)),
					layer('anchor bar', 'weight', disc(camera, [prop.x, prop.y, 0], 0.012)),
				];
			case 'band': {
				const [a, b] = ends(prop.around, skeleton).map((point) => camera.see(point)) as [Point, Point];
				// Legs that pass each other do not turn a band upright.
				const way: Point =
					Math.hypot(...less(b, a)) < u(0.06) ? [b[0] < a[0] ? -1 : 1, 0] : unit2(less(b, a));
				return [layer('band', 'band', strap(plus(a, way, -u(0.03)), plus(b, way, u(0.03)), u(0.011)))];
			}
			default:
				return [];
		}
	});
}

function ends(around: 'hands' | 'knees' | 'ankles' | 'feet', { legs, arms }: Skeleton): [Vec, Vec] {
	const of = (side: Side): Vec => {
		switch (around) {
			case 'hands':
				return arms[side].fore.to;
			case 'knees':
				return add(legs[side].thigh.to, times(0.04, unit(minus(legs[side].thigh.from, legs[side].thigh.to))));
			case 'ankles':
				return add(legs[side].shank.to, times(0.03, unit(minus(legs[side].shank.from, legs[side].shank.to))));
			case 'feet':
				return add(
					legs[side].foot.ankle,
					times(0.04, legs[side].foot.along),
					times(0.02, legs[side].foot.down),
				);
		}
	};
	return [of('left'), of('right')];
}

/** A line with round ends. */
function strap(a: Point, b: Point, half: number): string {
	const n = quarter(unit2(less(b, a)));
	const r = Math.round(half);
	const arc = `A${r} ${r} 0 0 0`;
	return `M${at(plus(a, n, half))}L${at(plus(b, n, half))}${arc} ${at(plus(b, n, -half))}L${at(plus(a, n, -half))}${arc} ${at(plus(a, n, half))}Z`;
}

/** The middle of what a hand holds. */
const gripOf = ({ arms }: Skeleton, side: Side): Vec => {
	const { hand } = arms[side];
	return add(hand.from, times(0.024, unit(minus(hand.to, hand.from))));
};

/** Weights, by the hand that they are painted below. */
export function drawHeld(
	props: readonly Prop[],
	skeleton: Skeleton,
	camera: Camera,
): Partial<Record<Side, Layer[]>> {
	const held: Partial<Record<Side, Layer[]>> = {};
	const near: Side = camera.near(skeleton.chest.right) >= 0 ? 'right' : 'left';
	const give = (side: Side, ...layers: Layer[]) => {
		held[side] = [...(held[side] ?? []), ...layers];
	};
	for (const prop of props) {
		if (prop.kind === 'towel') for (const side of sides) give(side, towel(skeleton, camera, side));
		if (!('in' in prop)) continue;
		const hands = prop.in === 'hands' ? sides : [prop.in === 'left-hand' ? 'left' : ('right' as Side)];
		switch (prop.kind) {
			case 'dumbbell':
				for (const side of hands) give(side, ...dumbbell(skeleton, camera, side));
				break;
			case 'kettlebell':
				// Both hands close round one bell: the farther one is empty in the picture, but a fist all the same.
				if (prop.in === 'hands') give(near === 'left' ? 'right' : 'left');
				give(prop.in === 'hands' ? near : (hands[0] ?? 'right'), ...kettlebell(skeleton, camera, hands));
				break;
			case 'barbell':
				give(near === 'left' ? 'right' : 'left');
				give(near, ...barbell(skeleton, camera));
				break;
		}
	}
	return held;
}

/** One half of a towel: from a hand round the sole of its side. */
function towel(skeleton: Skeleton, camera: Camera, side: Side): Layer {
	const { foot } = skeleton.legs[side];
	const sole = add(foot.ankle, times(0.055, foot.along), times(0.045, foot.down));
	return layer(
		`${side} towel`,
		'band',
		strap(camera.see(gripOf(skeleton, side)), camera.see(sole), u(0.011)),
	);
}

function dumbbell(skeleton: Skeleton, camera: Camera, side: Side): Layer[] {
	const grip = gripOf(skeleton, side);
	const { front, outward } = skeleton.arms[side].hand;
	const name = `${side} dumbbell`;
	// A hand can turn: a dumbbell that would be seen from its end is held across.
	const across = Math.hypot(...camera.along(front)) < 0.5 ? outward : front;
	// Dumbbells are carried level.
	const level: Vec = [across[0], 0, across[2]];
	const way = unit2(camera.along(Math.hypot(...level) > 0.4 ? level : across));
	const n = quarter(way);
	const middle = camera.see(grip);
	const piece = (from: number, to: number, half: number): string =>
		polygon([
			plus(plus(middle, way, u(from)), n, u(half)),
			plus(plus(middle, way, u(to)), n, u(half)),
			plus(plus(middle, way, u(to)), n, -u(half)),
			plus(plus(middle, way, u(from)), n, -u(half)),
		]);
	return [
		layer(
			name,
			'weight',
			piece(-0.06, 0.06, 0.011) + piece(-0.068, -0.036, 0.036) + piece(0.036, 0.068, 0.036),
		),
	];
}

/** A bell hangs below the hand that carries it, and lies against the forearm of an arm that holds it up. */
function kettlebell(skeleton: Skeleton, camera: Camera, hands: readonly Side[]): Layer[] {
	const side = hands[0] ?? 'right';
	const grip =
		hands.length === 2
			? between(gripOf(skeleton, 'left'), gripOf(skeleton, 'right'), 0.5)
			: gripOf(skeleton, side);
	const { hand, fore } = skeleton.arms[side];
	const along = unit(minus(hand.to, hand.from));
	const held =
		hands.length === 2
			? unit(minus(grip, between(skeleton.arms.left.fore.from, skeleton.arms.right.fore.from, 0.5)))
			: along;
	const bent = unit(minus(fore.to, fore.from));
	const raised = bent[1] > 0.5;
	const goblet = raised && hands.length === 2;
	const way: Vec = goblet ? [0, -1, 0] : raised ? times(-1, unit(add(fore.front, times(0.35, bent)))) : held;
	const centre = add(grip, times(raised && !goblet ? 0.062 : 0.085, way));
	const direction = unit2(camera.along(way));
	const n = quarter(direction);
	const [a, b] = [camera.see(grip), camera.see(centre)];
	const handle = smooth([
		plus(plus(a, direction, -u(0.012)), n, -u(0.02)),
		plus(plus(a, direction, -u(0.012)), n, u(0.02)),
		plus(plus(a, direction, u(0.03)), n, u(0.034)),
		plus(plus(b, direction, -u(0.01)), n, u(0.03)),
		plus(plus(b, direction, -u(0.01)), n, -u(0.03)),
		plus(plus(a, direction, u(0.03)), n, -u(0.034)),
	]);
	return [
		layer('kettlebell handle', 'weight', handle),
		layer('kettlebell', 'weight', disc(camera, centre, 0.05)),
	];
}

function barbell(skeleton: Skeleton, camera: Camera): Layer[] {
	const middle = between(gripOf(skeleton, 'left'), gripOf(skeleton, 'right'), 0.5);
	const { right } = skeleton.chest;
	const end = (share: number): Vec => add(middle, times(share, right));
	const [x] = camera.along(right);
	if (Math.abs(x) < 0.35) {
		// From the side the plate would hide the lifter: a ring lets him be seen.
		const [cx, cy] = camera.see(middle);
		const ring = (r: number, sweep: 0 | 1): string =>
			`M${at([cx - u(r), cy])}A${Math.round(u(r))} ${Math.round(u(r))} 0 1 ${sweep} ${at([cx + u(r), cy])}A${Math.round(u(r))} ${Math.round(u(r))} 0 1 ${sweep} ${at([cx - u(r), cy])}Z`;
		return [
			layer('plate', 'weight', ring(0.128, 0) + ring(0.1, 1)),
			layer('bar', 'weight', disc(camera, middle, 0.014)),
		];
	}
	const plates = [-0.5, -0.46, 0.46, 0.5].map((share) =>
		strap(
			plus(camera.see(end(share)), [0, 1], -u(0.12)),
			plus(camera.see(end(share)), [0, 1], u(0.12)),
			u(0.012),
		),
	);
	return [
		layer('bar', 'weight', strap(camera.see(end(-0.58)), camera.see(end(0.58)), u(0.007)) + plates.join('')),
	];
}
