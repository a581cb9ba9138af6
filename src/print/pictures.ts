/** The pictures of paper. Drawing takes longer than setting: each is drawn once, however many documents show it. */
import { cutFrames, cutThumbnail, standaloneSvg, type CutFrame } from '../figures/runner/figure-svg.ts';
import { paperStyle } from '../figures/runner/palette.ts';
import { figuresOf, type Exercise } from '../guide/guide.ts';

/** SVG texts by the id of the exercise that they show. Exercises that are not drawn are not in it. */
export type Pictures = Record<string, string>;

/**
 * An isolated group becomes an object of its own in a PDF, which stands in the file once however often it is shown:
 * 200 bytes for each further time, in place of some kilobytes.
 */
export const writtenOnce = (svg: string): string =>
	svg.replace('</style>', '</style><g style="isolation:isolate">').replace(/<\/svg>$/, '</g></svg>');

/** Small pictures of exercises, each once however many lines name it. */
export const thumbnailsOf = (exercises: readonly Exercise[]): Pictures =>
	Object.fromEntries(
		exercises.flatMap((exercise) => {
			const thumbnail = repeatedThumbnailOf(exercise);
			return thumbnail === undefined ? [] : [[exercise.id, thumbnail]];
		}),
	);

/** The picture that stands for an exercise, with its size; undefined if it is not drawn. */
export const thumbnailOf = drawnOnce(({ figure, muscles }) =>
	figure === undefined ? undefined : cutThumbnail(figure, muscles, paperStyle),
);

const repeatedThumbnailOf = drawnOnce((exercise) => {
	const thumbnail = thumbnailOf(exercise);
	return thumbnail && writtenOnce(thumbnail.svg);
});

/** All key frames of each of an exercise's figures, the main one first; none if it is not drawn. */
export const framesOf: (exercise: Exercise) => readonly (readonly CutFrame[])[] = drawnOnce((exercise) =>
	figuresOf(exercise).map((figure) => cutFrames(figure, exercise.muscles, paperStyle)),
);

/** The same as SVG texts, those of a figure all of one size. */
export const stagedFramesOf: (exercise: Exercise) => readonly (readonly string[])[] = drawnOnce((exercise) =>
	figuresOf(exercise).map((figure) =>
		figure.frames.map((_, index) => standaloneSvg(figure, exercise.muscles, index, paperStyle)),
	),
);

function drawnOnce<Drawn>(draw: (exercise: Exercise) => Drawn): (exercise: Exercise) => Drawn {
	const kept = new WeakMap<Exercise, { drawn: Drawn }>();
	return (exercise) => {
		const known = kept.get(exercise) ?? { drawn: draw(exercise) };
		kept.set(exercise, known);
		return known.drawn;
	};
}
