/** The two pieces that stand in every page itself, because a file would come too late for them. */
import { withBase } from '../brand/address.ts';
import { accentColors } from '../brand/colors.ts';
import { tintedColors } from '../brand/palette.ts';
import { schemeKey } from '../browser/scheme-key.ts';
import type { InlineCode } from '../security/content-policy.ts';

/**
 * What a brand changes of the look, and the scheme that the reader chose.
 *
 * @param accent The brand's colour.
 * @param base Path below which the site lives.
 * @param css The text of `tokens.css`.
 */
export function inlineCode(
	accent: string,
	base: string,
	css: string,
): { style: string; script: string } & InlineCode {
	const { light, dark } = accentColors(accent);
	const own = Object.entries(tintedColors(accent, css))
		.map(([name, color]) => `--${name}:light-dark(${color.light},${color.dark})`)
		.join(';');
	// Paper is white, whatever the accent.
	const onScreen = own === '' ? '' : `@media screen{:root{${own}}}`;
	const style = `:root{--accent-light:${light};--accent-dark:${dark};--contours:url(${withBase('/contours.svg', base)})}${onScreen}`;
	// Before anything is shown: a page must not turn dark under the reader's eyes.
	const script = `try{let s=localStorage.getItem(${JSON.stringify(schemeKey(base))});if(/^(light|dark)$/.test(s))document.documentElement.dataset.scheme=s}catch{}`;
	return { style, script, styles: [style], scripts: [script] };
}
