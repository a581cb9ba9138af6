/** What the gym view shows: one exercise, the summary, and what to ask before a session begins. */
import { shortDate } from '../guide/date-words.ts';
import { pageOf, thumbnailFile } from '../guide/pages.ts';
import { unitWords } from '../guide/unit-words.ts';
import { html, Html } from '../html.ts';
import { localDay } from '../browser/local-day.ts';
import { plural } from '../language/plural.ts';
import { t, th } from '../language/t.ts';
import { lineOf, likelyOf, loggedFrom, nextOpen, openSet, progressOf, type Doing } from './doing.ts';
import type { GymLine } from './gym-session.ts';
import type { Switches } from './kept.ts';
import type { LastTime } from './last-time.ts';
import type { LoadUnit, LoggedSession, LoggedSet } from './log.ts';
import { units, type Unit } from '../schema/vocabulary.ts';
import { numberWords, setWords } from './set-words.ts';
import { clockWords } from './timer.ts';

export interface DoingContext {
	/** Makes a link of a path of the site. */
	href: (path: string) => string;
	/** Last time's sets of each exercise of the session. */
	last: readonly (LastTime | undefined)[];
	switches: Switches;
	/** What the browser can do. */
	can: Readonly<Record<keyof Switches, boolean>>;
}

/** The day of a moment on the runner's own calendar: "17 Nov". */
export const dayWords = (when: string | number): string => shortDate(localDay(new Date(when)));

/** What stands above everything: the way out, and how far it is. */
export function headHtml(doing: Doing): Html {
	const { done, of } = progressOf(doing);
	return html`<button class="gym-icon" type="button" data-act="close" data-key="close">
			${icon('M6 6l12 12M18 6L6 18')}<span class="visually-hidden">${t`Close; your session is kept`}</span>
		</button>
		<p class="gym-title">
			<strong>${doing.session.title}</strong>
			<span>${plural(of, t`${done} of ${of} set`, t`${done} of ${of} sets`)}</span>
		</p>
		${
			doing.at < doing.sets.length &&
			html`<button class="button quiet" type="button" data-act="finish">${t`Finish`}</button>`
		}
		<progress value="${done}" max="${of}" aria-label="${t`Sets done`}"></progress>`;
}

/** The exercise in sight. */
export function exerciseHtml(doing: Doing, context: DoingContext): Html {
	const line = lineOf(doing, doing.at);
	const last = context.last[doing.at];
	const { circuit, lines, loads } = doing.session;
	return html`<div class="gym-what">
			<p class="gym-count">
				${
					circuit
						? t`Exercise ${doing.at + 1} of ${lines.length}, one after the other`
						: t`Exercise ${doing.at + 1} of ${lines.length}`
				}
			</p>
			<h2 id="gym-name" tabindex="-1" data-key="name">${line.name}</h2>
			<div class="gym-facts">
				${
					line.drawn &&
					html`<img src="${context.href(thumbnailFile(line.exercise))}" alt="" width="272" height="224" />`
				}
				<div>
					<p class="gym-dose">${line.dose}</p>
					${line.how.length > 0 && html`<p class="gym-how">${line.how.join(' · ')}</p>`}
				</div>
			</div>
			${line.notes.map((note) => html`<p class="gym-note">${note}</p>`)}
		</div>
		<div class="gym-do">
			${
				last &&
				html`<p class="gym-last">
					${th`Last time, ${dayWords(last.when)}: ${setsHtml(last.sets, line.amount.unit, loads)}`}
				</p>`
			}
			<ol class="gym-sets">
				${doing.sets[doing.at]?.map((_, set) => html`<li data-set="${set}">${setHtml(doing, set, context)}</li>`)}
			</ol>
			<ul class="gym-cues">
				${line.cues.map((cue) => html`<li>${cue}</li>`)}
			</ul>
			<p>
				<a href="${context.href(pageOf('exercises', line.exercise))}">${t`How to do it, step by step`}</a>
			</p>
			${switchesHtml(context.switches, context.can)}
		</div>`;
}

/** Sets in a row; no line ends within one. */
export const setsHtml = (sets: readonly LoggedSet[], unit: Unit, loads: LoadUnit): Html =>
	html`${sets.map(
		(set, index) => html`${index > 0 && ', '}<span class="gym-set">${setWords(set, unit, loads)}</span>`,
	)}`;

