/** The gym view: one exercise at a time. Binds the session under way to its dialog, its clock and what is kept. */
import { href } from '../brand/href.ts';
import { addStyles } from '../browser/add-styles.ts';
import { put } from '../browser/parts.ts';
import { t, th } from '../language/t.ts';
import styleSheet from '../styles/gym.css?url';
import { isMeant, resumed } from './coming-back.ts';
import { Countdown } from './countdown.ts';
import {
	begun,
	entered,
	isTouched,
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
	exerciseHtml,
	headHtml,
	holdSeconds,
	lastOf,
	savedHtml,
	summaryHtml,
	waysHtml,
	type DoingContext,
} from './doing-html.ts';
import { GymDialog } from './gym-dialog.ts';
import type { GymSession } from './gym-session.ts';
import { GymStore, type Switches } from './kept.ts';
import { lastTime, type LastTime } from './last-time.ts';
import { OtherSession } from './other-session.ts';
import { ScreenAwake } from './screen-awake.ts';
import { drawSets, guessLoads, markSets, setOf } from './set-rows.ts';
import { numberIn } from './set-words.ts';
import { restOverWords, tickedWords } from './spoken.ts';
import { holdTimer, longer, type Timer } from './timer.ts';

const store = new GymStore(import.meta.env.BASE_URL);
const awake = new ScreenAwake();
const can: Record<keyof Switches, boolean> = {
	sound: 'AudioContext' in window,
	vibration: 'vibrate' in navigator,
	awake: ScreenAwake.isPossible,
};

/** Where the page is, without the base path: a session under way is found again there. */
const placeNow = (): string => `/${location.href.slice(new URL(href('/'), location.href).href.length)}`;

