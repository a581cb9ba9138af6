/** The two pieces that stand in every page itself, because a file would come too late for them. */
import { accentColors } from '../brand/colors.ts';
import { withBase } from '../brand/address.ts';
import { schemeKey } from '../browser/scheme-key.ts';
import type { InlineCode } from '../security/content-policy.ts';

/**
 * What a brand changes of the look, and the scheme that the reader chose.
 *
 * @param accent The brand's colour.
 * @param base Path below which the site lives.
 */
export function inlineCode(accent: string, base: string): { style: string; script: string } & InlineCode {
	const { light, dark } = accentColors(accent);
	const style = `:root{--accent-light:${light};--accent-dark:${dark};--contours:url(${withBase('/contours.svg', base)})}`;
	// Before anything is shown: a page must not turn dark under the reader's eyes.
	const script = `try{let s=localStorage.getItem(${JSON.stringify(schemeKey(base))});if(/^(light|dark)$/.test(s))document.documentElement.dataset.scheme=s}catch{}`;
	return { style, script, styles: [style], scripts: [script] };
}