/** The row of a set of the exercise in sight. */
export function setHtml(doing: Doing, set: number, { last }: Pick<DoingContext, 'last'>): Html {
	const line = lineOf(doing, doing.at);
	const { load, amount, done } = doing.sets[doing.at]?.[set] ?? {};
	const { loads } = doing.session;
	const { unit } = line.amount;
	const guess = likelyOf(doing, last, doing.at, set);
	const then = lastOf(doing, set, last);
	const isDone = done !== undefined;
	const name = t`Set ${set + 1}`;
	return html`<span class="gym-number" aria-hidden="true">${set + 1}</span>
		<div class="gym-fields">
			${line.weighted && fieldHtml(t`${name}, load in ${loads}`, 'load', loads, load, guess.load)}
			${fieldHtml(`${name}, ${amountName(line)}`, 'amount', unitWords(unit), amount, guess.amount, line)}
		</div>
		<button
			class="gym-tick"
			type="button"
			data-act="tick"
			data-key="tick-${set}"
			aria-pressed="${isDone ? 'true' : 'false'}"
		>
			${icon('M5 12.5l4.5 4.5L19 7.5')}<span class="visually-hidden">${t`${name} done`}</span>
		</button>
		<p class="gym-more">
			${
				!isDone &&
				unit === 'seconds' &&
				html`<button class="button quiet" type="button" data-act="hold" data-key="hold-${set}">
					${icon('M8 5l11 7-11 7z')}
					${
						line.amount.per === 'side'
							? t`Time it, ${clockWords(holdSeconds(doing, set, last))} each side`
							: t`Time it, ${clockWords(holdSeconds(doing, set, last))}`
					}<span class="visually-hidden">: ${name}</span>
				</button>`
			}
			${
				!isDone &&
				then &&
				html`<button class="button quiet" type="button" data-act="take" data-key="take-${set}">
					${th`<span class="visually-hidden">${name}: take over </span>Last: ${setWords(then, unit, loads)}`}
				</button>`
			}
		</p>`;
}

/** What this set was last time; the last one of that time for a set that it did not have. */
export function lastOf(doing: Doing, set: number, last: DoingContext['last']): LoggedSet | undefined {
	const sets = last[doing.at]?.sets ?? [];
	return sets[Math.min(set, sets.length - 1)];
}

/** How long a set is held, in seconds: what is written down for it, or likely, or the least that the plan asks for. */
export function holdSeconds(doing: Doing, set: number, last: DoingContext['last']): number {
	const { amount } = doing.sets[doing.at]?.[set] ?? {};
	return amount ?? likelyOf(doing, last, doing.at, set).amount ?? lineOf(doing, doing.at).amount.min;
}

const amountName = ({ amount: { unit, per } }: GymLine): string =>
	per === 'side' ? t`${units[unit]} per side` : units[unit];

/** A field of a set. @param guess What it probably gets. */
export function fieldHtml(
	label: string,
	name: 'load' | 'amount',
	unit: string,
	value: number | undefined,
	guess: number | undefined,
	line?: GymLine,
): Html {
	const range = line && `${line.amount.min}–${line.amount.max}`;
	return html`<label>
		<span class="visually-hidden">${label}</span>
		<input
			type="text"
			inputmode="${name === 'load' ? 'decimal' : 'numeric'}"
			autocomplete="off"
			name="${name}"
			maxlength="6"
			value="${value === undefined ? '' : numberWords(value)}"
			placeholder="${guess === undefined ? (range ?? '–') : numberWords(guess)}"
		/>
		<span aria-hidden="true">${unit}</span>
	</label>`;
}

/** Where to go from the exercise in sight. Once its sets are done, the way on is the thing to press. */
export function waysHtml(doing: Doing): Html {
	const { at, session } = doing;
	const next = session.lines[at + 1];
	const rest = nextOpen(doing, at);
	const goesOn = openSet(doing, at) === undefined;
	const passedOver = goesOn && rest !== undefined && rest !== at + 1 ? session.lines[rest] : undefined;
	const forward = passedOver ?? next;
	const to = passedOver === undefined ? at + 1 : (rest ?? at + 1);
	const isEnd = rest === undefined || forward === undefined;
	return html`<button
			class="button quiet"
			type="button"
			data-act="go"
			data-to="${at - 1}"
			data-key="previous"
			${at === 0 && new Html('disabled')}
		>
			${icon('M14 6l-6 6 6 6')} ${t`Previous`}
		</button>
		<button
			class="button ${goesOn ? 'primary' : 'quiet'}"
			type="button"
			data-act="${isEnd ? 'finish' : 'go'}"
			data-to="${to}"
			data-key="next"
		>
			<span>${isEnd ? t`Finish` : t`Next: ${forward.name}`}</span> ${icon('M10 6l6 6-6 6')}
		</button>`;
}

