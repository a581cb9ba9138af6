/** The parts of a page that a script works with. */
import type { Html } from '../html.ts';

/**
 * The part that a selector names.
 *
 * @throws Error if there is none: page and script do not fit together.
 */
export function partOf(selector: string, within: ParentNode = document): HTMLElement {
	const found = within.querySelector<HTMLElement>(selector);
	if (found === null) throw new Error(`This page has no ${selector}.`);
	return found;
}

/** Shows something in a part, or empties it. */
export function put(part: Element, content: Html | false): void {
	part.innerHTML = content === false ? '' : content.toString();
}
