import { html, type Html, type Part } from '../../html.ts';
import type { Muscle } from '../../schema/vocabulary.ts';
import { isDeep } from './deep-places.ts';
import { views, type View } from './drawing.ts';
import { apart, boxes, viewShapes } from './shapes.ts';

/** How a muscle is filled, the strongest first. Told apart by pattern, so that a copier and colour-blind eyes see them. */
export const shades = ['solid', 'hatched', 'dotted'] as const;
export type Shade = (typeof shades)[number];

export interface MuscleMap {
	/** Unique on its page: ids of its parts begin with it. */
	id: string;
	/** What the map shows, for those who do not see it. */
	title: string;
	/** The same as the colours say, in words. */
	description: string;
	/** How muscles are filled; the others are at rest. */
	shades: ReadonlyMap<Muscle, Shade>;
	/** The id of a map earlier on the page: its body and patterns are used again instead of being written twice. */
	bodyOf?: string;
}

/**
 * The body from the front and from behind, with muscles filled.
 *
 * A deep muscle is a window with a dashed edge in what lies over it, so that the one on top does not seem to work. What
 * the body has twice is written once and mirrored.
 *
 * @returns One SVG image; the same map always gives the same bytes.
 */
export function muscleMap({ id, title, description, shades: filled, bodyOf }: MuscleMap): Html {
	const parts = bodyOf ?? id;
	return html`<svg
		class="muscle-map"
		viewBox="${boxes.both}"
		role="img"
		aria-labelledby="${id}-title"
		aria-describedby="${id}-words"
		data-pagefind-ignore
	>
		<title id="${id}-title">${title}</title>
		<desc id="${id}-words">${description}</desc>
		${bodyOf === undefined && patterns(id)}
		${views.map((view) => {
			const seen = [...viewShapes()[view].muscles];
			const drawn = (deep: boolean, part: 'sided' | 'middle') =>
				seen.flatMap(([muscle, shape]) => {
					const shade = filled.get(muscle);
					if (shade === undefined || isDeep(muscle) !== deep || shape[part] === '') return [];
					return [deep ? windowHtml(parts, shade, shape[part]) : pieceHtml(parts, shade, shape[part])];
				});
			// Windows last: they are cut into what lies over them.
			const sided = [...drawn(false, 'sided'), ...drawn(true, 'sided')];
			return html`<g${view === 'back' && html` transform="translate(${apart})"`}>
				${bodyOf === undefined ? bodyHtml(id, view) : html`<use href="#${bodyOf}-${view}" />`}
				${sided.length > 0 && twice(`${id}-${view}-work`, sided)} ${drawn(false, 'middle')}${drawn(true, 'middle')}
			</g>`;
		})}
	</svg>`;
}

/** A body at rest, seen from one side, to be drawn again by its id: `<map>-front` or `<map>-back`. */
export function bodyHtml(mapId: string, view: View): Html {
	const { body, pieces } = viewShapes()[view];
	const id = `${mapId}-${view}`;
	return html`<g id="${id}"
		><path class="muscle-body" d="${body.whole}" /><path class="muscle-rest" d="${pieces.middle}" />${twice(
			`${id}-rest`,
			html`<path class="muscle-rest" d="${pieces.sided}" />`,
		)}</g
	>`;
}

/** Something on the right of the picture, and the same on the left. */
const twice = (id: string, content: Part): Html =>
	html`<g id="${id}">${content}</g><use href="#${id}" transform="scale(-1 1)" />`;

const pieceHtml = (mapId: string, shade: Shade, path: string): Html =>
	html`<path ${paint(mapId, shade)} d="${path}" />`;

const windowHtml = (mapId: string, shade: Shade, path: string): Html =>
	html`<path class="muscle-window" d="${path}" /><path ${paint(mapId, shade, 'muscle-deep')} d="${path}" />`;

/** A small field with the pattern of a shade, for the key of a map. */
export const swatch = (mapId: string, shade: Shade | 'deep'): Html =>
	html`<svg class="muscle-swatch" viewBox="0 0 44 30" aria-hidden="true">
		${
			shade === 'deep'
				? html`<path class="muscle-deep" d="M3 3h38v24h-38z" />`
				: html`<path ${paint(mapId, shade)} d="M0 0h44v30h-44z" />`
		}
	</svg>`;

/**
 * What fills a path. The colours themselves are in the style sheet.
 *
 * @param kind A class to have besides.
 */
const paint = (mapId: string, shade: Shade, kind = ''): Html => {
	const classes = [kind, ...(shade === 'solid' ? ['muscle-ink'] : [])].join(' ').trim();
	return html`${classes !== '' && html`class="${classes}"`}${shade !== 'solid' && html` fill="url(#${mapId}-${shade})"`}`;
};

const patterns = (id: string): Html =>
	html`<defs>
		<pattern
			id="${id}-hatched"
			width="11"
			height="11"
			patternUnits="userSpaceOnUse"
			patternTransform="rotate(45)"
		>
			<path class="muscle-ground" d="M0 0h11v11h-11z" /><path class="muscle-ink" d="M0 0h5v11h-5z" />
		</pattern>
		<pattern
			id="${id}-dotted"
			width="11"
			height="11"
			patternUnits="userSpaceOnUse"
			patternTransform="rotate(45)"
		>
			<path class="muscle-ground" d="M0 0h11v11h-11z" /><circle
				class="muscle-ink"
				cx="5.5"
				cy="5.5"
				r="2.6"
			/>
		</pattern>
	</defs>`;
