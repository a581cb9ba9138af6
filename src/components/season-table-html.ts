import { minutesWords } from '../guide/dose-words.ts';
import { pageOf } from '../guide/pages.ts';
import { datesWords } from '../guide/date-words.ts';
import { weekStripFigure } from '../figures/week-strip/week-strip.ts';
import { t } from '../language/t.ts';
import { phaseSpan, whyNow } from '../planner/season-words.ts';
import { setsOf } from '../planner/fewer-sets.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from './link-html.ts';

/**
 * A season at a glance: its weeks by phase, with why each phase stands where it does.
 *
 * @param weekHref Link to a week.
 */
export function seasonTableHtml(
	season: SeasonPlan,
	context: FaceContext,
	weekHref: (week: WeekPlan) => string,
): Html {
	const phases = [...new Set(season.weeks.map(({ phase }) => phase))];
	return html`<table class="season">
		<thead>
			<tr>
				<th scope="col">${t`Week`}</th>
				<th scope="col" class="number wide">${t`Sets`}</th>
				<th scope="col" class="number">${t`Time`}</th>
				<th scope="col" class="number wide">${t`Planned load`}</th>
			</tr>
		</thead>
		${phases.map((phase) => {
			const weeks = season.weeks.filter((week) => week.phase === phase);
			return html`<tbody>
				<tr class="phase">
					<th scope="rowgroup" colspan="4">
						${linkHtml(context, pageOf('phases', phase), context.guide.phases[phase].title)}
						<span class="soft">${phaseSpan(weeks)}</span>
						<p>${whyNow(season, phase)}</p>
					</th>
				</tr>
				${weeks.map((week) => rowHtml(week, weekHref(week)))}
			</tbody>`;
		})}
	</table>`;
}

function rowHtml(week: WeekPlan, href: string): Html {
	const { days, totals, change = '' } = week;
	const kind = weekKind(week);
	const sessions = days.flatMap((day) => day.sessions);
	const dates = datesWords(days);
	return html`<tr>
		<th scope="row">
			<div class="week-row">
				<a href="${href}">${week.week ?? ''}<span class="visually-hidden">. ${week.title}</span></a>
				<div>
					${
						(kind !== undefined || dates !== '') &&
						html`<p class="when">
							${dates !== '' && html`<span>${dates}</span>`}
							${kind !== undefined && html`<strong>${kind}</strong>`}
						</p>`
					}
					<p>${change}</p>
				</div>
			</div>
		</th>
		<td class="number wide">${sessions.length === 0 ? '–' : setsOf(sessions)}</td>
		<td class="number">
			${sessions.length === 0 ? t`rest` : minutesWords(totals.minutes)} ${weekStripFigure(days)}
		</td>
		<td class="number wide">${sessions.length === 0 ? '–' : totals.load}</td>
	</tr>`;
}

/** What sets a week apart from the full ones, in a word or two; `undefined` for a full week. */
export function weekKind({ deload, easeIn, weeksToRace }: WeekPlan): string | undefined {
	if (weeksToRace === 0) return t`race`;
	if (deload === true) return t`lighter week`;
	return easeIn === true ? t`easing in` : undefined;
}
