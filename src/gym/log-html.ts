/** What the page of the log shows. */
import { longDate } from '../guide/date-words.ts';
import { counted } from '../guide/list-words.ts';
import { html, Html } from '../html.ts';
import { localDay } from '../browser/local-day.ts';
import { dayWords, minutesOf, setsHtml } from './doing-html.ts';
import { progressOf, type Doing } from './doing.ts';
import { historyOf, type ExerciseHistory } from './history.ts';
import type { LoadUnit, Log } from './log.ts';
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
			${doing.session.title}, begun on ${dayWords(doing.started)}, is not finished: ${done} of
			${counted(of, 'set')}. <a href="${href(doing.place)}">Go on with it</a>
		</p>
	</div>`;
}

/** A log without sessions. */
export const emptyHtml = ({ href }: Pick<LogContext, 'href'>): Html =>
	html`<p class="prose">
		Nothing here yet. Open <a href="${href('/plans/')}">a week</a> or
		<a href="${href('/routines/')}">a routine</a>, press “Do this session”, tick off your sets, and save.
	</p>`;

/** What each exercise came to, the one that was done last first. */
export function historyHtml(log: Log, context: LogContext): Html {
	const histories = historyOf(log, context.loads);
	return html`<section class="log-part" aria-labelledby="log-exercises">
		<h2 id="log-exercises">Your exercises</h2>
		<div class="log-table">
			<table>
				<thead>
					<tr>
						<th scope="col">Exercise</th>
						<th scope="col">Times</th>
						<th scope="col">Last</th>
						<th scope="col">Best</th>
						<th scope="col" class="trend">Over time</th>
					</tr>
				</thead>
				<tbody>
					${histories.map((history) => exerciseRow(history, context.loads))}
				</tbody>
			</table>
		</div>
	</section>`;
}

function exerciseRow({ name, unit, per, times, last, best }: ExerciseHistory, loads: LoadUnit): Html {
	const words = (set: typeof last) => setWords(set, unit, loads);
	const isLoaded = best.load !== undefined;
	const values = times.map((time) => (isLoaded ? time.best.load : time.best.amount) ?? 0);
	const trend = `${times.length} times, from ${words(times[0]?.best ?? last)} to ${words(last)}`;
	return html`<tr>
		<th scope="row">${name}${per === 'side' && html` <span class="soft small">per side</span>`}</th>
		<td>${times.length}</td>
		<td>${words(last)}</td>
		<td>${words(best)}</td>
		<td class="trend">${sparkline(values, trend)}</td>
	</tr>`;
}

/** All sessions, the last one first. */
export const sessionListHtml = ({ sessions }: Log): Html =>
	html`<section class="log-part" aria-labelledby="log-sessions">
		<h2 id="log-sessions">Your sessions</h2>
		<div class="log-sessions">
			${sessions.toReversed().map((session, index) => {
				const { id, title, started, exercises, loads } = session;
				const sets = exercises.reduce((sum, one) => sum + one.sets.length, 0);
				return html`<details ${index === 0 && new Html('open')}>
					<summary>
						<strong>${title}</strong>
						<span
							>${longDate(localDay(new Date(started)))} · ${counted(sets, 'set')} · ${minutesOf(session)}
							min</span
						>
					</summary>
					<ul>
						${exercises.map(
							({ name, unit, per, sets: done }) =>
								html`<li>
									<strong>${name}</strong>: ${setsHtml(done, unit, loads)}${per === 'side' && ', per side'}
								</li>`,
						)}
					</ul>
					<button class="button quiet no-print" type="button" data-act="remove" data-id="${id}">
						Remove<span class="visually-hidden"> ${title}, ${longDate(localDay(new Date(started)))}</span>
					</button>
				</details>`;
			})}
		</div>
	</section>`;

/** What is wrong with a file or with what the browser holds, all of it. */
export const logProblemsHtml = (lead: string, problems: readonly string[]): Html =>
	html`<p><strong>${lead}</strong></p>
		<ul>
			${problems.slice(0, mostProblems).map((problem) => html`<li>${problem}</li>`)}
			${problems.length > mostProblems && html`<li>And ${problems.length - mostProblems} more.</li>`}
		</ul>`;

/** More than these nobody reads. */
const mostProblems = 50;

/** Asks before something is gone. */
export const confirmHtml = (question: string, warning: string, yes: string): Html =>
	html`<h2 id="log-question">${question}</h2>
		<p>${warning}</p>
		<p class="buttons">
			<button class="button primary" type="button" data-act="no">Keep it</button>
			<button class="button quiet" type="button" data-act="yes">${yes}</button>
		</p>`;
