/** A figure as layers of paths, frame by frame. */
import type { Figure } from '../../schema/figure.ts';
import type { Muscle } from '../../schema/vocabulary.ts';
import { cameraOf, type Camera } from './camera.ts';
import { drawRunner, type Layer, type Tinted } from './draw.ts';
import { inBetween } from './in-between.ts';
import { commandsOf } from './path-commands.ts';
import { posesOf, sides } from './pose.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';
import { drawHeld, drawOver, drawRoom } from './things.ts';
import { drawWay } from './ways.ts';

/** What a figure shows in picture units: 400 are one body height, the floor is y 0. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Muscles that an exercise works. */
export interface Working {
	primary: readonly Muscle[];
	secondary: readonly Muscle[];
}

/** The drawn key frames of a figure, and the box that holds all of them. */
export function drawing(figure: Figure, working: Working): { frames: Layer[][]; box: Box } {
	const camera = cameraOf(figure);
	const poses = posesOf(figure);
	const frames = poses.map((pose, index) => {
		const next = poses[index + 1];
		const ways = figure.arrows.filter(({ frame }) => frame === index + 1);
		return [
			...drawFrame(skeletonOf(pose, figure.props).skeleton, figure, camera, working),
			...(next === undefined ? [] : ways.flatMap((way) => drawWay(way, pose, next, figure.props, camera))),
		];
	});
	const box = boxOf(frames.flat());
	// A level view shows the floor, even below a runner in the air.
	return { frames, box: figure.view === 'above' ? box : { ...box, bottom: Math.max(0, box.bottom) } };
}

/** Steps from one key frame to the next, for a picture that moves: the first and the last one are key frames. */
export function drawnSteps(figure: Figure, working: Working, steps: number): Layer[][] {
	const camera = cameraOf(figure);
	const poses = posesOf(figure);
	return poses.flatMap((pose, index) => {
		const next = poses[index + 1];
		if (next === undefined)
			return [drawFrame(skeletonOf(pose, figure.props).skeleton, figure, camera, working)];
		return Array.from({ length: steps }, (_, step) => {
			const share = step / steps;
			// Starts and ends gently.
			const eased = share * share * (3 - 2 * share);
			return drawFrame(inBetween(pose, next, eased, figure.props), figure, camera, working);
		});
	});
}

function drawFrame(skeleton: Skeleton, { props, works }: Figure, camera: Camera, working: Working): Layer[] {
	const tinted: Tinted = { ...working, sides: works === 'both' ? sides : [works] };
	return [
		...drawRoom(props, camera),
		...drawRunner(skeleton, camera, tinted, drawHeld(props, skeleton, camera)),
		...drawOver(props, skeleton, camera),
	];
}

/** The smallest box round all points of some paths; control points count, so it may be a little too large. */
export function boxOf(layers: readonly Layer[]): Box {
	const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	const take = (x: number, y: number) => {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	};
	for (const { d } of layers) {
		let [x, y] = [0, 0];
		for (const { command, numbers } of commandsOf(d)) {
			if (command === 'H') x = numbers[0] ?? x;
			else if (command === 'V') y = numbers[0] ?? y;
			else
				for (let k = command === 'A' ? 5 : 0; k + 1 < numbers.length; k += 2) {
					[x, y] = [numbers[k] ?? 0, numbers[k + 1] ?? 0];
					take(x, y);
				}
			if (command !== 'Z') take(x, y);
		}
	}
	return box;
}
