import { cutFrames, thumbnailSvg, type CutFrame } from '../figures/runner/figure-svg.ts';
import { paperStyle } from '../figures/runner/palette.ts';
import type { Exercise } from '../guide/guide.ts';

/** SVG texts by the id of the exercise that they show. Exercises that are not drawn are not in it. */
export type Pictures = Record<string, string>;

/** Small pictures of exercises, each once however many lines name it. */
export const thumbnailsOf = (exercises: readonly Exercise[]): Pictures =>
	Object.fromEntries(
		exercises.flatMap((exercise) => {
			const { thumbnail } = drawn(exercise);
			return thumbnail === undefined ? [] : [[exercise.id, thumbnail]];
		}),
	);

/** All key frames of an exercise's main figure; none if it is not drawn. */
export const framesOf = (exercise: Exercise): readonly CutFrame[] => drawn(exercise).frames;

interface Drawn {
	thumbnail: string | undefined;
	frames: readonly CutFrame[];
}

const kept = new WeakMap<Exercise, Drawn>();

/** Drawing takes longer than setting, and hundreds of weeks show the same exercises: each is drawn once. */
function drawn(exercise: Exercise): Drawn {
	const known = kept.get(exercise);
	if (known !== undefined) return known;
	const { figure, muscles } = exercise;
	const made: Drawn =
		figure === undefined
			? { thumbnail: undefined, frames: [] }
			: {
					thumbnail: writtenOnce(thumbnailSvg(figure, muscles, paperStyle)),
					frames: cutFrames(figure, muscles, paperStyle).map((frame) => ({
						...frame,
						svg: writtenOnce(frame.svg),
					})),
				};
	kept.set(exercise, made);
	return made;
}

/**
 * An isolated group becomes an object of its own in a PDF, which stands in the file once however often it is shown:
 * 200 bytes for each further time, in place of some kilobytes.
 */
const writtenOnce = (svg: string): string =>
	svg.replace('</style>', '</style><g style="isolation:isolate">').replace(/<\/svg>$/, '</g></svg>');
