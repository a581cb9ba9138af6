import { workedMusclesHtml } from '../../src/components/worked-muscles-html.ts';
import { frameSvgs, movingSvg } from '../../src/figures/runner/figure-svg.ts';
import { figureStyle } from '../../src/figures/runner/palette.ts';
import { figuresOf, type Guide } from '../../src/guide/guide.ts';
import { gzipped, kilobytes, median, type Rows, time, worst } from './measure.ts';

/** Drawn exercises: every frame, as it stands in a page, and the file of its movement. */
export function exercises(guide: Guide): Rows {
	const all = Object.values(guide.exercises).flatMap((exercise) =>
		figuresOf(exercise).map((figure) => ({ figure, muscles: exercise.muscles })),
	);
	const draw = ({ figure, muscles }: (typeof all)[number]) =>
		frameSvgs(figure, muscles, { name: 'Exercise', id: 'figure' })
			.map(({ svg }) => svg)
			.join('');
	const move = ({ figure, muscles }: (typeof all)[number]) => movingSvg(figure, muscles, figureStyle());
	all.forEach(draw);
	const times = all.map((one) => time(() => draw(one)));
	const sizes = all.map((one) => gzipped(draw(one)));
	return {
		figures: String(all.length),
		'one figure, all frames, median': `${median(times).toFixed(2)} ms`,
		'one figure, all frames, slowest': `${worst(times).toFixed(2)} ms`,
		'gzipped in a page, median': kilobytes(median(sizes)),
		'gzipped in a page, largest': kilobytes(worst(sizes)),
		'its movement, gzipped, median': kilobytes(median(all.map((one) => gzipped(move(one))))),
		'its movement, gzipped, largest': kilobytes(worst(all.map((one) => gzipped(move(one))))),
	};
}

/** The muscle map of each exercise, and of a body on which everything works. */
export function muscleMaps(guide: Guide): Rows {
	const exercises = Object.values(guide.exercises);
	const face = { href: (path: string) => path };
	const draw = (drawn: typeof exercises) => String(workedMusclesHtml(drawn, 'What it works', face));
	// The shapes are worked out once; the first map pays for all.
	const first = time(() => draw(exercises));
	const times = exercises.map((exercise) => time(() => draw([exercise])));
	const sizes = exercises.map((exercise) => gzipped(draw([exercise])));
	return {
		'the first map, shapes included': `${first.toFixed(1)} ms`,
		'one map, median': `${(median(times) * 1000).toFixed(0)} µs`,
		'one map, slowest': `${worst(times).toFixed(1)} ms`,
		'gzipped, median': kilobytes(median(sizes)),
		'gzipped, all muscles at once': kilobytes(gzipped(draw(exercises))),
	};
}
