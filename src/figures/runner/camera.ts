import type { Figure } from '../../schema/figure.ts';
import { add, cos, dot, sin, times, upwards, type Vec } from './vector.ts';

/** A place in the picture, in picture units; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** Picture units in a body height: whole numbers are then exact to a quarter of a per cent of stature. */
export const unitsPerBody = 400;

/** Looks level (or straight down) and from far away: the floor is a line, and what is farther is no smaller. */
export interface Camera {
	/** Where a point in space is in the picture. */
	see: (point: Vec) => Point;
	/** Where a direction goes in the picture. */
	along: (direction: Vec) => Point;
	/** How near the viewer, in body heights. */
	near: (point: Vec) => number;
	/** The direction in space that a direction in the picture stands for. */
	inSpace: (direction: Point) => Vec;
}

const yaw = { side: 0, front: 90, back: -90 } as const;

export function cameraOf({ view, turn }: Pick<Figure, 'view' | 'turn'>): Camera {
	if (view === 'above') return looking([cos(turn), 0, -sin(turn)], [-sin(turn), 0, -cos(turn)], upwards);
	const angle = yaw[view] + turn;
	return looking([cos(angle), 0, -sin(angle)], upwards, [sin(angle), 0, cos(angle)]);
}

/** @param near Towards the viewer. */
function looking(right: Vec, up: Vec, near: Vec): Camera {
	const along = (v: Vec): Point => [dot(v, right), -dot(v, up)];
	return {
		see: (v) => {
			const [x, y] = along(v);
			return [x * unitsPerBody, y * unitsPerBody];
		},
		along,
		near: (v) => dot(v, near),
		inSpace: ([x, y]) => add(times(x, right), times(-y, up)),
	};
}