const styled = addStyles(styleSheet);
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
	readonly #dialog = new GymDialog({
		act: (pressed, event) => this.#act(pressed, event),
		input: (field) => this.#input(field),
		cancel: () => this.#leave(),
	});
	readonly #countdown = new Countdown(
		this.#dialog.part('timer'),
		() => this.#doing?.timer,
		(timer) => this.#over(timer),
	);
	readonly #other = new OtherSession(store, this.#dialog);
	#doing: Doing | undefined;
	#last: (LastTime | undefined)[] = [];
	#switches = store.switches();

	async open(find: () => Promise<GymSession | undefined>): Promise<void> {
		const here = placeNow();
		const under = store.doing();
		if (under !== undefined && isMeant(under, here, Date.now())) {
			this.#start(under);
			return;
		}
		const session = await find();
		if (session === undefined) {
			this.#leave();
			return;
		}
		if (under !== undefined && isTouched(under)) {
			this.#rest();
			this.#other.ask(under, session);
			return;
		}
		this.#begin(session);
	}

	close(): void {
		this.#rest();
		this.#dialog.close();
	}

	/** No session is under way here any longer. */
	#rest(): void {
		this.#doing = undefined;
		this.#other.forget();
		this.#countdown.stop();
		awake.turn(false);
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

	#begin(session: GymSession): void {
		this.#start(begun(session, placeNow(), newId(), Date.now()));
	}

	#start(kept: Doing): void {
		const doing = resumed(kept, Date.now());
		const { lines, loads } = doing.session;
		const log = { sessions: [...store.sessions()] };
		this.#last = lines.map(({ exercise, amount }) => lastTime(log, exercise, amount, loads));
		this.#other.forget();
		this.#doing = doing;
		awake.turn(this.#switches.awake);
		this.#show();
		this.#countdown.follow(this.#switches.sound);
	}

	#act(button: HTMLElement, event: Event): void {
		const { act, to } = button.dataset;
		this.#countdown.wake();
		if (act === 'close') return this.#leave();
		if (act === 'continue') {
			const under = this.#other.goOn(placeNow(), Date.now());
			if (under === undefined) return;
			event.preventDefault();
			this.#start(under);
			return;
		}
		if (act === 'save-other' || act === 'drop-other') {
			const session = this.#other.makeRoom(act === 'save-other');
			if (session !== undefined) this.#begin(session);
			return;
		}
		const doing = this.#doing;
		if (doing === undefined) return;
		const { at, sets, timer } = doing;
		const set = setOf(button) ?? 0;
		if (act === 'tick') this.#tick(doing, set, sets[at]?.[set]?.done !== undefined);
		if (act === 'take') {
			this.#keep(entered(doing, at, set, lastOf(doing, set, this.#last) ?? {}));
			this.#drawSets(set);
			this.#dialog.focus(`tick-${set}`);
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
			button.textContent = t`Press again to throw it away`;
			this.#dialog.say(t`Press again to throw this session away.`);
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
			this.#dialog.focus(`tick-${set}`);
			return;
		}
		const next = ticked(doing, this.#last, at, set, Date.now());
		this.#time(next);
		const to = nextOpen(next, at);
		if (doing.session.circuit && to !== undefined) {
			this.#go(to);
			this.#dialog.say(tickedWords(next, set));
			return;
		}
		this.#showSets();
		this.#dialog.say(tickedWords(next, set));
		if (openSet(next, at) === undefined) this.#dialog.focus('next');
		else this.#dialog.focus(`tick-${set}`);
	}

	#hold(doing: Doing, set: number): void {
		const side = lineOf(doing, doing.at).amount.per === 'side' ? 1 : undefined;
		const seconds = holdSeconds(doing, set, this.#last);
		this.#time({ ...doing, timer: holdTimer(Date.now(), seconds, doing.at, set, side) });
		this.#dialog.say(t`Get ready: ${seconds} seconds.`);
	}

	/** A hold is over: the other side is next, or the set is done. */
	#heldOut(doing: Doing): void {
		const { timer } = doing;
		if (timer === undefined) return;
		if (timer.side === 1) {
			const seconds = (timer.ends - timer.starts) / 1000;
			this.#time({ ...doing, timer: holdTimer(Date.now(), seconds, timer.line, timer.set, 2) });
			this.#dialog.say(t`Now the other side.`);
			return;
		}
		const held = entered(doing, timer.line, timer.set, { amount: (timer.ends - timer.starts) / 1000 });
		if (doing.at === timer.line) this.#tick(held, timer.set, false);
		else {
			this.#time(ticked(held, this.#last, timer.line, timer.set, timer.ends));
			put(this.#dialog.part('head'), headHtml(this.#doing ?? held));
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
			this.#dialog
				.part('body')
				.querySelector('.gym-end')
				?.insertAdjacentHTML(
					'beforeend',
					`<p role="alert">${th`Your browser did not take it. See <a href="${href('/log/')}">your log</a> for why. The session stays as it is.`.toString()}</p>`,
				);
			return;
		}
		// Otherwise a browser that runs out of room may forget it.
		if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
		store.forgetDoing();
		// A reload shall not begin it again.
		history.replaceState(history.state, '', location.pathname + location.search);
		this.#rest();
		this.#dialog.show(savedHtml(logged, { href }));
		this.#dialog.say(t`Saved.`);
	}

	#input(field: HTMLInputElement): void {
		if (field.type === 'checkbox') return this.#switch(field);
		const doing = this.#doing;
		const set = setOf(field);
		if (doing === undefined || set === undefined) return;
		const number = numberIn(field.value);
		const isRight = !Number.isNaN(number);
		field.setAttribute('aria-invalid', String(!isRight));
		const next = entered(doing, doing.at, set, { [field.name]: isRight ? number : undefined });
		this.#keep(next);
		guessLoads(this.#dialog.part('body'), next, this.#context());
	}

	#switch({ name, checked }: HTMLInputElement): void {
		this.#switches = { ...this.#switches, [name]: checked };
		store.keepSwitches(this.#switches);
		awake.turn(this.#switches.awake);
		this.#countdown.wake();
		this.#countdown.planBeeps(this.#switches.sound);
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
		this.#countdown.follow(this.#switches.sound);
	}

	/** The time is over. */
	#over(timer: Timer): void {
		const doing = this.#doing;
		if (doing === undefined) return;
		// Nobody need have been there.
		this.#keep({ ...doing, timer: { ...timer, rung: true } }, doing.seen);
		if (this.#switches.vibration && can.vibration) navigator.vibrate([200, 100, 200]);
		if (timer.kind === 'hold') this.#heldOut(doing);
		else this.#dialog.say(restOverWords(doing, timer.line));
	}

	/** Shows the exercise in sight, or the summary. */
	#show(): void {
		const doing = this.#doing;
		if (doing === undefined) return;
		const context = this.#context();
		const head = headHtml(doing);
		if (doing.at === doing.sets.length) {
			this.#dialog.show(summaryHtml(doing, context), { head });
			return;
		}
		this.#dialog.show(exerciseHtml(doing, context), { head, ways: waysHtml(doing) });
		markSets(this.#dialog.part('body'), doing);
	}

	/** Draws the sets and what counts them. */
	#showSets(): void {
		const doing = this.#doing;
		if (doing === undefined) return;
		this.#drawSets();
		put(this.#dialog.part('head'), headHtml(doing));
		put(this.#dialog.part('ways'), waysHtml(doing));
		this.#dialog.part('body').querySelector('[data-state="now"]')?.scrollIntoView({ block: 'nearest' });
	}

	#drawSets(only?: number): void {
		if (this.#doing) drawSets(this.#dialog.part('body'), this.#doing, this.#context(), only);
	}

	#focusOnOpenSet(): void {
		const doing = this.#doing;
		const set = doing && openSet(doing, doing.at);
		this.#dialog.focus(set === undefined ? 'next' : `tick-${set}`);
	}

	#context(): DoingContext {
		return { href, last: this.#last, switches: this.#switches, can };
	}
}

/** Only secure addresses have `randomUUID`. */
const newId = (): string =>
	`${Date.now().toString(36)}-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;
