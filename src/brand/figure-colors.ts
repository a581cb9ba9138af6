import { formatHex, interpolate } from 'culori';
import { darkPalette, lightPalette, styleOf, type Palette } from '../figures/runner/palette.ts';
import { accentColors } from './colors.ts';

/** `--paper` in both schemes. */
const papers = { light: '#fbfaf5', dark: '#161b19' } as const;

/** Figures in a brand's colours: the runner wears its accent. */
export function figurePalettes(accent: string): { light: Palette; dark: Palette } {
	const colors = accentColors(accent);
	const shirt = (scheme: keyof typeof papers) => {
		const mixed = interpolate([papers[scheme], colors[scheme]], 'rgb');
		return { near: formatHex(mixed(0.5)), far: formatHex(mixed(0.65)) };
	};
	return { light: lightPalette(shirt('light')), dark: darkPalette(shirt('dark')) };
}

/** A style sheet for a picture that follows the reader's colour scheme on a screen, and is light on paper. */
export function figureStyle(accent: string): string {
	const { light, dark } = figurePalettes(accent);
	return `${styleOf(light)}@media screen and (prefers-color-scheme:dark){${styleOf(dark)}}`;
}
