/** The two pieces that stand in every page itself, because a file would come too late for them. */
import { withBase } from '../brand/address.ts';
import { accentColors } from '../brand/colors.ts';
import { tintedColors } from '../brand/palette.ts';
import { schemeKey } from '../browser/scheme-key.ts';
import type { InlineCode } from '../security/content-policy.ts';

/** What a brand may change of the look. */
export interface Look {
	/** The brand's colour. */
	accent: string;
	/** Its families of letters, as style sheets name them, with what browsers take until they are there. */
	fonts?: { text?: string | undefined; headings?: string | undefined };
	/** Its logo has another one for dark pages. */
	darkLogo?: boolean;
}

/**
 * What a brand changes of the look, and the scheme that the reader chose.
 *
 * @param base Path below which the site lives.
 * @param css The text of `tokens.css`.
 */
export function inlineCode(
	{ accent, fonts = {}, darkLogo = false }: Look,
	base: string,
	css: string,
): { style: string; script: string } & InlineCode {
	const { light, dark } = accentColors(accent);
	const own = Object.entries(tintedColors(accent, css))
		.map(([name, color]) => `--${name}:light-dark(${color.light},${color.dark})`)
		.join(';');
	// Paper is white, whatever the accent.
	const onScreen = own === '' ? '' : `@media screen{:root{${own}}}`;
	const families = [
		...(fonts.text === undefined ? [] : [`;--sans:${fonts.text}`]),
		...(fonts.headings === undefined ? [] : [`;--serif:${fonts.headings}`]),
	].join('');
	// Figures of one width make spaces and hyphens as wide as figures in many a family; ours does not.
	const figures = families === '' ? '' : 'html{font-variant-numeric:lining-nums}';
	const style = `:root{--accent-light:${light};--accent-dark:${dark};--contours:url(${withBase('/contours.svg', base)})${families}}${figures}${onScreen}${darkLogo ? logoStyle : ''}`;
	// Before anything is shown: a page must not turn dark under the reader's eyes.
	const script = `try{let s=localStorage.getItem(${JSON.stringify(schemeKey(base))});if(/^(light|dark)$/.test(s))document.documentElement.dataset.scheme=s}catch{}`;
	return { style, script, styles: [style], scripts: [script] };
}

const showDark = (root: string) =>
	`${root} .brand .on-light{display:none}${root} .brand .on-dark{display:inline}`;
/** Paper is white, and the reader's own choice goes before the device's. */
const logoStyle = `.brand .on-dark{display:none}@media screen{${showDark(':root[data-scheme=dark]')}}@media screen and (prefers-color-scheme:dark){${showDark(':root:not([data-scheme=light])')}}`;
