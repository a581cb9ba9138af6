import { clampChroma, converter, formatHex, wcagLuminance, type Oklch } from 'culori';
import { tokenColor, type SchemeColor } from '../head/token-color.ts';
import { accentColors } from './colors.ts';

/** The accent that the colours of `tokens.css` were chosen for, by eye: a site with it needs no others. */
export const houseAccent = '#b5451b';

/** What takes the hue of a brand's accent: grounds, ink and lines. Phases, figures and verdicts keep their colours, which mean something. */
export const tinted = [
	'paper',
	'raised',
	'sunken',
	'ink',
	'ink-soft',
	'line',
	'line-strong',
	'contour',
	'muscle-body',
	'muscle-rest',
	'muscle-edge',
] as const;

const toOklch = converter('oklch');
/** A colour with less of it has no hue that anybody sees. */
const leastChroma = 0.02;

/**
 * The colours of a site whose accent is not ours: each keeps its lightness and its strength and takes the accent's hue.
 * Lightness is set by the luminance of WCAG 2.2, not by OKLCH's own: so every contrast stays what it was.
 *
 * @param accent A colour as #rgb or #rrggbb.
 * @param css The text of `tokens.css`.
 * @returns By the name of the custom property; empty for our own accent.
 */
export function tintedColors(accent: string, css: string): Record<string, SchemeColor> {
	const own = toOklch(accent);
	if (own === undefined) throw new Error(`Not a colour: ${accent}`);
	if (formatHex(own) === houseAccent) return {};
	return Object.fromEntries(
		tinted.map((name) => {
			const { light, dark } = tokenColor(css, name);
			return [name, { light: inHueOf(own, light), dark: inHueOf(own, dark) }];
		}),
	);
}

function inHueOf({ h = 0, c }: Oklch, color: string): string {
	const start = toOklch(color);
	if (start === undefined) throw new Error(`Not a colour: ${color}`);
	const wanted = wcagLuminance(color);
	const at = (l: number) =>
		clampChroma({ mode: 'oklch', l, c: c < leastChroma ? 0 : start.c, h }, 'oklch') as Oklch;
	let [low, high] = [0, 1];
	// As fine as 8 bits a channel can show.
	for (let step = 0; step < 16; step += 1) {
		const middle = (low + high) / 2;
		if (wcagLuminance(at(middle)) < wanted) low = middle;
		else high = middle;
	}
	return formatHex(at((low + high) / 2));
}

/** What a coach should know of the accent: where it had to change so that it can be read. Of ours, there is no need. */
export function accentChanges(accent: string): string[] {
	const { light, dark } = accentColors(accent);
	const own = formatHex(accent);
	if (own === houseAccent) return [];
	return [
		...(light === own
			? []
			: [
					`The accent ${accent} is too light for words on a light page: there, and on paper, it is ${light}.`,
				]),
		...(dark === own
			? []
			: [`The accent ${accent} is too dark for words on a dark page: there it is ${dark}.`]),
	];
}
