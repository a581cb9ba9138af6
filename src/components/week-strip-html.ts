import { shortDay } from '../guide/short-day.ts';
import { t } from '../language/t.ts';
import type { PlanDay } from '../schema/plan.ts';
import { effortOf } from '../guide/run-effort.ts';
import { weekdays } from '../schema/vocabulary.ts';
import { html, type Html } from '../html.ts';
import { sessionAnchor } from './session-anchor.ts';

/** Seven days at a glance: the run, and the sessions with links to them further down. */
export const weekStripHtml = (days: readonly PlanDay[]): Html =>
	html`<ol class="week">
		${days.map(dayHtml)}
	</ol>`;

const dayHtml = (day: PlanDay): Html =>
	html`<li data-effort="${effortOf(day)}">
		<span class="day"><abbr title="${weekdays[day.day]}">${shortDay(day.day)}</abbr></span>
		<div class="run">
			${day.run.label} ${effortOf(day) === 'hard' && html`<span class="effort">${t`(hard)`}</span>`}
		</div>
		${
			day.sessions.length > 0 &&
			html`<ul class="here">
				${day.sessions.map(
					(session) => html`<li><a href="#${sessionAnchor(day, session)}">${session.title}</a></li>`,
				)}
			</ul>`
		}
	</li>`;
