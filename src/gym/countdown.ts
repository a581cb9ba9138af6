/** Counts a timer down where everybody sees it, beeps on time, and tells once that it is over. */
import { partOf } from '../browser/parts.ts';
import { Bell } from './bell.ts';
import { clockWords, shareOver, stateOf, timerWords, type Timer } from './timer.ts';

export class Countdown {
	readonly #face: HTMLElement;
	readonly #timer: () => Timer | undefined;
	readonly #over: (timer: Timer) => void;
	readonly #bell = new Bell();
	#ticking: ReturnType<typeof setInterval> | undefined;

	/**
	 * @param face Holds the parts `what`, `clock` and `bar`.
	 * @param timer The timer as it is now, if there is one.
	 * @param over Told that the time is over, until the timer says that it was rung.
	 */
	constructor(face: HTMLElement, timer: () => Timer | undefined, over: (timer: Timer) => void) {
		this.#face = face;
		this.#timer = timer;
		this.#over = over;
		// Time went on while the page was asleep.
		document.addEventListener('visibilitychange', () => this.#tell());
	}

	/** Browsers let a page sound after somebody pressed something: call it then. */
	wake(): void {
		this.#bell.wake();
	}

	/** Follows the timer from now on; without one it stops. */
	follow(sounds: boolean): void {
		if (this.#timer() === undefined) return this.stop();
		clearInterval(this.#ticking);
		this.#ticking = setInterval(() => this.#tell(), 250);
		this.planBeeps(sounds);
		this.#tell();
	}

	stop(): void {
		clearInterval(this.#ticking);
		this.#bell.cancel();
		this.#face.hidden = true;
	}

	/** Beeps when the time is over, and when a hold begins; not at all without sound. */
	planBeeps(sounds: boolean): void {
		this.#bell.cancel();
		const timer = this.#timer();
		const now = Date.now();
		if (!sounds || timer === undefined || timer.ends <= now) return;
		const begins = timer.kind === 'hold' && timer.starts > now ? [(timer.starts - now) / 1000] : [];
		this.#bell.plan((timer.ends - now) / 1000, begins);
	}

	#tell(): void {
		const timer = this.#timer();
		if (timer === undefined) return;
		const now = Date.now();
		const { phase, seconds } = stateOf(timer, now);
		const part = (name: string) => partOf(`[data-part="${name}"]`, this.#face);
		this.#face.hidden = false;
		this.#face.dataset.phase = phase;
		part('what').textContent = timerWords(timer, phase);
		part('clock').textContent = `${phase === 'over' ? '+' : ''}${clockWords(seconds)}`;
		(part('bar') as HTMLProgressElement).value = shareOver(timer, now);
		if (phase === 'over' && timer.rung !== true) this.#over(timer);
	}
}
