/** The faces of a runner's own season: its head, and its weeks one below the other. */
import { findingsHtml } from '../components/audit-html.ts';
import type { FaceContext } from '../components/face-context.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from '../components/link-html.ts';
import { weekKind } from '../components/season-table-html.ts';
import { sessionsHtml } from '../components/session-html.ts';
import { weekStripHtml } from '../components/week-strip-html.ts';
import { find } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import { t } from '../language/t.ts';
import { byPrinciple } from '../planner/audit.ts';
import { daysBetween } from '../planner/calendar-days.ts';
import { datesWords, longDate } from '../guide/date-words.ts';
import { weekInAll } from '../planner/plan-words.ts';
import { whyNow } from '../planner/season-words.ts';
import type { Finding, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { phases, profilesInSentence } from '../schema/vocabulary.ts';
import type { Remark } from './remark.ts';
import { remarkHtml } from './remark-html.ts';

/** Where a week stands on the page; calendars link to it. */
export const weekAnchor = ({ week = 0 }: Pick<WeekPlan, 'week'>): string => `week-${week}`;

/** The week that holds a day; the first one for a day before the season, the last one after it. */
export function weekAt({ weeks }: SeasonPlan, today: string): WeekPlan | undefined {
	return weeks.find(({ days }) => today <= (days.at(-1)?.date ?? '')) ?? weeks.at(-1);
}

/** What the season is, where the runner is in it, and what to know before reading on. */
export function seasonHeadHtml(
	season: SeasonPlan,
	{ today, remarks, ...context }: FaceContext & { today: string; remarks: readonly Remark[] },
): Html {
	const { raceName, raceDate, weeks, length, method, equipment, notes } = season;
	const first = weeks[0]?.days[0]?.date ?? '';
	const choices = [find(context.guide, 'methods', method).title, profilesInSentence[equipment]];
	const here = weekAt(season, today);
	const wait = daysBetween(today, first);
	const said = [...remarks, ...notes.map((words) => ({ words, ways: [] }))];
	return html`<h2 id="season-title" tabindex="-1">${raceName ?? t`Your race`}</h2>
		<p class="lead">${longDate(raceDate ?? '')}</p>
		<p class="season-facts">
			${t`${length} weeks from ${longDate(first)}`} · ${choices.join(' · ')} ·
			${
				wait > 0
					? wait === 1
						? t`starts tomorrow`
						: t`starts in ${wait} days`
					: here && html`<a href="#${weekAnchor(here)}">${t`now in week ${here.week ?? 0}`}</a>`
			}
		</p>
		${
			said.length > 0 &&
			html`<div class="note tip">${said.map((remark) => remarkHtml(remark, context))}</div>`
		}`;
}

/** A week to open: what it is and when. What is in it comes when it is opened. */
export function weekHtml(week: WeekPlan, today: string): Html {
	const kind = weekKind(week);
	const [first = '', last = ''] = [week.days[0]?.date, week.days.at(-1)?.date];
	const isNow = first <= today && today <= last;
	return html`<details class="season-week" id="${weekAnchor(week)}">
		<summary>
			<h2>${week.title}</h2>
			<span class="when">
				${datesWords(week.days)} ${isNow && html`<span class="tag">${t`this week`}</span>`}
				${kind === 'race' && html`<span class="tag">${t`race`}</span>`}
			</span>
		</summary>
		<div class="season-week-body"></div>
	</details>`;
}

/**
 * All that is in a week.
 *
 * @param isFirst The week is the first of its phase.
 */
export function weekBodyHtml(
	week: WeekPlan,
	season: SeasonPlan,
	context: FaceContext,
	isFirst: boolean,
): Html {
	const { phase, change, notes = [] } = week;
	return html`<div class="season-week-words">
			<p>${change}</p>
			${
				isFirst &&
				html`<p>
					<strong>${t`Why ${inSentence(phases[phase])} now.`}</strong> ${whyNow(season, phase)}
					<span class="no-print">
						${linkHtml(context, pageOf('phases', phase), t`What this phase is for`)}
					</span>
				</p>`
			}
			${notes.map((note) => html`<p class="note tip">${note}</p>`)}
			<p class="soft">${weekInAll(week)}</p>
		</div>
		${weekStripHtml(week.days)}
		<div class="sheet-sessions" data-fill="${fillOf(week)}">
			${sessionsHtml(week, { ...context, writeIn: true })}
		</div>
		${weekAuditHtml(week.findings, context)}
		<p class="sheet-foot">
			${t`A box for each set: write the load and the reps in it, or what you managed. General information, not
			medical advice: stop if something hurts.`}
		</p>
		<div class="sheet-notes" aria-hidden="true">
			<b>${t`Notes`}</b><i></i><i></i><i></i><i></i><i></i><i></i><i></i>
		</div>`;
}

/** How full a week's sheet of paper is: a session's head and reason take about as much as two of its lines. */
function fillOf({ days }: WeekPlan): 'few' | 'light' | 'middle' | 'full' | 'over' {
	const sessions = days.flatMap((day) => day.sessions);
	const rows = sessions.reduce((sum, { exercises }) => sum + exercises.length + 2, 0);
	if (rows <= 9) return 'few';
	if (rows <= 15) return 'light';
	if (rows <= 19) return 'middle';
	return rows <= 24 ? 'full' : 'over';
}

function weekAuditHtml(findings: readonly Finding[], context: FaceContext): Html {
	const { broken, kept } = byPrinciple(findings);
	const checked =
		broken.length === 0
			? t`Checked against the rules: ${kept.length} kept, none bent`
			: t`Checked against the rules: ${kept.length} kept, ${broken.length} bent`;
	return html`<details class="week-audit no-print">
		<summary>${checked}</summary>
		${findingsHtml([...broken, ...kept], context)}
	</details>`;
}
