/** The muscle map where there is no style sheet: on paper. */
import type { Muscle } from '../../schema/vocabulary.ts';
import { muscleMap, type Shade } from './muscle-map.ts';
import { boxes } from './shapes.ts';
import { t } from '../../language/t.ts';

/** The same colours as `--muscle-…` in tokens.css, by daylight. Lines are heavier: a map on paper is small. */
const style = (accent: string) =>
	'.muscle-body{fill:#f7f5ee;stroke:#858377;stroke-width:12;stroke-linejoin:round;paint-order:stroke}' +
	'.muscle-ground{fill:#f7f5ee}.muscle-rest{fill:#e0dccf}' +
	`.muscle-ink{fill:${accent}}` +
	'.muscle-window{fill:#f7f5ee;stroke:#f7f5ee;stroke-width:12;stroke-linejoin:round}' +
	'.muscle-deep{stroke:#1f2421;stroke-width:6;stroke-dasharray:10 6}';

/**
 * The body from the front and from behind, with muscles filled, as an SVG that stands alone. The words beside it say
 * which they are.
 *
 * @param accent Colour of what works, as #rrggbb.
 */
export function paperMap(shades: ReadonlyMap<Muscle, Shade>, accent: string): string {
	const [, , width, height] = boxes.both.split(' ');
	const inHtml = String(muscleMap({ id: 'map', title: t`Muscles`, description: '', shades }));
	return inHtml.replace(
		/^<svg[^>]*>/,
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${boxes.both}" width="${width}" height="${height}"><style>${style(accent)}</style>`,
	);
}
