import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';

/** A link within the site. */
export const linkHtml = ({ href }: Pick<FaceContext, 'href'>, path: string, words: string): Html =>
	html`<a href="${href(path)}">${words}</a>`;
