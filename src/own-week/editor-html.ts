import { html, type Html } from '../html.ts';
import { effortOf } from '../guide/run-effort.ts';
import { t, th } from '../language/t.ts';
import type { Finding, PlanDay, WeekPlan } from '../schema/plan.ts';
import { weekdays, type Weekday } from '../schema/vocabulary.ts';
import type { Arrangement } from '../planner/own-week.ts';
import { dayOf, keyOf, movablesOf, nameOf, type Movable } from './movable.ts';
import type { Destination } from './runners-week.ts';

/**
 * The week to move things in: a row for each day, with a handle to drag and a button to press for everything on it.
 *
 * @param own The plan as the runner has arranged it.
 */
export function editorHtml(plan: WeekPlan, arrangement: Arrangement, own: WeekPlan): Html {
	const movables = movablesOf(plan);
	return html`<h3 tabindex="-1" data-key="editor">${t`Move days or sessions`}</h3>
		<p class="soft small">
			${t`Drag by the handle, or press Move and choose a day. A run changes places with the run of that day.
			“Place them for me” keeps ticked days free.`}
		</p>
		<ol class="moving">
			${own.days.map((day) => {
				const here = movables.filter((movable) => dayOf(arrangement, movable) === day.day);
				return html`<li data-day="${day.day}" data-effort="${effortOf(day)}">
					<div class="moving-day">
						<span class="day">${weekdays[day.day]}</span>
						${notKeptHtml(own.findings, day.day)}
						<label>
							<input
								type="checkbox"
								data-key="closed-${day.day}"
								data-closes="${day.day}"
								${arrangement.closed.includes(day.day) && html`checked`}
							/>
							${th`No strength <span class="visually-hidden">on ${weekdays[day.day]}</span>`}
						</label>
					</div>
					<ul>
						${here.map((movable) => movableHtml(movable, nameOf(plan, movable), day))}
					</ul>
				</li>`;
			})}
		</ol>`;
}

/** Says so where a day breaks or bends a rule; the list below says which. */
function notKeptHtml(findings: readonly Finding[], day: Weekday): Html | undefined {
	// Broken musts come first.
	const worst = findings.find((finding) => finding.day === day && finding.status === 'broken');
	if (worst === undefined) return undefined;
	return worst.severity === 'must'
		? html`<span class="mark" data-verdict="broken">${t`broken`}</span>`
		: html`<span class="mark" data-verdict="bent">${t`bent`}</span>`;
}

const movableHtml = (movable: Movable, name: string, day: PlanDay): Html => {
	const isRun = 'run' in movable;
	return html`<li class="${isRun ? 'movable run' : 'movable'}" data-movable="${keyOf(movable)}">
		<span class="grip" aria-hidden="true"></span>
		<span class="name"
			>${name} ${isRun && effortOf(day) === 'hard' && html`<span class="effort">${t`(hard)`}</span>`}</span
		>
		<span class="outlook"></span>
		<button
			class="button"
			type="button"
			aria-haspopup="dialog"
			data-key="${keyOf(movable)}"
			data-moves="${keyOf(movable)}"
		>
			${th`Move<span class="visually-hidden"> ${name}, ${weekdays[day.day]}</span>`}
		</button>
	</li>`;
};

/** The days to choose from, for whoever does not drag. */
export const chooserHtml = (name: string, destinations: readonly Destination[]): Html =>
	html`<h3 id="move-to">${t`Move ${name} to`}</h3>
		<ul>
			${destinations.map(
				({ day, open, verdict, outlook }) =>
					html`<li>
						<button type="button" data-to="${day.day}" ${!open && html`disabled`}>
							<span class="day">${weekdays[day.day]}</span>
							<span class="run">${day.run.label}${effortOf(day) === 'hard' && ` ${t`(hard)`}`}</span>
							<span class="outlook" ${verdict !== undefined && html`data-verdict="${verdict}"`}
								>${outlook}</span
							>
						</button>
					</li>`,
			)}
		</ul>
		<p class="buttons">${buttonsHtml({ cancel: t`Cancel` })}</p>`;

/** The buttons below the week, by what they do. */
export const buttonsHtml = (buttons: Readonly<Record<string, string>>): Html =>
	html`${Object.entries(buttons).map(
		([act, words]) =>
			html`<button class="button" type="button" data-key="${act}" data-act="${act}">${words}</button>`,
	)}`;
