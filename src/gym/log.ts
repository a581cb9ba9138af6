/**
 * The training log: what a runner did, session by session. It is kept in the browser and travels as a file, so what it
 * looks like is a contract: version 1 stays readable.
 */
import { t } from '../language/t.ts';
import { keysOf, loadUnits, pers, units, type Unit } from '../schema/vocabulary.ts';

export type LoadUnit = keyof typeof loadUnits;

/** The unit of loads that a page names. */
export const loadUnitOf = (name: string | undefined): LoadUnit => (name === 'lb' ? 'lb' : 'kg');

/** One set that was done. Either number may be unknown: a tick alone is a set, too. */
export interface LoggedSet {
	/** What was lifted, in the session's unit. */
	load?: number;
	/** How much of the exercise's unit: repetitions, seconds, steps … For each side where `per` says so. */
	amount?: number;
}

export interface LoggedExercise {
	/** Id of the exercise in the guide. */
	exercise: string;
	/** Its name on that day: a log can be read without the guide. */
	name: string;
	unit: Unit;
	per: keyof typeof pers;
	sets: LoggedSet[];
}

export interface LoggedSession {
	/** The same in every copy of the log: files that come together do not count a session twice. */
	id: string;
	/** Moments, in ISO 8601 with UTC. */
	started: string;
	finished: string;
	title: string;
	/** Id of the routine. */
	routine: string;
	/** Id of the plan, where it stood in one. */
	plan?: string;
	/** Unit of all loads of the session. */
	loads: LoadUnit;
	exercises: LoggedExercise[];
}

export interface Log {
	kind: 'training-log';
	version: 1;
	/** The oldest first. */
	sessions: LoggedSession[];
}

/** A log with these sessions, the oldest first. */
export const logOf = (sessions: readonly LoggedSession[]): Log => ({
	kind: 'training-log',
	version: 1,
	sessions: [...sessions].sort((a, b) => a.started.localeCompare(b.started) || a.id.localeCompare(b.id)),
});

/** No set is heavier, and none lasts longer: what is above is a slip of the finger. */
export const mostPerSet = 10_000;

/**
 * Takes a value of unknown origin for a log.
 *
 * @returns The log, or everything that is wrong with the value, in sentences.
 */
export function readLog(value: unknown): { log: Log } | { problems: string[] } {
	if (!isRecord(value) || value.kind !== 'training-log')
		return { problems: [t`This is not a training log.`] };
	if (value.version !== 1)
		return {
			problems: [
				t`This log has version ${said(value.version)}. This page reads version 1: it may be older than the log. Reload it with a network.`,
			],
		};
	const reading = new Reading();
	const sessions = reading.list(value.sessions, t`The log`, 'sessions', (one, where) =>
		readSession(reading, one, where),
	);
	return reading.problems.length > 0 ? { problems: reading.problems } : { log: logOf(sessions) };
}

function readSession(reading: Reading, value: unknown, number: string): LoggedSession {
	const name = t`Session ${number}`;
	const from = reading.record(value, name);
	const where = typeof from.title === 'string' ? `${name} (${from.title})` : name;
	const plan = from.plan === undefined ? {} : { plan: reading.text(from.plan, where, 'plan') };
	return {
		id: reading.text(from.id, where, 'id'),
		started: reading.moment(from.started, where, 'started'),
		finished: reading.moment(from.finished, where, 'finished'),
		title: reading.text(from.title, where, 'title'),
		routine: reading.text(from.routine, where, 'routine'),
		...plan,
		loads: reading.oneOf(from.loads, keysOf(loadUnits), where, 'loads'),
		exercises: reading.list(from.exercises, where, 'exercises', (one, at) =>
			readExercise(reading, one, t`${where}, exercise ${at}`),
		),
	};
}

function readExercise(reading: Reading, value: unknown, where: string): LoggedExercise {
	const from = reading.record(value, where);
	return {
		exercise: reading.text(from.exercise, where, 'exercise'),
		name: reading.text(from.name, where, 'name'),
		unit: reading.oneOf(from.unit, keysOf(units), where, 'unit'),
		per: reading.oneOf(from.per, keysOf(pers), where, 'per'),
		sets: reading.list(from.sets, where, 'sets', (one, at) => readSet(reading, one, t`${where}, set ${at}`)),
	};
}

function readSet(reading: Reading, value: unknown, where: string): LoggedSet {
	const from = reading.record(value, where);
	return {
		...(from.load !== undefined && { load: reading.number(from.load, where, 'load') }),
		...(from.amount !== undefined && { amount: reading.number(from.amount, where, 'amount') }),
	};
}

/** Reads field by field, and remembers what was wrong on the way. What it returns counts only if nothing was. */
class Reading {
	readonly problems: string[] = [];

	record(value: unknown, where: string): Record<string, unknown> {
		if (isRecord(value)) return value;
		this.problems.push(t`${where} is ${said(value)}; it should be an object.`);
		// Its fields are missing because it is: that need not be said for each of them.
		return new Proxy({}, { get: () => unknown });
	}

	text(value: unknown, where: string, field: string): string {
		if (value === unknown) return '';
		if (typeof value === 'string' && value !== '') return value;
		return this.#wrong(value, where, field, t`text`, '');
	}

	number(value: unknown, where: string, field: string): number {
		if (value === unknown) return 0;
		if (typeof value === 'number' && value >= 0 && value <= mostPerSet) return value;
		return this.#wrong(value, where, field, t`a number from 0 to ${mostPerSet}`, 0);
	}

	moment(value: unknown, where: string, field: string): string {
		if (value === unknown) return '';
		if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)))
			return new Date(value).toISOString();
		return this.#wrong(value, where, field, t`a moment such as 2027-03-02T17:30:00Z`, '');
	}

	oneOf<Choice extends string>(
		value: unknown,
		choices: [Choice, ...Choice[]],
		where: string,
		field: string,
	): Choice {
		const found = choices.find((one) => one === value);
		if (found !== undefined || value === unknown) return found ?? choices[0];
		return this.#wrong(value, where, field, t`one of ${choices.join(', ')}`, choices[0]);
	}

	list<Item>(
		value: unknown,
		where: string,
		field: string,
		read: (value: unknown, number: string) => Item,
	): Item[] {
		if (Array.isArray(value)) return value.map((one, index) => read(one, String(index + 1)));
		return value === unknown ? [] : this.#wrong(value, where, field, t`a list`, []);
	}

	#wrong<Value>(value: unknown, where: string, field: string, wanted: string, instead: Value): Value {
		this.problems.push(t`${where}: ${field} is ${said(value)}; it should be ${wanted}.`);
		return instead;
	}
}

/** Stands for a field of something that is not there. */
const unknown = Symbol('unknown');

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a sentence shows it, cut short. */
function said(value: unknown): string {
	if (value === undefined) return t`missing`;
	const text = JSON.stringify(value);
	return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
