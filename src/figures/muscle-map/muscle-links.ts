import { html, type Html } from '../../html.ts';
import { muscles, type Muscle } from '../../schema/vocabulary.ts';
import { isDeep } from './deep-places.ts';
import type { View } from './drawing.ts';
import { bodyHtml } from './muscle-map.ts';
import { boxes, viewShapes } from './shapes.ts';
import { t } from '../../language/t.ts';

/**
 * The body from one side, where every muscle is a link: from head to foot, deep ones last, as they lie in a window on
 * top of others.
 *
 * @param label Names the group of links.
 * @param address Where a muscle's link leads.
 */
export function muscleLinks(view: View, label: string, address: (muscle: Muscle) => string): Html {
	const shapes = [...viewShapes()[view].muscles];
	const ordered = [
		...shapes.filter(([muscle]) => !isDeep(muscle)),
		...shapes.filter(([muscle]) => isDeep(muscle)),
	];
	const deep = ` ${t`(deep)`}`;
	return html`<svg class="muscle-map muscle-links" viewBox="${boxes.one}" role="group" aria-label="${label}">
		${bodyHtml('muscles', view)}
		${ordered.map(
			([muscle, shape]) =>
				html`<a href="${address(muscle)}" ${isDeep(muscle) && html` class="deep"`}
					><title>${muscles[muscle].label}${isDeep(muscle) && deep}</title><path d="${shape.whole}"
				/></a>`,
		)}
	</svg>`;
}
