import { keysOf, muscles, type Muscle } from '../../schema/vocabulary.ts';
import { isDeep, placeOf } from './deep-places.ts';
import { drawings, type View } from './drawing.ts';
import { pathOf, together, whole, type Halves } from './polygon.ts';
import { silhouette } from './silhouette.ts';

/** Path data of something drawn: whole, and as what is mirrored and what is not. Either may be empty. */
export interface Shape {
	whole: string;
	sided: string;
	middle: string;
}

export interface ViewShapes {
	/** The outline of the body. */
	body: Shape;
	/** Everything within it: muscles at rest, head, hands, joints. */
	pieces: Shape;
	/** Muscles that one sees from here, from head to foot; deep ones as the window that shows them. */
	muscles: ReadonlyMap<Muscle, Shape>;
}

let shapes: Record<View, ViewShapes> | undefined;

/** The shapes of both views, worked out once. */
export const viewShapes = (): Record<View, ViewShapes> =>
	(shapes ??= { front: shapesOf('front'), back: shapesOf('back') });

/** The distance from the middle of the body in front to the middle of the one beside it, seen from behind. */
export const apart = 336;

/** What an SVG has to show for one view, and for both side by side: left, top, width and height. */
export const boxes = { one: '-167 -8 334 942', both: `-167 -8 ${334 + apart} 942` } as const;

function shapesOf(view: View): ViewShapes {
	const regions = drawings()[view];
	const outlinesOf = (muscle: Muscle): Halves => {
		if (!isDeep(muscle))
			return together(muscles[muscle].regions.flatMap((region) => regions.get(region) ?? []));
		const place = placeOf(muscle);
		return place.view === view ? place : { sided: [], middle: [] };
	};
	const seen = keysOf(muscles)
		.map((muscle) => ({ muscle, outlines: outlinesOf(muscle) }))
		.filter(({ outlines }) => whole(outlines).length > 0)
		.map(({ muscle, outlines }) => ({ muscle, outlines, top: topOf(outlines) }))
		.sort((a, b) => a.top - b.top);
	return {
		body: shapeOf(silhouette(view)),
		pieces: shapeOf(together([...regions.values()])),
		muscles: new Map(seen.map(({ muscle, outlines }) => [muscle, shapeOf(outlines)])),
	};
}

const shapeOf = (outlines: Halves): Shape => ({
	whole: pathOf(whole(outlines)),
	sided: pathOf(outlines.sided),
	middle: pathOf(outlines.middle),
});

const topOf = (outlines: Halves): number =>
	Math.min(
		...whole(outlines)
			.flat()
			.map(([, y]) => y),
	);
