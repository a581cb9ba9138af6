/** The dialog of the gym view: its parts, where the focus is, and what is said aloud. It knows nothing of a session. */
import { partOf, put } from '../browser/parts.ts';
import type { Html } from '../html.ts';
import { t } from '../language/t.ts';

export interface GymDialogEvents {
	/** Something with `data-act` was pressed. */
	act: (pressed: HTMLElement, event: Event) => void;
	/** Somebody wrote into a field, or turned a switch. */
	input: (field: HTMLInputElement) => void;
	/** Escape, or what a device has for it. */
	cancel: () => void;
}

export class GymDialog {
	readonly #box = document.createElement('dialog');

	constructor({ act, input, cancel }: GymDialogEvents) {
		const box = this.#box;
		box.className = 'gym no-print';
		box.setAttribute('aria-labelledby', 'gym-name');
		box.innerHTML = `<header data-part="head"></header>
			<div class="gym-body" data-part="body"></div>
			<footer><div class="gym-timer" data-part="timer" hidden>
				<p><span data-part="what"></span><strong role="timer" data-part="clock"></strong></p>
				<p class="buttons">
					<button class="button quiet" type="button" data-act="longer">${t`+15 s`}</button>
					<button class="button quiet" type="button" data-act="skip" data-key="skip">${t`Skip`}</button>
				</p>
				<progress max="1" data-part="bar" aria-hidden="true"></progress>
			</div><nav data-part="ways" aria-label="${t`Exercises`}"></nav></footer>
			<p class="visually-hidden" role="status" data-part="status"></p>`;
		box.addEventListener('click', (event) => {
			const pressed = (event.target as Element).closest<HTMLElement>('[data-act]');
			if (pressed) act(pressed, event);
		});
		box.addEventListener('input', ({ target }) => input(target as HTMLInputElement));
		// Enter in a field ticks its set off.
		box.addEventListener('keydown', (event) => {
			const { key, target } = event;
			if (key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type !== 'text') return;
			event.preventDefault();
			target.closest('li')?.querySelector<HTMLElement>('[aria-pressed="false"]')?.click();
		});
		box.addEventListener('cancel', (event) => {
			event.preventDefault();
			cancel();
		});
		document.body.append(box);
	}

	part(name: 'body' | 'head' | 'status' | 'timer' | 'ways'): HTMLElement {
		return partOf(`[data-part="${name}"]`, this.#box);
	}

	/** Shows something else from its top: with ways on it is an exercise, without them it stands alone. */
	show(body: Html, { head, ways }: { head?: Html; ways?: Html } = {}): void {
		this.#box.toggleAttribute('data-plain', ways === undefined);
		put(this.part('head'), head ?? false);
		put(this.part('body'), body);
		put(this.part('ways'), ways ?? false);
		if (!this.#box.open) this.#box.showModal();
		this.part('body').scrollTop = 0;
		this.focus('name');
	}

	close(): void {
		this.#box.close();
	}

	/** @param key As `data-key` has it. */
	focus(key: string): void {
		this.#box.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
	}

	say(words: string): void {
		this.part('status').textContent = words;
	}
}
