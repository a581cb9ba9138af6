/** Another session is under way where one is to begin: the runner says what shall become of it. */
import { href } from '../brand/href.ts';
import { t } from '../language/t.ts';
import { isThere } from './coming-back.ts';
import { loggedFrom, type Doing } from './doing.ts';
import { askHtml } from './doing-html.ts';
import type { GymDialog } from './gym-dialog.ts';
import type { GymSession } from './gym-session.ts';
import type { GymStore } from './kept.ts';

export class OtherSession {
	readonly #store: GymStore;
	readonly #dialog: GymDialog;
	#waiting: GymSession | undefined;

	constructor(store: GymStore, dialog: GymDialog) {
		this.#store = store;
		this.#dialog = dialog;
	}

	/** Asks about the session under way; the one that was opened waits for the answer. */
	ask(under: Doing, waiting: GymSession): void {
		this.#waiting = waiting;
		this.#dialog.show(askHtml(under, waiting.title, { href }));
	}

	/** Nothing waits any longer. */
	forget(): void {
		this.#waiting = undefined;
	}

	/**
	 * "Go on with it" was pressed.
	 *
	 * @returns The session under way if it is done here; else its link leads there.
	 */
	goOn(place: string, now: number): Doing | undefined {
		const under = this.#store.doing();
		if (under === undefined) return undefined;
		const again = { ...under, seen: now };
		this.#store.keepDoing(again);
		return isThere(under, place) ? again : undefined;
	}

	/**
	 * The session under way makes room.
	 *
	 * @param saves Whether what was done of it goes into the log.
	 * @returns The session that waited; nothing if the browser did not take the other one, which then stays.
	 */
	makeRoom(saves: boolean): GymSession | undefined {
		const other = this.#store.doing();
		const logged = saves && other ? loggedFrom(other) : undefined;
		if (logged !== undefined && !this.#store.add(logged)) {
			this.#dialog
				.part('body')
				.querySelector('h2 + p')
				?.replaceChildren(t`Your browser did not take it into the log.`);
			return undefined;
		}
		if (this.#waiting !== undefined) this.#store.forgetDoing();
		return this.#waiting;
	}
}
