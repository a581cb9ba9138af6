import type { Figure } from '../../schema/figure.ts';
import { beyondRange } from './joint-ranges.ts';
import { posesOf } from './pose.ts';
import { skeletonOf, skinPoints } from './skeleton.ts';

/** What cannot be drawn: the number of the frame (from 0), the part of it, and what is wrong with it. */
export interface FigureProblem {
	frame: number;
	part: string;
	text: string;
	fix: string;
}

/** Skin may sink into the floor by so much, in body heights: flesh gives way. */
const gives = 0.02;

/** All that is wrong with a figure's poses; none means that it can be drawn as it is said. */
export function figureProblems(figure: Figure): FigureProblem[] {
	return posesOf(figure).flatMap((pose, frame) => {
		const { skeleton, problems } = skeletonOf(pose, figure.props);
		const said = new Set(problems.map(({ part }) => part));
		const sunk = skinPoints(skeleton)
			.filter(({ point: [, y] }) => y < -gives)
			.map(({ part, point: [, y] }) => ({
				part,
				text: `is ${(-y).toFixed(2)} body heights under the floor`,
				fix: 'lift the hips, or bend it more',
			}));
		const worst = [...new Map(sunk.map((problem) => [problem.part, problem])).values()];
		return [
			...problems,
			// What cannot be reached bends joints oddly: one message is enough.
			...beyondRange(pose, skeleton).filter(({ part }) => !said.has(part)),
			...worst.filter(({ part }) => !said.has(part.replace('foot', 'leg').replace('hand', 'arm'))),
		].map((problem) => ({ frame, ...problem }));
	});
}
