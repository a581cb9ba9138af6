import { find } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import { byPrinciple, type PrincipleFindings } from '../planner/audit.ts';
import type { Finding } from '../schema/plan.ts';
import { strictnesses } from '../schema/vocabulary.ts';
import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from './link-html.ts';

/** What became of a rule, in a word. */
const verdictLabels = { kept: t`kept`, bent: t`bent`, broken: t`broken`, mended: t`mended` };
export type Verdict = keyof typeof verdictLabels;

const verdictOf = ({ severity, status }: Finding): Verdict =>
	status === 'kept' ? 'kept' : severity === 'must' ? 'broken' : 'bent';

/** What a plan keeps of the method's rules and what it bends, by principle. */
export function auditHtml(findings: readonly Finding[], context: FaceContext): Html {
	const { broken, kept } = byPrinciple(findings);
	const notKept = plural(
		broken.length,
		t`One principle is not kept`,
		t`${broken.length} principles are not kept`,
	);
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
			<summary>${t`${kept.length} principles are kept`}</summary>
			${findingsHtml(kept, context)}
		</details>`
	}`;
}

const verdictHtml = (verdict: Verdict): Html =>
	html`<span class="verdict" data-verdict="${verdict}">${verdictLabels[verdict]}</span>`;

/**
 * A list of principles with what was found on each.
 *
 * @param became What became of a principle, from the first of its findings.
 */
export const findingsHtml = (
	list: readonly PrincipleFindings[],
	context: FaceContext,
	became: (finding: Finding) => Verdict = verdictOf,
): Html =>
	html`<ul class="findings">
		${list.map(
			({ principle, findings }) =>
				html`<li>
					${verdictHtml(became(findings[0]))}
					<div>
						<p>
							${linkHtml(context, pageOf('principles', principle), find(context.guide, 'principles', principle).title)}
							<span class="soft">(${strictnesses[findings[0].severity]})</span>
						</p>
						${findings.map(({ text }) => html`<p>${text}</p>`)}
					</div>
				</li>`,
		)}
	</ul>`;
