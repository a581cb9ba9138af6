/** What the page of the log shows. */
import { longDate } from '../guide/date-words.ts';
import { unitWords } from '../guide/unit-words.ts';
import { html, Html } from '../html.ts';
import { localDay } from '../browser/local-day.ts';
import { plural } from '../language/plural.ts';
import { t, th } from '../language/t.ts';
import { units } from '../schema/vocabulary.ts';
import { dayWords, fieldHtml, minutesOf, setsHtml } from './doing-html.ts';
import { progressOf, type Doing } from './doing.ts';
import { historyOf, type ExerciseHistory } from './history.ts';
import { logOf, type LoadUnit, type Log, type LoggedSession } from './log.ts';
import { setWords } from './set-words.ts';
import { sparkline } from './sparkline.ts';

interface LogContext {
	href: (path: string) => string;
	/** Unit of loads over time; a session shows its own. */
	loads: LoadUnit;
}

/** The session under way, to go on with. */
export function underWayHtml(doing: Doing, { href }: Pick<LogContext, 'href'>): Html {
	const { done, of } = progressOf(doing);
	return html`<div class="note tip">
		<p>
			${plural(
				of,
				t`${doing.session.title}, begun on ${dayWords(doing.started)}, is not finished: ${done} of ${of} set.`,
				t`${doing.session.title}, begun on ${dayWords(doing.started)}, is not finished: ${done} of ${of} sets.`,
			)}
			<a href="${href(doing.place)}">${t`Go on with it`}</a>
		</p>
	</div>`;
}

/** A log without sessions. */
export const emptyHtml = ({ href }: Pick<LogContext, 'href'>): Html =>
	html`<p class="prose">
		${th`Nothing here yet. Open <a href="${href('/plans/')}">a week</a> or
		<a href="${href('/routines/')}">a routine</a>, press “Do this session”, tick off your sets, and save.`}
	</p>`;

/** What each exercise came to, the one that was done last first. */
export function historyHtml(log: Log, context: LogContext): Html {
	const histories = historyOf(log, context.loads);
	const hasTrends = histories.some(({ times }) => times.length > 1);
	return html`<section class="log-part" aria-labelledby="log-exercises">
		<h2 id="log-exercises">${t`Your exercises`}</h2>
		<div class="log-table">
			<table>
				<thead>
					<tr>
						<th scope="col">${t`Exercise`}</th>
						<th scope="col">${t`Times`}</th>
						<th scope="col">${t`Last`}</th>
						<th scope="col">${t`Best`}</th>
						${hasTrends && html`<th scope="col" class="trend">${t`Over time`}</th>`}
					</tr>
				</thead>
				<tbody>
					${histories.map((history) => exerciseRow(history, context.loads, hasTrends))}
				</tbody>
			</table>
		</div>
	</section>`;
}

function exerciseRow(
	{ name, unit, per, times, last, best }: ExerciseHistory,
	loads: LoadUnit,
	hasTrends: boolean,
): Html {
	const words = (set: typeof last) => setWords(set, unit, loads);
	const isLoaded = best.load !== undefined;
	const values = times.map((time) => (isLoaded ? time.best.load : time.best.amount) ?? 0);
	const trend = t`${times.length} times, from ${words(times[0]?.best ?? last)} to ${words(last)}`;
	return html`<tr>
		<th scope="row">${name}${per === 'side' && html` <span class="soft small">${t`per side`}</span>`}</th>
		<td>${times.length}</td>
		<td>${words(last)}</td>
		<td>${words(best)}</td>
		${hasTrends && html`<td class="trend">${sparkline(values, trend)}</td>`}
	</tr>`;
}

/** What somebody is about to do with the list of sessions. */
export interface ListState {
	/** Id of a session that is open, besides the last one. */
	open?: string;
	/** Whether the numbers of that session are being corrected. */
	corrects?: boolean;
	/** A session that was removed just now: it can be put back. */
	removed?: LoggedSession;
}

