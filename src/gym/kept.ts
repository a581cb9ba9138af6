/** What the gym keeps in the browser: the log, the session under way, and the switches. None of it leaves the device. */
import { attempt, type Store } from '../browser/storage.ts';
import { readDoing, type Doing } from './doing.ts';
import { logOf, readLog, type Log, type LoggedSession } from './log.ts';

export interface Switches {
	/** Beep when the time is over. */
	sound: boolean;
	vibration: boolean;
	/** Keep the screen on. */
	awake: boolean;
}

/** What a browser holds as the log: the log, or a text that is none, with what is wrong with it. */
export type HeldLog = { log: Log } | { text: string; problems: string[] };

export class GymStore {
	readonly #base: string;
	readonly #store: () => Store;

	/**
	 * @param base The path of this copy of the site: storage belongs to a whole origin, where several may stand.
	 * @param store Asked for each time, because browsers may refuse even that.
	 */
	constructor(base: string, store: () => Store = () => localStorage) {
		this.#base = base;
		this.#store = store;
	}

	log(): HeldLog {
		const text = this.#read('log');
		if (text === null) return { log: logOf([]) };
		const read = readLog(attempt(() => JSON.parse(text) as unknown));
		return 'log' in read ? read : { text, problems: read.problems };
	}

	/** The sessions that can be read. */
	sessions(): readonly LoggedSession[] {
		const held = this.log();
		return 'log' in held ? held.log.sessions : [];
	}

	/** @returns Whether the browser took it. */
	keepLog(log: Log): boolean {
		return this.#write('log', log);
	}

	/**
	 * Adds a session to what the browser holds at this moment: another tab may have added to it. A log that cannot be
	 * read is left as it is.
	 *
	 * @returns Whether the browser took it.
	 */
	add(session: LoggedSession): boolean {
		const held = this.log();
		if (!('log' in held)) return false;
		const others = held.log.sessions.filter(({ id }) => id !== session.id);
		return this.keepLog(logOf([...others, session]));
	}

	doing(): Doing | undefined {
		const text = this.#read('doing');
		return text === null ? undefined : readDoing(attempt(() => JSON.parse(text) as unknown));
	}

	keepDoing(doing: Doing): boolean {
		return this.#write('doing', doing);
	}

	forgetDoing(): void {
		attempt(() => this.#store().removeItem(this.#key('doing')));
	}

	switches(): Switches {
		const text = this.#read('switches');
		const kept = text === null ? undefined : attempt(() => JSON.parse(text) as Partial<Switches> | null);
		return {
			sound: kept?.sound !== false,
			vibration: kept?.vibration !== false,
			awake: kept?.awake === true,
		};
	}

	keepSwitches(switches: Switches): void {
		this.#write('switches', switches);
	}

	/** Forgets everything. */
	wipe(): void {
		for (const part of ['log', 'doing', 'switches'] as const)
			attempt(() => this.#store().removeItem(this.#key(part)));
	}

	#key(part: 'log' | 'doing' | 'switches'): string {
		return `cairn:gym-${part}:1:${this.#base}`;
	}

	#read(part: 'log' | 'doing' | 'switches'): string | null {
		return attempt(() => this.#store().getItem(this.#key(part))) ?? null;
	}

	#write(part: 'log' | 'doing' | 'switches', value: Log | Doing | Switches): boolean {
		const written = attempt(() => {
			this.#store().setItem(this.#key(part), JSON.stringify(value));
			return true;
		});
		return written === true;
	}
}
