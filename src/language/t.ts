import { html, type Html, type Part } from '../html.ts';

/**
 * Words of the interface. English stands where it is used; a build puts the words of its language in their place before
 * the module is read (`translate-module.ts`), so that neither a page nor a script carries a table, or even this.
 *
 * @example t`Fewer sets: ${now}, after ${then}.` // translated as "Fewer sets: {1}, after {2}."
 */
export function t(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
	return words.map(spaced).reduce((text, part, index) => `${text}${values[index - 1] ?? ''}${part}`);
}

/** A line of source may end within a sentence. A space that does not break is no such space. */
export const spaced = (text: string): string => text.replace(/[ \t\n]+/g, ' ');

/**
 * The same for a sentence with markup in it. Values are escaped, as in `html`.
 *
 * @example th`A <em>must</em> has to be kept.`
 */
export function th(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return html(markup, ...parts);
}
