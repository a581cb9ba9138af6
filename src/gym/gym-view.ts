/** The gym view: a dialog over the page with one exercise at a time. Binds the session under way to it. */
import { href } from '../brand/href.ts';
import type { Html } from '../html.ts';
import styleSheet from '../styles/gym.css?url';
import { Bell } from './bell.ts';
import {
	begun,
	entered,
	isTouched,
	likelyOf,
	lineOf,
	loggedFrom,
	nextOpen,
	openSet,
	ticked,
	unticked,
	withTimer,
	type Doing,
} from './doing.ts';
import {
	askHtml,
	exerciseHtml,
	headHtml,
	holdSeconds,
	lastOf,
	savedHtml,
	setHtml,
	summaryHtml,
	waysHtml,
	type DoingContext,
} from './doing-html.ts';
import type { GymSession } from './gym-session.ts';
import { GymStore, type Switches } from './kept.ts';
import { lastTime, type LastTime } from './last-time.ts';
import { mostPerSet } from './log.ts';
import { ScreenAwake } from './screen-awake.ts';
import { clockWords, holdTimer, longer, shareOver, stateOf } from './timer.ts';

const store = new GymStore(import.meta.env.BASE_URL);
const bell = new Bell();
const awake = new ScreenAwake();
const can: Record<keyof Switches, boolean> = {
	sound: 'AudioContext' in window,
	vibration: 'vibrate' in navigator,
	awake: ScreenAwake.isPossible,
};

/** Where the page is, without the base path: a session under way is found again there. */
const placeNow = (): string => `/${location.href.slice(new URL(href('/'), location.href).href.length)}`;

/** The style sheet: a page that imports it would load it before anybody asks for it. */
const styled = new Promise<void>((resolve, reject) => {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styleSheet;
	link.onload = () => resolve();
	link.onerror = () => reject(new Error('The style sheet of the gym view could not be loaded.'));
	document.head.append(link);
});
let view: GymView | undefined;

/**
 * Opens the session that the page's address names: the one under way, or a new one.
 *
 * @param find Finds the session in the page's plan.
 */
export async function openGym(find: () => Promise<GymSession | undefined>): Promise<void> {
	await styled;
	view ??= new GymView();
	await view.open(find);
}

/** Closes the view; the session is kept. */
export const closeGym = (): void => view?.close();

class GymView {
	readonly #dialog: HTMLDialogElement;
	#doing: Doing | undefined;
	/** The session to begin once it is known what shall become of another one. */
	#waiting: GymSession | undefined;
	#last: (LastTime | undefined)[] = [];
	#switches = store.switches();
	#ticking: ReturnType<typeof setInterval> | undefined;

