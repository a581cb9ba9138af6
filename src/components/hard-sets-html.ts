import type { Shade } from '../figures/muscle-map/muscle-map.ts';
import { t } from '../language/t.ts';
import { keysOf, muscles, type Muscle } from '../schema/vocabulary.ts';
import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';
import { muscleFigureHtml, muscleLinkHtml } from './muscle-figure-html.ts';

/**
 * Steps of the map, in hard sets of a week. Ours: they part the muscles of our weeks into three groups of a useful
 * size, and claim nothing.
 */
const steps = [
	{ from: 6, shade: 'solid', name: t`6 hard sets or more` },
	{ from: 3, shade: 'hatched', name: t`3 to 5½` },
	{ from: 0.5, shade: 'dotted', name: t`Fewer` },
] as const satisfies readonly { from: number; shade: Shade; name: string }[];

/** The step that so many sets belong to. */
const stepOf = (sets: number) => steps.find(({ from }) => sets >= from) ?? steps[2];

/** Muscles and their hard sets, as plans have them. */
export type HardSets = Readonly<Partial<Record<string, number>>>;

/** What a week trains: the map, and beside it the list with the numbers. */
export function weekMusclesHtml(hardSets: HardSets, context: Pick<FaceContext, 'href'>): Html {
	const trained = entriesOf(hardSets);
	return html`<div class="week-muscles">
		${muscleFigureHtml(
			{
				id: 'week-muscles',
				title: t`What this week trains`,
				groups: steps.map((step) => ({
					...step,
					muscles: trained.filter(([, sets]) => stepOf(sets) === step).map(([muscle]) => muscle),
				})),
				named: false,
			},
			context,
		)}
		${hardSetsHtml(hardSets, context)}
	</div>`;
}

/** Hard sets for each muscle, the most first: its name, a bar and the number. */
export function hardSetsHtml(hardSets: HardSets, context: Pick<FaceContext, 'href'>): Html {
	const trained = entriesOf(hardSets);
	const most = Math.max(...trained.map(([, sets]) => sets));
	return html`<table class="muscle-sets">
		<caption class="visually-hidden">
			${t`Hard sets for each muscle`}
		</caption>
		<thead>
			<tr>
				<th scope="col">${t`Muscle`}</th>
				<td aria-hidden="true"></td>
				<th scope="col">${t`Hard sets`}</th>
			</tr>
		</thead>
		<tbody>
			${trained.map(
				([muscle, sets]) =>
					html`<tr>
						<th scope="row">${muscleLinkHtml(muscle, context)}</th>
						<td aria-hidden="true">
							<svg class="bar"><rect width="${Math.round((sets / most) * 100)}%" height="100%" /></svg>
						</td>
						<td>${halvesWords(sets)}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}

const entriesOf = (hardSets: HardSets): [Muscle, number][] =>
	keysOf(muscles)
		.flatMap((muscle) => {
			const sets = hardSets[muscle];
			return sets === undefined ? [] : [[muscle, sets] satisfies [Muscle, number]];
		})
		.sort(([, a], [, b]) => b - a);

/**
 * A number of halves.
 *
 * @example halvesWords(4.5) // '4½'
 */
export const halvesWords = (number: number): string =>
	`${number < 1 ? '' : Math.floor(number)}${number % 1 === 0 ? '' : '½'}`;
