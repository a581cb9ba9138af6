import type { Figure } from '../../schema/figure.ts';
import { beyondRange } from './joint-ranges.ts';
import { posesOf } from './pose.ts';
import type { PoseProblem } from './pose-problem.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';
import { skinPoints } from './skin.ts';

/** What cannot be drawn: the number of the frame (from 0), the part of it, and what is wrong with it. */
export interface FigureProblem {
	frame: number;
	part: string;
	text: string;
	fix: string;
}

/** Skin may sink into the floor by so much, in body heights: flesh gives way. */
const gives = 0.02;

/** All that is wrong with a figure's poses, each cause once; none means that it can be drawn as it is said. */
export function figureProblems(figure: Figure): FigureProblem[] {
	const told = new Set<string>();
	return posesOf(figure).flatMap((pose, frame) => {
		const { skeleton, problems } = skeletonOf(pose, figure.props);
		const all = [...problems, ...beyondRange(pose, skeleton), ...sunk(skeleton)];
		return all
			.filter(({ part, text }, index) => {
				// What cannot be reached bends joints oddly, and what one frame says the next one takes over.
				const first = all.findIndex((other) => limbOf(other.part) === limbOf(part)) === index;
				const cause = `${part} ${text.replace(/[\d.-]+/g, '')}`;
				const isNew = !told.has(cause);
				told.add(cause);
				return first && isNew;
			})
			.map((problem) => ({ frame, ...problem }));
	});
}

const limbOf = (part: string): string => part.replace(/(knee|foot)$/, 'leg').replace(/(elbow|hand)$/, 'arm');

/** The part that is deepest under the floor. */
function sunk(skeleton: Skeleton): PoseProblem[] {
	const [deepest] = skinPoints(skeleton)
		.filter(({ point: [, y] }) => y < -gives)
		.sort((a, b) => a.point[1] - b.point[1]);
	if (deepest === undefined) return [];
	return [
		{
			part: deepest.part,
			text: `is ${(-deepest.point[1]).toFixed(2)} body heights under the floor`,
			fix: 'lift the hips, or bend it more',
		},
	];
}
