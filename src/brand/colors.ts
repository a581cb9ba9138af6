import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';

/** Paper and ink of the two schemes, as in `styles/tokens.css`. */
const papers = { light: '#fbfaf5', dark: '#161b19' } as const;

const toOklch = converter('oklch');

/**
 * The accent, made darker or lighter until text in it can be read on the scheme's paper.
 *
 * @param accent A colour as #rgb or #rrggbb.
 * @returns One colour for each scheme, with a contrast of at least 4.5:1 to its paper (WCAG 2.2, 1.4.3).
 */
export function accentColors(accent: string): { light: string; dark: string } {
	return { light: readable(accent, 'light'), dark: readable(accent, 'dark') };
}

function readable(accent: string, scheme: keyof typeof papers): string {
	const start = toOklch(accent);
	if (start === undefined) throw new Error(`Not a colour: ${accent}`);
	const step = scheme === 'light' ? -0.01 : 0.01;
	let color: Oklch = start;
	while (wcagContrast(formatHex(color), papers[scheme]) < 4.6 && color.l > 0 && color.l < 1) {
		color = clampChroma({ ...color, l: color.l + step }, 'oklch');
	}
	return formatHex(color);
}