	constructor() {
		const dialog = document.createElement('dialog');
		dialog.className = 'gym no-print';
		dialog.setAttribute('aria-labelledby', 'gym-name');
		dialog.innerHTML = `<header data-part="head"></header>
			<div class="gym-body" data-part="body"></div>
			<footer><div class="gym-timer" data-part="timer" hidden>
				<p><span data-part="what"></span><strong role="timer" data-part="clock"></strong></p>
				<p class="buttons">
					<button class="button quiet" type="button" data-act="longer">+15 s</button>
					<button class="button quiet" type="button" data-act="skip" data-key="skip">Skip</button>
				</p>
				<progress max="1" data-part="bar" aria-hidden="true"></progress>
			</div><nav data-part="ways" aria-label="Exercises"></nav></footer>
			<p class="visually-hidden" role="status" data-part="status"></p>`;
		dialog.addEventListener('click', (event) => {
			const button = (event.target as Element).closest<HTMLElement>('[data-act]');
			if (button?.dataset.act === 'continue') this.#goOn(event);
			else if (button) this.#act(button);
		});
		dialog.addEventListener('input', ({ target }) => this.#input(target as HTMLInputElement));
		// Enter in a field ticks its set off.
		dialog.addEventListener('keydown', (event) => {
			const { key, target } = event;
			if (key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type !== 'text') return;
			event.preventDefault();
			target.closest('li')?.querySelector<HTMLElement>('[aria-pressed="false"]')?.click();
		});
		dialog.addEventListener('cancel', (event) => {
			event.preventDefault();
			this.#leave();
		});
		// Time went on while the page was asleep.
		document.addEventListener('visibilitychange', () => this.#tellTime());
		this.#dialog = document.body.appendChild(dialog);
	}

	async open(find: () => Promise<GymSession | undefined>): Promise<void> {
		const here = placeNow();
		const under = store.doing();
		if (under !== undefined && spotOf(under.place) === spotOf(here) && isRecent(under)) {
			this.#start(under);
			return;
		}
		const session = await find();
		if (session === undefined) {
			this.#leave();
			return;
		}
		if (under !== undefined && isTouched(under)) {
			this.#waiting = session;
			this.#showAlone(askHtml(under, session.title, { href }));
			return;
		}
		this.#start(begun(session, here, newId(), Date.now()));
	}

	close(): void {
		this.#stopTicking();
		bell.cancel();
		awake.turn(false);
		this.#doing = undefined;
		this.#waiting = undefined;
		this.#dialog.close();
	}

	/** Leaves by way of the address, so that Back and the button do the same. */
	#leave(): void {
		if ((history.state as { gym?: boolean } | null)?.gym === true) {
			history.back();
			return;
		}
		history.replaceState(null, '', location.pathname + location.search);
		this.close();
	}

	#start(kept: Doing): void {
		const doing = isStale(kept) ? withTimer(kept, undefined) : kept;
		const { lines, loads } = doing.session;
		const log = { sessions: [...store.sessions()] };
		this.#last = lines.map(({ exercise, amount }) => lastTime(log, exercise, amount, loads));
		this.#waiting = undefined;
		this.#doing = doing;
		awake.turn(this.#switches.awake);
		this.#show();
		if (doing.timer !== undefined) this.#startTicking();
	}

	#act(button: HTMLElement): void {
		const { act, to } = button.dataset;
		bell.wake();
		if (act === 'close') return this.#leave();
		if (act === 'save-other' || act === 'drop-other') return this.#startWaiting(act === 'save-other');
		const doing = this.#doing;
		if (doing === undefined) return;
		const { at, sets, timer } = doing;
		const set = Number(button.closest<HTMLElement>('[data-set]')?.dataset.set ?? '0');
		if (act === 'tick') this.#tick(doing, set, sets[at]?.[set]?.done !== undefined);
		if (act === 'take') {
			this.#keep(entered(doing, at, set, lastOf(doing, set, this.#last) ?? {}));
			this.#showSet(set);
			this.#focus(`tick-${set}`);
		}
		if (act === 'hold') this.#hold(doing, set);
		if (act === 'longer' && timer) this.#time({ ...doing, timer: longer(timer, 15, Date.now()) });
		if (act === 'skip' && timer) {
			this.#time(withTimer(doing, undefined));
			this.#focusOnOpenSet();
		}
		if (act === 'go') this.#go(Number(to));
		if (act === 'finish') this.#go(sets.length);
		if (act === 'back') this.#go(nextOpen(doing, sets.length - 1) ?? 0);
		if (act === 'save') this.#save(doing);
		if (act === 'ask-throw-away') {
			button.dataset.act = 'throw-away';
			button.textContent = 'Press again to throw it away';
			this.#say('Press again to throw this session away.');
		}
		if (act === 'throw-away') {
			store.forgetDoing();
			this.#leave();
		}
	}

