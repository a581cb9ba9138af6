import type { Exercise } from '../guide/guide.ts';
import { t } from '../language/t.ts';
import { keysOf, muscles, type Muscle } from '../schema/vocabulary.ts';
import type { FaceContext } from './face-context.ts';
import type { Html } from '../html.ts';
import { muscleFigureHtml } from './muscle-figure-html.ts';

/**
 * What an exercise works, or several together: a muscle that works most in one of them works most in all.
 *
 * @param title What the map shows.
 * @param named Whether the key names the muscles; a list beside it may do so.
 */
export function workedMusclesHtml(
	exercises: readonly Pick<Exercise, 'muscles'>[],
	title: string,
	context: Pick<FaceContext, 'href'>,
	named = true,
): Html {
	const most = new Set<Muscle>(exercises.flatMap((exercise) => exercise.muscles.primary));
	const help = new Set<Muscle>(exercises.flatMap((exercise) => exercise.muscles.secondary));
	const order = exercises.length === 1 ? [...most, ...help] : keysOf(muscles);
	return muscleFigureHtml(
		{
			id: 'works',
			title,
			groups: [
				{ shade: 'solid', name: t`Works most`, muscles: order.filter((muscle) => most.has(muscle)) },
				{
					shade: 'hatched',
					name: t`Helps`,
					muscles: order.filter((muscle) => help.has(muscle) && !most.has(muscle)),
				},
			],
			named,
		},
		context,
	);
}