/** The switches of what happens when the time is over; those that the browser has nothing for are not there. */
function switchesHtml(switches: Switches, can: DoingContext['can']): Html {
	const words = { sound: t`Beep`, vibration: t`Vibrate`, awake: t`Keep the screen on` };
	return html`<fieldset class="gym-switches">
		<legend>${t`When the time is over, and in between`}</legend>
		${(['sound', 'vibration', 'awake'] as const)
			.filter((one) => can[one])
			.map(
				(one) =>
					html`<label>
						<input type="checkbox" name="${one}" ${switches[one] && new Html('checked')} />
						<span>${words[one]}</span>
					</label>`,
			)}
	</fieldset>`;
}

/** What was done, before it goes into the log. */
export function summaryHtml(doing: Doing, context: DoingContext): Html {
	const { done, of } = progressOf(doing);
	const logged = loggedFrom(doing);
	if (logged === undefined)
		return html`<div class="gym-end">
			<h2 id="gym-name" tabindex="-1" data-key="name">${t`Nothing is ticked off yet`}</h2>
			<p>${t`Tick off a set when you have done it. Then there is something to write down.`}</p>
			<p class="buttons">
				<button class="button primary" type="button" data-act="back">${t`Back to the session`}</button>
				<button class="button quiet" type="button" data-act="throw-away">${t`Leave it`}</button>
			</p>
		</div>`;
	return html`<div class="gym-end">
		<h2 id="gym-name" tabindex="-1" data-key="name">
			${done === of ? t`All done` : t`${done} of ${of} sets done`}
		</h2>
		<p class="gym-how">
			${t`${minutesOf(logged)} min`}${done < of && ` · ${t`sets that are not ticked off are left out`}`}
		</p>
		<ul class="gym-summary">
			${logged.exercises.map(({ exercise, name, unit, per, sets }) => {
				const line = doing.session.lines.findIndex(
					(one) => one.exercise === exercise && one.amount.unit === unit && one.amount.per === per,
				);
				const last = context.last[line];
				return html`<li>
					<strong>${name}</strong>
					<span>${setsHtml(sets, unit, logged.loads)}${per === 'side' && `, ${t`per side`}`}</span>
					${
						last &&
						html`<span class="soft small">
							${dayWords(last.when)}: ${setsHtml(last.sets, unit, logged.loads)}
						</span>`
					}
				</li>`;
			})}
		</ul>
		<p class="buttons">
			<button class="button primary" type="button" data-act="save">${t`Save to your log`}</button>
			<button class="button quiet" type="button" data-act="back">${t`Go on`}</button>
			<button class="button quiet" type="button" data-act="ask-throw-away" data-key="ask">
				${t`Throw it away`}
			</button>
		</p>
		<p class="small soft">${t`Your log is in this browser and nowhere else.`}</p>
	</div>`;
}

/** How long a session took, in whole minutes. */
export const minutesOf = ({ started, finished }: Pick<LoggedSession, 'started' | 'finished'>): number =>
	Math.max(1, Math.round((Date.parse(finished) - Date.parse(started)) / 60_000));

/** After the session was saved. */
export const savedHtml = ({ title }: LoggedSession, { href }: Pick<DoingContext, 'href'>): Html =>
	html`<div class="gym-end">
		<h2 id="gym-name" tabindex="-1" data-key="name">${t`Saved`}</h2>
		<p>${t`${title} is in your log. Next time, today’s numbers stand beside the new ones.`}</p>
		<p class="buttons">
			<button class="button primary" type="button" data-act="close">${t`Close`}</button>
			<a class="button quiet" href="${href('/log/')}">${t`Your log`}</a>
		</p>
	</div>`;

/** Another session is under way: what shall become of it? */
export function askHtml(other: Doing, title: string, { href }: Pick<DoingContext, 'href'>): Html {
	const { done, of } = progressOf(other);
	const isSame = other.session.title === title;
	return html`<div class="gym-end">
		<h2 id="gym-name" tabindex="-1" data-key="name">${t`${other.session.title} is not finished`}</h2>
		<p>
			${plural(
				of,
				t`You began it on ${dayWords(other.started)}: ${done} of ${of} set done.`,
				t`You began it on ${dayWords(other.started)}: ${done} of ${of} sets done.`,
			)}
		</p>
		<p class="buttons">
			<a class="button primary" href="${href(other.place)}" data-act="continue">${t`Go on with it`}</a>
			${
				done > 0 &&
				html`<button class="button quiet" type="button" data-act="save-other">
					${isSame ? t`Save it, and begin it again` : t`Save it, and start ${title}`}
				</button>`
			}
			<button class="button quiet" type="button" data-act="drop-other">
				${isSame ? t`Throw it away, and begin it again` : t`Throw it away, and start ${title}`}
			</button>
			<button class="button quiet" type="button" data-act="close">${t`Close`}</button>
		</p>
	</div>`;
}

const icon = (path: string): Html =>
	html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${path}" /></svg>`;
