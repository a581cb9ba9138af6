import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';

/** In each scheme, the ground on which text has the least contrast (`--sunken` and `--raised` in `tokens.css`). */
const grounds = { light: '#f1efe6', dark: '#1e2522' } as const;

const toOklch = converter('oklch');

/**
 * The accent, made darker or lighter until text in it can be read on every ground of the scheme.
 *
 * @param accent A colour as #rgb or #rrggbb.
 * @returns One colour for each scheme, with a contrast of at least 4.5:1 to it (WCAG 2.2, 1.4.3).
 */
export function accentColors(accent: string): { light: string; dark: string } {
	return { light: readable(accent, 'light'), dark: readable(accent, 'dark') };
}

function readable(accent: string, scheme: keyof typeof grounds): string {
	const start = toOklch(accent);
	if (start === undefined) throw new Error(`Not a colour: ${accent}`);
	const step = scheme === 'light' ? -0.01 : 0.01;
	let color: Oklch = start;
	// Black and white have enough of it on any ground of the other kind: the way to them ends in time.
	while (wcagContrast(formatHex(color), grounds[scheme]) < 4.6) {
		color = clampChroma({ ...color, l: color.l + step }, 'oklch');
	}
	return formatHex(color);
}
