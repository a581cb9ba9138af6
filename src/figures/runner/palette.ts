/** Colours of figures where there is no style sheet: on paper, and in pictures that stand alone. */
import type { Paint } from './draw.ts';

/** Every paint has a colour; `far` has those of what lies on the side away from the viewer. */
export interface Palette {
	paint: Record<Paint, string>;
	far: Partial<Record<Paint, string>>;
	line: string;
	floor: string;
}

/** The same colours as `--figure-…` in tokens.css. */
export const lightPalette: Palette = {
	paint: {
		skin: '#f0ede5',
		shirt: '#b1cbbe',
		shorts: '#26363d',
		shoe: '#ffffff',
		sole: '#26363d',
		cap: '#26363d',
		hair: '#59666b',
		muscle: '#e2572b',
		helper: '#f2b391',
		prop: '#d9cfb8',
		weight: '#7f8b90',
		soft: '#b9b3a2',
		band: '#8a5fa8',
		arrow: '#b03a12',
		tip: '#b03a12',
	},
	far: {
		skin: '#d2ccbf',
		shirt: '#8aa99b',
		shorts: '#3e5059',
		shoe: '#dedad0',
		muscle: '#c9471f',
		helper: '#d99a78',
		weight: '#6d787d',
	},
	line: '#26363d',
	floor: '#8d8b7e',
};

export const darkPalette: Palette = {
	paint: {
		skin: '#5b665f',
		shirt: '#47685b',
		shorts: '#0b0f0d',
		shoe: '#2c3531',
		sole: '#d5dad2',
		cap: '#0b0f0d',
		hair: '#8b948d',
		muscle: '#f47a4a',
		helper: '#f2c4a8',
		prop: '#4d4739',
		weight: '#8c979b',
		soft: '#6e6a5e',
		band: '#b893d1',
		arrow: '#ff9c6b',
		tip: '#ff9c6b',
	},
	far: {
		skin: '#424c46',
		shirt: '#375247',
		shorts: '#1d2623',
		shoe: '#222a27',
		muscle: '#d9622f',
		helper: '#cf9c7e',
		weight: '#737e82',
	},
	line: '#d5dad2',
	floor: '#7d847d',
};

/** A style sheet for a picture that follows the reader's colour scheme on a screen, and is light on paper. */
export const figureStyle = (): string =>
	`${styleOf(lightPalette)}@media screen and (prefers-color-scheme:dark){${styleOf(darkPalette)}}`;

/** A style sheet with the palette's colours, for within one SVG. */
export function styleOf({ paint, far, line, floor: ground }: Palette): string {
	const filled = Object.entries(paint)
		.filter(([name]) => name !== 'arrow')
		.map(([name, colour]) => `.${name}{fill:${colour}}`);
	const farther = Object.entries(far).map(([name, colour]) => `.far.${name}{fill:${colour}}`);
	return `path{stroke:${line};stroke-width:6;stroke-linejoin:round;paint-order:stroke}.muscle,.helper{stroke-width:2}.bare{stroke:none}${filled.join('')}${farther.join('')}.arrow{fill:none;stroke:${paint.arrow}}.floor{fill:none;stroke:${ground};stroke-width:4}`;
}

/** A style sheet for paper. */
export const paperStyle = styleOf(lightPalette);
