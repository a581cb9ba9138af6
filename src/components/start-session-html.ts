import { html, type Html } from '../html.ts';
import { th } from '../language/t.ts';

/** The button that opens a session in the gym view. What it stands in has to have the session's anchor. */
export const startSessionHtml = (title: string): Html =>
	html`<button class="button quiet start no-print" type="button" data-start data-pagefind-ignore>
		${th`Do this session <span class="visually-hidden">(${title})</span>`}
	</button>`;