	#tick(doing: Doing, set: number, isDone: boolean): void {
		const { at } = doing;
		if (isDone) {
			this.#time(unticked(doing, at, set));
			this.#showSets();
			this.#focus(`tick-${set}`);
			return;
		}
		const next = ticked(doing, this.#last, at, set, Date.now());
		this.#time(next);
		const to = nextOpen(next, at);
		const { length } = doing.sets[at] ?? [];
		const rest = next.timer === undefined ? '' : ` Rest ${clockWords(lineOf(next, at).restSeconds)}.`;
		if (doing.session.circuit && to !== undefined) {
			this.#go(to);
			this.#say(`Done. Next: ${lineOf(next, to).name}.`);
			return;
		}
		this.#showSets();
		this.#say(`Set ${set + 1} of ${length} done.${to === undefined ? ' That was the last one.' : rest}`);
		if (openSet(next, at) === undefined) this.#focus('next');
		else this.#focus(`tick-${set}`);
	}

	#hold(doing: Doing, set: number): void {
		const side = lineOf(doing, doing.at).amount.per === 'side' ? 1 : undefined;
		const seconds = holdSeconds(doing, set, this.#last);
		this.#time({ ...doing, timer: holdTimer(Date.now(), seconds, doing.at, set, side) });
		this.#say(`Get ready: ${seconds} seconds.`);
	}

	/** A hold is over: the other side is next, or the set is done. */
	#heldOut(doing: Doing): void {
		const { timer } = doing;
		if (timer === undefined) return;
		if (timer.side === 1) {
			const seconds = (timer.ends - timer.starts) / 1000;
			this.#time({ ...doing, timer: holdTimer(Date.now(), seconds, timer.line, timer.set, 2) });
			this.#say('Now the other side.');
			return;
		}
		const held = entered(doing, timer.line, timer.set, { amount: (timer.ends - timer.starts) / 1000 });
		if (doing.at === timer.line) this.#tick(held, timer.set, false);
		else {
			this.#time(ticked(held, this.#last, timer.line, timer.set, timer.ends));
			put(this.#part('head'), headHtml(this.#doing ?? held));
		}
	}

	#go(to: number): void {
		if (this.#doing === undefined) return;
		this.#keep({ ...this.#doing, at: Math.min(Math.max(to, 0), this.#doing.sets.length) });
		this.#show();
	}

