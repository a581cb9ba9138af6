import type { RuleKind, RuleOf } from '../../schema/rule.ts';
import type { RuleContext, Schedule, ScheduledSession } from '../schedule.ts';

/** One place where a rule is kept or broken. */
export interface Verdict {
	status: 'kept' | 'broken';
	/** Index of the week in the schedule. */
	week: number;
	/** Day of the schedule, counted from its first, if the verdict is about one day. */
	at?: number;
	/** The sessions that it is about. */
	sessions: readonly ScheduledSession[];
	/** How far it is broken, from 0 (hardly) to 1 (wholly); 1 if not given. */
	weight?: number;
	/** A preference that goes beyond the rule: one notch less strict than the method says. */
	preference?: boolean;
	/** The verdict in a sentence that a runner understands. Made only when somebody reads it. */
	text: () => string;
}

/** The one piece of code that knows a kind of rule: it places sessions, audits plans and is tested. */
export interface Evaluator<Kind extends RuleKind> {
	/**
	 * `days` rules depend on where sessions stand; `doses` rules only on what the sessions are; `season` rules on how
	 * the weeks of a season follow each other, and they are silent on a week by itself.
	 */
	scope: 'days' | 'doses' | 'season';
	/** All verdicts on a schedule; none if the rule has nothing to say of it. */
	evaluate(rule: RuleOf<Kind>, schedule: Schedule, context: RuleContext): Verdict[];
	/** What a coach can change when the rule cannot be kept. */
	remedy: string;
}
