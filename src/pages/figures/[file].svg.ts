import type { APIRoute } from 'astro';
import { figureStyle } from '../../figures/runner/palette.ts';
import { currentGuide } from '../../current-guide.ts';
import { movingSvg, thumbnailSvg } from '../../figures/runner/figure-svg.ts';
import { figuresOf } from '../../guide/guide.ts';
import { movingFile, thumbnailFile } from '../../guide/pages.ts';

interface Props {
	/** Draws the picture, in a brand's colours. */
	draw: (style: string) => string;
}

/** `/figures/squat.svg`, for lists, and `/figures/squat-1-moving.svg`, the movement of its first picture. */
export async function getStaticPaths() {
	const { guide } = await currentGuide();
	const path = (file: string, draw: Props['draw']) => ({
		params: { file: file.replace(/^\/figures\/|\.svg$/g, '') },
		props: { draw } satisfies Props,
	});
	return Object.values(guide.exercises).flatMap((exercise) =>
		figuresOf(exercise).flatMap((figure, index) => [
			...(index === 0
				? [path(thumbnailFile(exercise.id), (style) => thumbnailSvg(figure, exercise.muscles, style))]
				: []),
			...(figure.frames.length > 1
				? [path(movingFile(exercise.id, index + 1), (style) => movingSvg(figure, exercise.muscles, style))]
				: []),
		]),
	);
}

export const GET: APIRoute<Props> = ({ props: { draw } }) => {
	return new Response(draw(figureStyle()), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