	#save(doing: Doing): void {
		const logged = loggedFrom(doing);
		if (logged === undefined) return;
		if (!store.add(logged)) {
			this.#part('body')
				.querySelector('.gym-end')
				?.insertAdjacentHTML(
					'beforeend',
					`<p role="alert">Your browser did not take it. See <a href="${href('/log/')}">your log</a> for why. The session stays as it is.</p>`,
				);
			return;
		}
		// Otherwise a browser that runs out of room may forget it.
		if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
		store.forgetDoing();
		// A reload shall not begin it again.
		history.replaceState(history.state, '', location.pathname + location.search);
		this.#stopTicking();
		bell.cancel();
		awake.turn(false);
		this.#doing = undefined;
		this.#showAlone(savedHtml(logged, { href }));
		this.#say('Saved.');
	}

	/** Goes on with the session under way: here, or where its link leads. */
	#goOn(event: Event): void {
		const under = store.doing();
		if (under === undefined) return;
		const again = { ...under, seen: Date.now() };
		store.keepDoing(again);
		if (spotOf(under.place) !== spotOf(placeNow())) return;
		event.preventDefault();
		this.#start(again);
	}

	/** Begins the session that waited for another one. */
	#startWaiting(saves: boolean): void {
		const [session, other] = [this.#waiting, store.doing()];
		if (session === undefined) return;
		const logged = saves && other ? loggedFrom(other) : undefined;
		if (logged !== undefined && !store.add(logged)) {
			this.#part('body')
				.querySelector('h2 + p')
				?.replaceChildren('Your browser did not take it into the log.');
			return;
		}
		store.forgetDoing();
		this.#start(begun(session, placeNow(), newId(), Date.now()));
	}

	#input(field: HTMLInputElement): void {
		if (field.type === 'checkbox') return this.#switch(field);
		const doing = this.#doing;
		const set = field.closest<HTMLElement>('[data-set]')?.dataset.set;
		if (doing === undefined || set === undefined) return;
		const value = field.value.trim().replace(',', '.');
		const number = Number(value);
		const isRight = /^\d*\.?\d*$/.test(value) && number <= mostPerSet && value !== '.';
		field.setAttribute('aria-invalid', String(!isRight));
		const entry = isRight && value !== '' ? number : undefined;
		this.#keep(entered(doing, doing.at, Number(set), { [field.name]: entry }));
		this.#guess();
	}

	/** What is written into one set makes other numbers likely for those after it. */
	#guess(): void {
		const doing = this.#doing;
		if (doing === undefined) return;
		for (const row of this.#dialog.querySelectorAll<HTMLElement>('[data-set]')) {
			const { load } = likelyOf(doing, this.#last, doing.at, Number(row.dataset.set));
			const field = row.querySelector<HTMLInputElement>('[name="load"]');
			if (field) field.placeholder = load === undefined ? '–' : String(load);
		}
	}

	#switch({ name, checked }: HTMLInputElement): void {
		this.#switches = { ...this.#switches, [name]: checked };
		store.keepSwitches(this.#switches);
		awake.turn(this.#switches.awake);
		bell.wake();
		this.#planBeep();
	}

	/** Keeps a step; a session in which nothing was done yet need not be kept. */
	#keep(step: Doing, seen = Date.now()): void {
		const doing = { ...step, seen };
		this.#doing = doing;
		if (isTouched(doing) || doing.timer !== undefined || store.doing()?.id === doing.id)
			store.keepDoing(doing);
	}

	/** Takes a step that may concern the timer. */
	#time(doing: Doing): void {
		this.#keep(doing);
		if (doing.timer === undefined) this.#stopTicking();
		else this.#startTicking();
	}

	#startTicking(): void {
		clearInterval(this.#ticking);
		this.#ticking = setInterval(() => this.#tellTime(), 250);
		this.#planBeep();
		this.#tellTime();
	}

	#stopTicking(): void {
		clearInterval(this.#ticking);
		bell.cancel();
		this.#part('timer').hidden = true;
	}

	#planBeep(): void {
		bell.cancel();
		const timer = this.#doing?.timer;
		const now = Date.now();
		if (!this.#switches.sound || timer === undefined || timer.ends <= now) return;
		const begins = timer.kind === 'hold' && timer.starts > now ? [(timer.starts - now) / 1000] : [];
		bell.plan((timer.ends - now) / 1000, begins);
	}

	/** Shows the time, and says once that it is over. */
	#tellTime(): void {
		const doing = this.#doing;
		const timer = doing?.timer;
		if (!doing || !timer) return;
		const now = Date.now();
		const { phase, seconds } = stateOf(timer, now);
		const side = timer.side === undefined ? '' : timer.side === 1 ? ', first side' : ', other side';
		const words = {
			ready: `Get ready${side}`,
			running: timer.kind === 'rest' ? 'Rest' : `Hold${side}`,
			over: 'Rest is over',
		};
		const box = this.#part('timer');
		box.hidden = false;
		box.dataset.phase = phase;
		this.#part('what').textContent = words[phase];
		this.#part('clock').textContent = `${phase === 'over' ? '+' : ''}${clockWords(seconds)}`;
		(this.#part('bar') as HTMLProgressElement).value = shareOver(timer, now);
		if (phase !== 'over' || timer.rung === true) return;
		// Nobody need have been there.
		this.#keep({ ...doing, timer: { ...timer, rung: true } }, doing.seen);
		if (this.#switches.vibration && can.vibration) navigator.vibrate([200, 100, 200]);
		if (timer.kind === 'hold') this.#heldOut(doing);
		else this.#say(`Rest is over. ${this.#upNext(timer.line)}`);
	}

	/** What comes after a rest. */
	#upNext(line: number): string {
		const doing = this.#doing;
		const next = doing && nextOpen(doing, line);
		if (!doing || next === undefined) return '';
		return `${lineOf(doing, next).name}, set ${(openSet(doing, next) ?? 0) + 1}.`;
	}

	/** Shows the exercise in sight, or the summary. */
	#show(): void {
		const doing = this.#doing;
		if (doing === undefined) return;
		const context = this.#context();
		const isExercise = doing.at < doing.sets.length;
		this.#dialog.toggleAttribute('data-plain', !isExercise);
		put(this.#part('head'), headHtml(doing));
		put(this.#part('body'), isExercise ? exerciseHtml(doing, context) : summaryHtml(doing, context));
		put(this.#part('ways'), isExercise && waysHtml(doing));
		this.#mark();
		this.#reveal();
	}

	/** Shows something that is no part of a session. */
	#showAlone(content: Html): void {
		this.#dialog.toggleAttribute('data-plain', true);
		put(this.#part('head'), false);
		put(this.#part('ways'), false);
		put(this.#part('body'), content);
		this.#part('timer').hidden = true;
		this.#reveal();
	}

	#reveal(): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#part('body').scrollTop = 0;
		this.#focus('name');
	}

	#showSets(): void {
		for (const row of this.#dialog.querySelectorAll<HTMLElement>('[data-set]'))
			this.#showSet(Number(row.dataset.set));
		const doing = this.#doing;
		if (doing === undefined) return;
		put(this.#part('head'), headHtml(doing));
		put(this.#part('ways'), waysHtml(doing));
		this.#dialog.querySelector('[data-state="now"]')?.scrollIntoView({ block: 'nearest' });
	}

	#showSet(set: number): void {
		const row = this.#dialog.querySelector<HTMLElement>(`[data-set="${set}"]`);
		if (row && this.#doing) put(row, setHtml(this.#doing, set, this.#context()));
		this.#mark();
	}

	/** The set to do next stands out. */
	#mark(): void {
		const doing = this.#doing;
		if (doing === undefined) return;
		const open = openSet(doing, doing.at);
		for (const row of this.#dialog.querySelectorAll<HTMLElement>('[data-set]')) {
			const set = Number(row.dataset.set);
			row.dataset.state =
				doing.sets[doing.at]?.[set]?.done !== undefined ? 'done' : set === open ? 'now' : 'later';
		}
	}

	#focusOnOpenSet(): void {
		const doing = this.#doing;
		const set = doing && openSet(doing, doing.at);
		this.#focus(set === undefined ? 'next' : `tick-${set}`);
	}

	#focus(key: string): void {
		this.#dialog.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
	}

	#say(words: string): void {
		this.#part('status').textContent = words;
	}

	#context(): DoingContext {
		return { href, last: this.#last, switches: this.#switches, can };
	}

	#part(name: string): HTMLElement {
		const found = this.#dialog.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (found === null) throw new Error(`The gym view has no ${name}.`);
		return found;
	}
}

/** Whoever comes back a day later means a new session. */
const isRecent = ({ seen }: Doing): boolean => Date.now() - seen < 12 * 60 * 60 * 1000;

/** Whether a timer ran out while nobody looked: who left in the middle of a hold did not hold out. */
function isStale({ timer }: Doing): boolean {
	if (timer === undefined) return false;
	const { phase, seconds } = stateOf(timer, Date.now());
	return phase === 'over' && (timer.kind === 'hold' || seconds > 10 * 60);
}

/** A place without what the address says of the runner's own days. */
const spotOf = (place: string): string => place.replace(/\?[^#]*/, '');

/** Only secure addresses have `randomUUID`. */
const newId = (): string =>
	`${Date.now().toString(36)}-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

const put = (place: HTMLElement, content: Html | false): void => {
	place.innerHTML = content === false ? '' : content.toString();
};
