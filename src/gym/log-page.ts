/** Binds the page of the log: shows it, hands it out as a file, takes one in, and forgets it on request. */
import { href } from '../brand/href.ts';
import type { Html } from '../html.ts';
import { counted } from '../guide/list-words.ts';
import { localDay } from '../season/local-day.ts';
import { saveFile } from '../season/save-file.ts';
import { GymStore } from './kept.ts';
import {
	confirmHtml,
	emptyHtml,
	historyHtml,
	logProblemsHtml,
	sessionListHtml,
	underWayHtml,
} from './log-html.ts';
import { loadUnitOf, logOf, readLog } from './log.ts';
import { merged } from './merge.ts';

const page = element('log');
const store = new GymStore(import.meta.env.BASE_URL);
const context = { href, loads: loadUnitOf(page.dataset.loads) };
const dialog = element('log-dialog') as HTMLDialogElement;
const file = element('log-file') as HTMLInputElement;
/** What to do once the runner has said yes. */
let confirmed: (() => void) | undefined;

page.addEventListener('click', ({ target }) => {
	const { act, id } = (target as Element).closest('button')?.dataset ?? {};
	if (act === 'export') takeOut();
	if (act === 'wipe') askToWipe();
	if (act === 'remove' && id !== undefined) askToRemove(id);
	if (act === 'no') dialog.close();
	if (act === 'yes') {
		dialog.close();
		confirmed?.();
	}
});
file.addEventListener('change', () => void takeIn());
// Coming back from a session, the browser may show the page as it was.
addEventListener('pageshow', show);
show();

function show(): void {
	const held = store.log();
	const doing = store.doing();
	put('under-way', doing !== undefined && underWayHtml(doing, context));
	if ('log' in held) {
		const { log } = held;
		put('problems', false);
		put('list', log.sessions.length === 0 ? emptyHtml(context) : sessionListHtml(log));
		put('history', log.sessions.length > 0 && historyHtml(log, context));
	} else {
		put(
			'problems',
			logProblemsHtml(
				'What this browser holds as your log cannot be read. Nothing is lost: save it as a file, mend it or ask for help, then wipe it here and bring it in again.',
				held.problems,
			),
		);
		put('list', false);
		put('history', false);
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
	say(`${name} is on its way to your downloads.`);
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
			'problems',
			logProblemsHtml(`${chosen.name} was not taken in. Your log is as it was.`, read.problems),
		);
		say('');
		return;
	}
	if (!('log' in held)) {
		say('First save what this browser holds as a file, and wipe it.');
		return;
	}
	const { log, added, known } = merged(held.log, read.log);
	const took = store.keepLog(log);
	show();
	say(
		took
			? `${counted(added, 'session')} added${known === 0 ? '' : `, ${known} ${known === 1 ? 'was' : 'were'} here already`}.`
			: 'Your browser did not take it: it has no room, or this window is private. Your log is as it was.',
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
	const count = store.sessions().length;
	ask(
		count === 0 ? 'Wipe everything?' : `Wipe ${counted(count, 'session')}?`,
		'Nobody can bring them back, for they are in this browser only. Save your log as a file first if you may want it again.',
		'Wipe everything',
		() => {
			store.wipe();
			show();
			say('Your log is empty.');
		},
	);
}

function askToRemove(id: string): void {
	const session = store.sessions().find((one) => one.id === id);
	if (session === undefined) return;
	ask(
		`Remove ${session.title}?`,
		'Its sets will be gone from your log and from last time’s numbers.',
		'Remove',
		() => {
			const kept = store.keepLog(logOf(store.sessions().filter((one) => one.id !== id)));
			show();
			say(kept ? `${session.title} is removed.` : 'Your browser did not take it. Your log is as it was.');
		},
	);
}

function ask(question: string, warning: string, yes: string, act: () => void): void {
	confirmed = act;
	dialog.innerHTML = String(confirmHtml(question, warning, yes));
	dialog.showModal();
}

function say(words: string): void {
	element('log-status').textContent = words;
}

function put(part: string, content: Html | false): void {
	element(`log-${part}`).innerHTML = content === false ? '' : content.toString();
}

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`The page of the log has no #${id}.`);
	return found;
}
