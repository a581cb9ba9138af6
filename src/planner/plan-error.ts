import type { PhaseId, Profile } from '../schema/vocabulary.ts';

/** What was to be planned when it turned out to be impossible. */
export interface Attempt {
	/** Id of the method. */
	method: string;
	phase: PhaseId;
	equipment: Profile;
	/** Strength sessions in the week. */
	sessions: number;
	/** In a season: number of the week, and of how many. */
	week?: { number: number; of: number };
	/** What the runs come from: the id of a running week, or nothing for the runner's own. */
	runningWeek?: string;
}

/** A rule that a plan cannot keep. */
export interface Collision {
	principle: string;
	text: string;
}

/** A week that cannot be planned: says which, why, and what to change. */
export class PlanError extends Error {
	readonly attempt: Attempt;
	/** Why, in sentences. */
	readonly reason: string;
	/** The rules that collide or are broken, each by its principle and with what is wrong. */
	readonly collisions: readonly Collision[];
	/** What to change, each without a full stop. */
	readonly remedies: readonly string[];
	constructor(
		attempt: Attempt,
		reason: string,
		remedies: readonly string[],
		collisions: readonly Collision[],
	) {
		const { method, phase, sessions, week, runningWeek } = attempt;
		const where = week === undefined ? '' : `, week ${week.number} of ${week.of}`;
		const around = runningWeek === undefined ? 'your own running week' : `running week '${runningWeek}'`;
		super(
			`method '${method}', phase '${phase}'${where}, ${sessions} ${sessions === 1 ? 'session' : 'sessions'} around ${around}: ${reason}`,
		);
		this.name = 'PlanError';
		this.attempt = attempt;
		this.reason = reason;
		this.collisions = collisions.map(({ principle, text }) => ({ principle, text }));
		this.remedies = [...new Set(remedies)];
	}
}
