/** Keeps the screen on while the runner wants it, where the browser can. */
export class ScreenAwake {
	#wanted = false;
	#lock: WakeLockSentinel | undefined;

	static get isPossible(): boolean {
		return 'wakeLock' in navigator;
	}

	constructor() {
		// The browser lets go whenever the page is out of sight.
		document.addEventListener('visibilitychange', () => void this.#follow());
	}

	turn(on: boolean): void {
		this.#wanted = on;
		void this.#follow();
	}

	async #follow(): Promise<void> {
		if (!ScreenAwake.isPossible) return;
		if (!this.#wanted) {
			const lock = this.#lock;
			this.#lock = undefined;
			await lock?.release();
			return;
		}
		if (document.visibilityState !== 'visible' || this.#lock?.released === false) return;
		try {
			this.#lock = await navigator.wakeLock.request('screen');
			// It may have been turned off meanwhile.
			await this.#follow();
		} catch {
			// A low battery may refuse.
		}
	}
}
