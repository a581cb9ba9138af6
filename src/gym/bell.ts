/** Beeps at a moment that is known in advance: browsers let sound run on time where they slow scripts down. */
export class Bell {
	#context: AudioContext | undefined;
	#planned: OscillatorNode | undefined;

	/** Browsers let a page sound after somebody pressed something: call it then. */
	wake(): void {
		try {
			this.#context ??= new AudioContext();
			if (this.#context.state === 'suspended') void this.#context.resume().catch(() => undefined);
		} catch {
			// No sound here: the clock and the words are enough.
		}
	}

	/**
	 * Plans beeps, in place of any others. All moments are seconds from now.
	 *
	 * @param end Three beeps.
	 * @param before One beep each.
	 */
	plan(end: number, before: readonly number[] = []): void {
		this.cancel();
		const context = this.#context;
		if (context === undefined) return;
		const now = context.currentTime;
		const tone = context.createOscillator();
		const volume = context.createGain();
		tone.frequency.value = 880;
		tone.connect(volume).connect(context.destination);
		volume.gain.value = 0;
		for (const beep of [...before, end, end + 0.25, end + 0.5]) {
			volume.gain.setValueAtTime(0.4, now + beep);
			volume.gain.setValueAtTime(0, now + beep + 0.15);
		}
		tone.start();
		tone.stop(now + end + 0.7);
		this.#planned = tone;
	}

	cancel(): void {
		this.#planned?.disconnect();
		this.#planned = undefined;
	}
}
