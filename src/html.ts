/** Markup that is finished: nothing in it gets escaped again. */
export class Html {
	readonly #markup: string;
	constructor(markup: string) {
		this.#markup = markup;
	}
	toString(): string {
		return this.#markup;
	}
}

/** What may stand in a template: text gets escaped, markup and lists of it are taken as they are, the rest is nothing. */
export type Part = string | number | Html | readonly Part[] | false | undefined;

/**
 * Markup from a template. Runs in a build and in a browser alike, so that a page and what a script changes on it
 * come from the same words.
 *
 * @example String(html`<p>${'a < b'}</p>`) // '<p>a &lt; b</p>'
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return new Html(template.map((markup, index) => markup + written(parts[index])).join(''));
}

function written(part: Part): string {
	if (part === undefined || part === false) return '';
	if (part instanceof Html) return part.toString();
	if (typeof part === 'object') return part.map(written).join('');
	return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
