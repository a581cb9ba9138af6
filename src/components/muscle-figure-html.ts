import { isDeep } from '../figures/muscle-map/deep-places.ts';
import { muscleMap, swatch, type Shade } from '../figures/muscle-map/muscle-map.ts';
import { pageOfMuscle } from '../guide/pages.ts';
import { listWords } from '../guide/list-words.ts';
import { t } from '../language/t.ts';
import { muscles, type Muscle } from '../schema/vocabulary.ts';
import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';

type Links = Pick<FaceContext, 'href'>;

/** A line of the key beside a map: a pattern, what it means, and the muscles that have it. */
export interface Shaded {
	shade: Shade;
	name: string;
	muscles: readonly Muscle[];
}

/**
 * A muscle map with its key. The key names the muscles, unless a list beside the map does.
 *
 * @param id Unique on its page.
 * @param named Whether the key names the muscles, as links to what they do.
 */
export function muscleFigureHtml(
	{ id, title, groups, named }: { id: string; title: string; groups: readonly Shaded[]; named: boolean },
	context: Links,
): Html {
	const shown = groups.filter((group) => group.muscles.length > 0);
	const deep = shown.some((group) => group.muscles.some(isDeep));
	const words = shown.map(({ name, muscles: ids }) => `${name}: ${listWords(ids.map(nameOf))}.`);
	return html`<figure class="muscle-figure" aria-label="${title}">
		${muscleMap({
			id,
			title,
			description: words.join(' '),
			shades: new Map(
				shown.flatMap(({ shade, muscles: ids }) => ids.map((muscle) => [muscle, shade] as const)),
			),
		})}
		<figcaption>
			<dl class="muscle-key">
				${shown.map(
					({ shade, name, muscles: ids }) =>
						html`<div>
							<dt>${swatch(id, shade)} ${name}</dt>
							${named && ids.map((muscle) => html`<dd>${muscleLinkHtml(muscle, context)}</dd>`)}
						</div>`,
				)}
				${
					deep &&
					html`<div>
						<dt>${swatch(id, 'deep')} ${t`Deep`}</dt>
						<dd class="soft">${t`A dashed edge: it lies under the muscle you see.`}</dd>
					</div>`
				}
			</dl>
		</figcaption>
	</figure>`;
}

/** Their names say already that they lie deep. */
const namedDeep: readonly Muscle[] = ['hip-rotators'];

/** A muscle's name as a link to what it does; of a deep one it says so, unless the name does. */
export const muscleLinkHtml = (muscle: Muscle, { href }: Links): Html =>
	html`<a href="${href(pageOfMuscle(muscle))}">${muscles[muscle].label}</a>${
			isDeep(muscle) && !namedDeep.includes(muscle) && html` <span class="soft">${t`(deep)`}</span>`
		}`;

const nameOf = (muscle: Muscle): string =>
	isDeep(muscle) ? t`${muscles[muscle].label} (deep)` : muscles[muscle].label;
