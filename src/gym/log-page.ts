/** Binds the page of the log: shows it, hands it out as a file, takes one in, and forgets it on request. */
import { href } from '../brand/href.ts';
import { localDay } from '../browser/local-day.ts';
import { partOf, put } from '../browser/parts.ts';
import { saveFile } from '../browser/save-file.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import { GymStore } from './kept.ts';
import {
	emptyHtml,
	historyHtml,
	logProblemsHtml,
	sessionListHtml,
	underWayHtml,
	wipeHtml,
	type ListState,
} from './log-html.ts';
import { corrected } from './corrected.ts';
import { loadUnitOf, logOf, mostPerSet, readLog, type LoggedSession, type LoggedSet } from './log.ts';
import { merged } from './merge.ts';
import { numberIn } from './set-words.ts';

const page = partOf('#log');
const part = (name: string) => partOf(`#log-${name}`);
const store = new GymStore(import.meta.env.BASE_URL);
const context = { href, loads: loadUnitOf(page.dataset.loads) };
const notTaken = t`Your browser did not take it: it has no room, or this window is private. Your log is as it was.`;
const dialog = part('dialog') as HTMLDialogElement;
const file = part('file') as HTMLInputElement;
/** The session that was removed last, until something else is done. */
let removed: LoggedSession | undefined;

page.addEventListener('click', ({ target }) => {
	const { act, id } = (target as Element).closest('button')?.dataset ?? {};
	if (act === 'export') takeOut();
	if (act === 'wipe') askToWipe();
	if (act === 'remove' && id !== undefined) remove(id);
	if (act === 'put-back') putBack();
	if (act === 'correct' && id !== undefined) {
		show({ open: id, corrects: true });
		page.querySelector<HTMLElement>('.gym-fields input')?.focus();
	}
	if (act === 'leave' && id !== undefined) leave(id);
	if (act === 'no') dialog.close();
	if (act === 'yes') {
		dialog.close();
		store.wipe();
		show();
		say(t`Your log is empty.`);
	}
});
page.addEventListener('submit', (event) => {
	event.preventDefault();
	correct(event.target as HTMLFormElement);
});
file.addEventListener('change', () => void takeIn());
// Coming back from a session, the browser may show the page as it was.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) show();
});
show();

function show(state: ListState = {}): void {
	removed = state.removed;
	const held = store.log();
	const doing = store.doing();
	put(part('under-way'), doing !== undefined && underWayHtml(doing, context));
	if ('log' in held) {
		const { log } = held;
		put(part('problems'), false);
		put(
			part('list'),
			log.sessions.length === 0 && removed === undefined ? emptyHtml(context) : sessionListHtml(log, state),
		);
		put(part('history'), log.sessions.length > 0 && historyHtml(log, context));
	} else {
		put(
			part('problems'),
			logProblemsHtml(
				t`What this browser holds as your log cannot be read. Nothing is lost: save it as a file, mend it or ask for help, then wipe it here and bring it in again.`,
				held.problems,
			),
		);
		put(part('list'), false);
		put(part('history'), false);
	}
	// Not before: what stands above them would push them down.
	page.querySelector('.log-tools')?.removeAttribute('hidden');
	const isEmpty = 'log' in held && held.log.sessions.length === 0;
	for (const button of page.querySelectorAll<HTMLButtonElement>('[data-act="export"]'))
		button.disabled = isEmpty;
	for (const button of page.querySelectorAll<HTMLButtonElement>('[data-act="wipe"]'))
		button.disabled = isEmpty && doing === undefined;
}

function takeOut(): void {
	const held = store.log();
	const name = `training-log-${localDay()}.json`;
	const text = 'log' in held ? `${JSON.stringify(held.log, null, '\t')}\n` : held.text;
	saveFile({ name, type: 'application/json', text });
	say(t`${name} is on its way to your downloads.`);
}

/** Adds the sessions of a file, or says all that is wrong with it and leaves the log as it is. */
async function takeIn(): Promise<void> {
	const [chosen] = file.files ?? [];
	if (chosen === undefined) return;
	const text = await chosen.text();
	file.value = '';
	const read = readLog(parsed(text));
	const held = store.log();
	if ('problems' in read) {
		put(
			part('problems'),
			logProblemsHtml(t`${chosen.name} was not taken in. Your log is as it was.`, read.problems),
		);
		say('');
		return;
	}
	if (!('log' in held)) {
		say(t`First save what this browser holds as a file, and wipe it.`);
		return;
	}
	const { log, added, known } = merged(held.log, read.log);
	const took = store.keepLog(log);
	show();
	say(took ? addedWords(added, known) : notTaken);
}

/** How many sessions came in. @param known How many were there before. */
function addedWords(added: number, known: number): string {
	if (known === 0) return plural(added, t`${added} session added.`, t`${added} sessions added.`);
	return plural(
		added,
		plural(
			known,
			t`${added} session added, ${known} was here already.`,
			t`${added} session added, ${known} were here already.`,
		),
		plural(
			known,
			t`${added} sessions added, ${known} was here already.`,
			t`${added} sessions added, ${known} were here already.`,
		),
	);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function askToWipe(): void {
	put(dialog, wipeHtml(store.sessions().length));
	dialog.showModal();
}

function remove(id: string): void {
	const session = sessionOf(id);
	if (session === undefined) return;
	const took = store.keepLog(logOf(store.sessions().filter((one) => one.id !== id)));
	show(took ? { removed: session } : { open: id });
	say(took ? t`${session.title} is removed.` : notTaken);
	focusOn(took ? 'put-back' : `session ${id}`);
}

function putBack(): void {
	if (removed === undefined) return;
	const { id, title } = removed;
	if (!store.add(removed)) {
		say(notTaken);
		return;
	}
	show({ open: id });
	say(t`${title} is back.`);
	focusOn(`session ${id}`);
}

/** Takes the numbers of a form into the log, if all of them can be. */
function correct(form: HTMLFormElement): void {
	const session = sessionOf(form.dataset.id ?? '');
	if (session === undefined) return;
	const fields = [...form.querySelectorAll('input')];
	for (const field of fields) field.ariaInvalid = String(Number.isNaN(numberIn(field.value)));
	const wrong = fields.find(({ ariaInvalid }) => ariaInvalid === 'true');
	if (wrong) {
		say(t`A set has a number from 0 to ${mostPerSet}, or none.`);
		wrong.focus();
		return;
	}
	const took = store.add(
		corrected(session, (exercise, set) => {
			const row = partOf(`[data-exercise="${exercise}"][data-set="${set}"]`, form);
			const numbers = [...row.querySelectorAll('input')].map(({ name, value }) => [name, numberIn(value)]);
			return Object.fromEntries(numbers.filter(([, number]) => number !== undefined)) as LoggedSet;
		}),
	);
	say(took ? t`${session.title} is corrected.` : notTaken);
	if (took) leave(session.id);
}

/** Leaves the form of a session. */
function leave(id: string): void {
	show({ open: id });
	focusOn(`correct ${id}`);
}

const sessionOf = (id: string) => store.sessions().find((one) => one.id === id);

function focusOn(key: string): void {
	partOf(`[data-key="${CSS.escape(key)}"]`, page).focus();
}

function say(words: string): void {
	part('status').textContent = words;
}