/** All sessions, the last one first. */
export function sessionListHtml({ sessions }: Log, { open, corrects, removed }: ListState = {}): Html {
	const all = logOf(removed === undefined ? sessions : [...sessions, removed]).sessions.toReversed();
	return html`<section class="log-part" aria-labelledby="log-sessions">
		<h2 id="log-sessions">${t`Your sessions`}</h2>
		<div class="log-sessions">
			${all.map((session, index) => {
				if (session === removed) return removedHtml(session);
				const { id, title, started, exercises } = session;
				const sets = exercises.reduce((sum, one) => sum + one.sets.length, 0);
				const day = longDate(localDay(new Date(started)));
				return html`<details ${(index === 0 || id === open) && new Html('open')}>
					<summary data-key="session ${id}">
						<strong>${title}</strong>
						<span
							>${day} · ${plural(sets, t`${sets} set`, t`${sets} sets`)} ·
							${t`${minutesOf(session)} min`}</span
						>
					</summary>
					${id === open && corrects ? correctionHtml(session) : setsOfHtml(session, day)}
				</details>`;
			})}
		</div>
	</section>`;
}

const removedHtml = ({ title }: LoggedSession): Html =>
	html`<p class="removed">
		<span>${t`${title} is removed.`}</span>
		<button class="button quiet" type="button" data-act="put-back" data-key="put-back">
			${th`Put back<span class="visually-hidden"> ${title}</span>`}
		</button>
	</p>`;

function setsOfHtml({ id, title, exercises, loads }: LoggedSession, day: string): Html {
	const which = html`<span class="visually-hidden"> ${title}, ${day}</span>`;
	return html`<ul>
			${exercises.map(
				({ name, unit, per, sets }) =>
					html`<li>
						<strong>${name}</strong>: ${setsHtml(sets, unit, loads)}${per === 'side' && `, ${t`per side`}`}
					</li>`,
			)}
		</ul>
		<p class="buttons no-print">
			<button class="button quiet" type="button" data-act="correct" data-id="${id}" data-key="correct ${id}">
				${t`Correct`}${which}
			</button>
			<button class="button quiet" type="button" data-act="remove" data-id="${id}">
				${t`Remove`}${which}
			</button>
		</p>`;
}

/** The numbers of a session, to be written over. */
const correctionHtml = ({ id, exercises, loads }: LoggedSession): Html =>
	html`<form class="no-print" data-id="${id}" novalidate>
		${exercises.map(
			({ name, unit, per, sets }, at) =>
				html`<fieldset>
					<legend>${name}${per === 'side' && `, ${t`per side`}`}</legend>
					${sets.map(({ load, amount }, set) => {
						const which = t`${name}, set ${set + 1}`;
						return html`<div class="gym-fields" data-exercise="${at}" data-set="${set}">
							${fieldHtml(t`${which}, load in ${loads}`, 'load', loads, load, undefined)}
							${fieldHtml(`${which}, ${units[unit]}`, 'amount', unitWords(unit), amount, undefined)}
						</div>`;
					})}
				</fieldset>`,
		)}
		<p class="buttons">
			<button class="button primary" type="submit">${t`Save`}</button>
			<button class="button quiet" type="button" data-act="leave" data-id="${id}">
				${t`Leave it as it was`}
			</button>
		</p>
	</form>`;

/** What is wrong with a file or with what the browser holds, all of it. */
export const logProblemsHtml = (lead: string, problems: readonly string[]): Html =>
	html`<p><strong>${lead}</strong></p>
		<ul>
			${problems.slice(0, mostProblems).map((problem) => html`<li>${problem}</li>`)}
			${problems.length > mostProblems && html`<li>${t`And ${problems.length - mostProblems} more.`}</li>`}
		</ul>`;

/** More than these nobody reads. */
const mostProblems = 50;

/** Asks before everything is gone. @param count Of sessions. */
export const wipeHtml = (count: number): Html =>
	html`<h2 id="log-question">
			${count === 0 ? t`Wipe everything?` : plural(count, t`Wipe ${count} session?`, t`Wipe ${count} sessions?`)}
		</h2>
		<p>
			${t`Nobody can bring them back, for they are in this browser only. Save your log as a file first if you may
			want it again.`}
		</p>
		<p class="buttons">
			<button class="button primary" type="button" data-act="no">${t`Keep it`}</button>
			<button class="button quiet" type="button" data-act="yes">${t`Wipe everything`}</button>
		</p>`;
