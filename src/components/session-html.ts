import { intensityWords, minutesWords, restAfterWords, setsWords } from '../guide/dose-words.ts';
import { find } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { pageOf, thumbnailFile } from '../guide/pages.ts';
import { t, th } from '../language/t.ts';
import type { PlanDay, PlanLine, PlanSession, WeekPlan } from '../schema/plan.ts';
import { orders, runKinds, weekdays } from '../schema/vocabulary.ts';
import type { FaceContext } from './face-context.ts';
import { html, type Html } from '../html.ts';
import { linkHtml } from './link-html.ts';
import { sessionAnchor } from './session-anchor.ts';
import { startSessionHtml } from './start-session-html.ts';

/** All sessions of a week, in the order of its days. */
export const sessionsHtml = (
	{ days, published }: Pick<WeekPlan, 'days' | 'published'>,
	context: FaceContext,
): Html =>
	html`${days.map((day) => day.sessions.map((session) => sessionHtml(day, session, published, context)))}`;

/**
 * One session of a week: its exercises with their doses, how long it takes, and why it stands on its day.
 *
 * @param published The week is a published one.
 */
function sessionHtml(day: PlanDay, session: PlanSession, published: boolean, context: FaceContext): Html {
	const { guide } = context;
	const { circuit } = find(guide, 'routines', session.routine);
	const leftOut = [...new Set(session.leftOut)].map((id) => inSentence(find(guide, 'exercises', id).name));
	// Everybody plans a dead bug: who looks for it wants its own page first.
	return html`<section class="session" id="${sessionAnchor(day, session)}">
		<header>
			<h3>${weekdays[day.day]}: ${linkHtml(context, pageOf('routines', session.routine), session.title)}</h3>
			<p>${factsOf(day, session, published).join(' · ')}</p>
			${startSessionHtml(`${session.title}, ${weekdays[day.day]}`)}
		</header>
		<ol class="lines" data-pagefind-weight="0.3">
			${session.exercises.map((line) => lineHtml(line, circuit, context))}
		</ol>
		${
			leftOut.length > 0 &&
			html`<p class="because">
				${t`Lighter this week: leave out the end of the routine (${leftOut.join(', ')}).`}
			</p>`
		}
		${circuit && html`<p class="because">${t`One pass from top to bottom, without rest between exercises.`}</p>`}
		${
			session.because.length > 0 &&
			html`<div class="because">
				<h4>${t`Why on ${weekdays[day.day]}`}</h4>
				<ul>
					${session.because.map(
						({ principle, text }) =>
							html`<li>
								${text}
								${linkHtml(context, pageOf('principles', principle), find(guide, 'principles', principle).title)}
							</li>`,
					)}
				</ul>
			</div>`
		}
	</section>`;
}

/** How long it takes, where it stands in the day, and how hard it is. */
function factsOf({ run }: PlanDay, { minutes, order, rpe }: PlanSession, published: boolean): string[] {
	const alone = order === 'only' && run.kind !== 'rest';
	return [
		t`${minutesWords(minutes)} with warm-up`,
		alone ? inSentence(runKinds[run.kind]) : orders[order],
		// A published week says nothing of effort; the number that its load is reckoned with is ours.
		...(published ? [] : [t`RPE\u00a0${rpe}`]),
	];
}

function lineHtml(line: PlanLine, circuit: boolean, context: FaceContext): Html {
	const { guide } = context;
	const exercise = find(guide, 'exercises', line.exercise);
	const replaced = line.replaces === null ? undefined : find(guide, 'exercises', line.replaces);
	const detail = [intensityWords(line.intensity), circuit ? '' : restAfterWords(line)]
		.filter((words) => words !== '')
		.join(' · ');
	return html`<li class="${exercise.drawn ? 'pictured' : ''}">
		${
			exercise.drawn &&
			html`<img
				class="thumb"
				src="${context.href(thumbnailFile(exercise.id))}"
				alt=""
				width="68"
				height="56"
				loading="lazy"
			/>`
		}
		<div>
			<a class="name" href="${context.href(pageOf('exercises', exercise.id))}">${exercise.name}</a>
			${
				replaced &&
				html`<p class="detail">
					${th`instead of the ${linkHtml(context, pageOf('exercises', replaced.id), inSentence(replaced.name))}`}
				</p>`
			}
		</div>
		<div>
			<span class="amount">${setsWords(line, exercise.pattern)}</span>
			${line.note !== null && html`<p class="detail">${line.note}</p>`}
		</div>
		<p class="detail">${detail}</p>
		${
			context.writeIn === true &&
			html`<span class="cells" aria-hidden="true">
				${Array.from({ length: line.sets }, () => html`<i></i>`)}
			</span>`
		}
	</li>`;
}
