import type { FaceContext } from '../components/face-context.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from '../components/link-html.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import type { Problem, Remark } from './remark.ts';

/** A remark as a sentence or two, and links to what helps. */
export const remarkHtml = ({ words, ways }: Remark, context: Pick<FaceContext, 'href'>): Html =>
	html`<p>${words}</p>
		${
			ways.length > 0 &&
			html`<ul class="ways">
				${ways.map((way) => html`<li>${linkHtml(context, way.path, way.words)}</li>`)}
			</ul>`
		}`;

/** All that is wrong at a glance, each a link to its field. */
export const problemListHtml = (problems: readonly Problem[]): Html =>
	html`<h2>
			${plural(problems.length, t`One thing is in the way`, t`${problems.length} things are in the way`)}
		</h2>
		<ul>
			${problems.map(({ field, words }) => html`<li><a href="#${field}">${words}</a></li>`)}
		</ul>`;
