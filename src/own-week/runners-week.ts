import { t } from '../language/t.ts';
import { auditChanges, type AuditChanges } from '../planner/audit-changes.ts';
import { formatArrangement } from '../planner/own-week-address.ts';
import {
	arranged,
	arrangementOf,
	daysToOpen,
	findingsOn,
	placedAround,
	sameDays,
	withDayClosed,
	type Arrangement,
	type PlannedWeek,
} from '../planner/own-week.ts';
import { NoPlacement } from '../planner/place.ts';
import type { Finding, PlanDay, WeekPlan } from '../schema/plan.ts';
import type { Weekday } from '../schema/vocabulary.ts';
import { dayOf, mayGo, moved, type Movable } from './movable.ts';
import {
	closedWords,
	effectWords,
	impossibleWords,
	movedWords,
	placedWords,
	standingWords,
} from './words.ts';

/** A day that something may go to, and what going there does. */
export interface Destination {
	day: PlanDay;
	/** Whether it may go there. */
	open: boolean;
	verdict?: 'kept' | 'bent' | 'broken';
	/** What going there does to the rules. */
	outlook: string;
}

/**
 * A runner's week of one plan. Each step says in sentences what became of it; nothing here knows a page or a browser.
 */
export class RunnersWeek {
	readonly #week: PlannedWeek;
	readonly #plan: WeekPlan;
	readonly #planned: Arrangement;
	readonly #asPlanned: readonly Finding[];
	#arrangement: Arrangement;
	#findings: readonly Finding[];
	#justMended: AuditChanges['mends'] = [];

	/** @param arrangement Where to begin; with the plan itself if not given. */
	constructor(week: PlannedWeek, arrangement?: Arrangement) {
		this.#week = week;
		this.#plan = week.plan;
		this.#planned = arrangementOf(week.plan);
		this.#asPlanned = findingsOn(week, this.#planned);
		this.#arrangement = arrangement ?? this.#planned;
		this.#findings = findingsOn(week, this.#arrangement);
	}

	get arrangement(): Arrangement {
		return this.#arrangement;
	}

	/** Whether any run or session is on another day than in the plan. */
	get differs(): boolean {
		return !sameDays(this.#arrangement, this.#planned);
	}

	/** What the address says of it; empty if all is as planned. */
	get query(): string {
		return formatArrangement(this.#plan, this.#arrangement);
	}

	/** The week as it is now; the plan itself if nothing differs. */
	week(): WeekPlan {
		return this.differs ? arranged(this.#week, this.#arrangement) : this.#plan;
	}

	/** How many principles are broken and bent now. */
	standing(): string {
		return standingWords(this.#findings);
	}

	/** What the runner's days do to the plan. What the last step mended is said until the next one. */
	changes(): AuditChanges {
		const { mends, ...worse } = auditChanges(this.#asPlanned, this.#findings);
		const before = mends.filter((one) =>
			this.#justMended.every(({ principle }) => principle !== one.principle),
		);
		return { ...worse, mends: [...this.#justMended, ...before] };
	}

	/** Puts a run or a session on another day. */
	move(movable: Movable, to: Weekday): string {
		const from = dayOf(this.#arrangement, movable);
		const next = moved(this.#arrangement, movable, to);
		return this.#go(next, movedWords(this.#plan, next, movable, from));
	}

	/** Closes a day to what gets placed, or opens it. */
	close(day: Weekday, closed: boolean): string {
		this.#arrangement = withDayClosed(this.#arrangement, day, closed);
		return closedWords(this.#plan, this.#arrangement, day);
	}

	/** Puts everything where the plan has it, and opens every day. */
	reset(): string {
		return this.#go(this.#planned, t`The week is as planned again.`);
	}

	/** Puts every session on its best open day; if there is no way, says so and what stands in it. */
	place(): { said: string; collisions: NoPlacement['collisions'] } {
		const now = this.#arrangement;
		try {
			const next = placedAround(this.#week, now);
			const said = sameDays(next, now)
				? `${t`All sessions are on their best open days already.`} ${this.standing()}`
				: this.#go(next, placedWords(this.#plan, now, next));
			return { said, collisions: [] };
		} catch (error) {
			if (!(error instanceof NoPlacement)) throw error;
			const toOpen = daysToOpen(this.#week, now);
			const { collisions } = error;
			return { said: impossibleWords(now, toOpen, collisions.length > 0), collisions };
		}
	}

	/** The days of the week as places to go to. */
	destinations(movable: Movable): Destination[] {
		return this.week().days.map((day): Destination => {
			if (!mayGo(this.#plan, this.#arrangement, movable, day.day)) {
				const here = dayOf(this.#arrangement, movable) === day.day;
				return { day, open: false, outlook: here ? t`stands here` : t`has one already` };
			}
			const next = moved(this.#arrangement, movable, day.day);
			const step = auditChanges(this.#findings, findingsOn(this.#week, next));
			return {
				day,
				open: true,
				verdict: step.breaks.length > 0 ? 'broken' : step.bends.length > 0 ? 'bent' : 'kept',
				outlook: effectWords(step),
			};
		});
	}

	/** Takes a step, and says what it did. */
	#go(next: Arrangement, said: string): string {
		const before = this.#findings;
		this.#arrangement = next;
		this.#findings = findingsOn(this.#week, next);
		this.#justMended = auditChanges(before, this.#findings).mends;
		return `${said} ${this.standing()}`;
	}
}
