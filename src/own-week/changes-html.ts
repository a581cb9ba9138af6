import { findingsHtml } from '../components/audit-html.ts';
import type { FaceContext } from '../components/face-context.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from '../components/link-html.ts';
import { find } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import { t } from '../language/t.ts';
import type { AuditChanges } from '../planner/audit-changes.ts';
import type { NoPlacement } from '../planner/place.ts';

/** What the runner's days do to the plan, by principle; nothing if they do nothing. */
export function changesHtml({ breaks, bends, mends }: AuditChanges, context: FaceContext): Html {
	const worse = [...breaks, ...bends];
	if (worse.length + mends.length === 0) return html``;
	return html`<h3>${t`What your days change`}</h3>
		${worse.length > 0 && findingsHtml(worse, context)}
		${mends.length > 0 && findingsHtml(mends, context, () => 'mended')}`;
}

/** Why there is no way to place the sessions, and what would help. */
export function collisionsHtml(collisions: NoPlacement['collisions'], context: FaceContext): Html {
	if (collisions.length === 0) return html``;
	return html`<h3>${t`What gets in the way`}</h3>
		<ul class="findings">
			${collisions.map(
				({ principle, text, remedy }) =>
					html`<li>
						<span class="verdict" data-verdict="broken">${t`must`}</span>
						<div>
							<p>
								${linkHtml(context, pageOf('principles', principle), find(context.guide, 'principles', principle).title)}
							</p>
							<p>${text}</p>
							<p class="soft">${t`What helps: ${remedy}.`}</p>
						</div>
					</li>`,
			)}
		</ul>`;
}
