import { contourMap, mapSize } from '../contours/contour-map.ts';
import { typeIcon } from '../search/type-icon.ts';
import type { Glyph, Icon } from './icons.ts';

/** What all icons of a site have in common. */
export interface IconLook {
	/** Of the site. */
	name: string;
	/** What stands in the middle: a logo as a data address, or letters as an SVG. */
	mark: { logo: string } | { letters: string };
	/** Each as #rrggbb. */
	colors: { paper: string; contour: string; accent: string };
}

/** Width and height of the drawing, in its own units. */
const side = 512;
/** Width of the mark. A square that fills the circle which every mask leaves is 0.8 / √2 of the side wide. */
const markSide = { plate: 0.7, whole: 0.68, masked: 0.56 } as const;
/** The square of the map that shows, around its summit. */
const piece = { x: 690, y: 10, side: 380 } as const;

/** An icon: the site's own hills, and its logo before them. */
export function iconSvg({ shape, glyph }: Pick<Icon, 'shape' | 'glyph'>, look: IconLook): string {
	const { paper, contour } = look.colors;
	const zoom = side / piece.side;
	const hills = contourMap(look.name)
		.trim()
		.replace('stroke="#000"', `stroke="${contour}"`)
		.replace(
			/width="\d+" height="\d+"/,
			`x="${-piece.x * zoom}" y="${-piece.y * zoom}" width="${mapSize.width * zoom}" height="${mapSize.height * zoom}"`,
		);
	const radius = shape === 'plate' ? side * 0.22 : 0;
	const wide = side * markSide[shape];
	const box = `x="${(side - wide) / 2}" y="${(side - wide) / 2}" width="${wide}" height="${wide}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><clipPath id="plate"><rect width="${side}" height="${side}" rx="${radius}"/></clipPath><g clip-path="url(#plate)"><rect width="${side}" height="${side}" fill="${paper}"/>${glyph === undefined ? hills : ''}</g>${glyph === undefined ? markSvg(look.mark, box) : glyphSvg(glyph, box, look.colors.accent)}</svg>`;
}

function markSvg(mark: IconLook['mark'], box: string): string {
	if ('logo' in mark) return `<image ${box} href="${mark.logo}"/>`;
	return mark.letters.replace(/width="[^"]+" height="[^"]+"/, box);
}

function glyphSvg(glyph: Glyph, box: string, color: string): string {
	const drawn = glyph === 'Search' ? searchIcon : String(typeIcon(glyph));
	return drawn
		.replace(/\s+width="24"\s+height="24"/, ` ${box}`)
		.replace('stroke="currentColor"', `stroke="${color}"`);
}

const searchIcon =
	'<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20 20"/></svg>';
