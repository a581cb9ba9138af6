/** For the drawing board: where joints are in the picture, and how far they are bent. */
import type { Figure } from '../../schema/figure.ts';
import { cameraOf, type Point } from './camera.ts';
import { posesOf, sides } from './pose.ts';
import { skeletonOf } from './skeleton.ts';
import type { Vec } from './vector.ts';

export interface JointMark {
	/** In picture units. */
	point: Point;
	/** What a hand writes into a file to get this: names, degrees, body heights. */
	label: string;
	/** On the side away from the viewer. */
	far: boolean;
}

/** The marks of every frame. */
export function jointMarks(figure: Figure): JointMark[][] {
	const camera = cameraOf(figure);
	return posesOf(figure).map((pose) => {
		const { skeleton } = skeletonOf(pose, figure.props);
		const mark = (at: Vec, name: string, ...values: string[]): JointMark => ({
			point: camera.see(at),
			label: [name, ...values].join(' · '),
			far: camera.near(at) < camera.near(skeleton.hips) - 0.02,
		});
		const place = ([x, y, z]: Vec) => `x ${two(x)}, y ${two(y)}, z ${two(z)}`;
		return [
			mark(skeleton.hips, 'hips', place(skeleton.hips), tilt('lean', pose.pelvis.bend)),
			mark(
				skeleton.waist,
				'spine',
				tilt('bend', pose.spine.bend),
				tilt('side', pose.spine.side),
				tilt('turn', pose.spine.turn),
			),
			mark(skeleton.head, 'head', tilt('bend', pose.head.bend), tilt('turn', pose.head.turn)),
			...sides.flatMap((side) => {
				const { thigh, shank, foot, angles: leg } = skeleton.legs[side];
				const { upper, fore, angles: arm } = skeleton.arms[side];
				return [
					mark(thigh.from, `${side} hip`, tilt('hip', leg.hip), tilt('out', leg.out), tilt('turn', leg.turn)),
					mark(thigh.to, `${side} knee`, tilt('knee', leg.knee), place(thigh.to)),
					mark(shank.to, `${side} ankle`, tilt('ankle', leg.ankle), place(foot.ankle)),
					mark(
						upper.from,
						`${side} shoulder`,
						tilt('shoulder', arm.shoulder),
						tilt('out', arm.out),
						tilt('turn', arm.turn),
					),
					mark(upper.to, `${side} elbow`, tilt('elbow', arm.elbow), place(upper.to)),
					mark(fore.to, `${side} hand`, place(fore.to)),
				];
			}),
		];
	});
}

const tilt = (name: string, degrees: number): string => `${name} ${Math.round(degrees) || 0}°`;
const two = (value: number): string => (Math.round(value * 100) / 100 || 0).toFixed(2);
