import { find } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import { byPrinciple, type PrincipleFindings } from '../planner/audit.ts';
import type { Finding } from '../schema/plan.ts';
import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from './link-html.ts';

/** What became of a rule, in a word. */
const verdictWord = ({ severity, status }: Finding): 'kept' | 'bent' | 'broken' =>
	status === 'kept' ? 'kept' : severity === 'must' ? 'broken' : 'bent';

/** What a plan keeps of the method's rules and what it bends, by principle. */
export function auditHtml(findings: readonly Finding[], context: FaceContext): Html {
	const { broken, kept } = byPrinciple(findings);
	const notKept = `${broken.length === 1 ? 'One principle is' : `${broken.length} principles are`} not kept`;
	return html`${
		broken.length > 0 &&
		html`<details open>
			<summary>${notKept}</summary>
			${findingsHtml(broken, context)}
		</details>`
	}
	${
		kept.length > 0 &&
		html`<details>
			<summary>${kept.length} principles are kept</summary>
			${findingsHtml(kept, context)}
		</details>`
	}`;
}

/**
 * A list of principles with what was found on each.
 *
 * @param wordOf What became of a principle, from the first of its findings.
 */
export const findingsHtml = (
	list: readonly PrincipleFindings[],
	context: FaceContext,
	wordOf: (finding: Finding) => string = verdictWord,
): Html =>
	html`<ul class="findings">
		${list.map(
			({ principle, findings }) =>
				html`<li>
					<span class="verdict" data-verdict="${wordOf(findings[0])}">${wordOf(findings[0])}</span>
					<div>
						<p>
							${linkHtml(context, pageOf('principles', principle), find(context.guide, 'principles', principle).title)}
							<span class="soft">(${findings[0].severity})</span>
						</p>
						${findings.map(({ text }) => html`<p>${text}</p>`)}
					</div>
				</li>`,
		)}
	</ul>`;
