import type { PlanDay, PlanSession } from '../schema/plan.ts';
import { heldRules, judge, type HeldVerdict } from './audit.ts';
import { evaluators } from './rules/index.ts';
import type { RuleContext, Schedule, ScheduledDay, ScheduledWeek } from './schedule.ts';
import type { UnplacedSession } from './session.ts';

/** No assignment keeps every `must`. */
export class NoPlacement extends Error {
	/** The rules that collide, each with what would break it and what to change; none if there are too few days. */
	readonly collisions: readonly { principle: string; text: string; remedy: string }[];
	constructor(collisions: NoPlacement['collisions']) {
		super(
			collisions.length === 0
				? 'there are more sessions than days to put them on.'
				: `the rules collide: ${collisions.map(({ principle, text }) => `${text} (${principle})`).join(' ')}`,
		);
		this.name = 'NoPlacement';
		this.collisions = collisions;
	}
}

/** A week of runs that sessions are to be placed in. */
export interface WeekToFill extends ScheduledWeek {
	/** The week comes again and again; a week of a season has neighbours instead. */
	repeats: boolean;
	/** In a season: the week before, with its sessions where they stand. */
	before?: ScheduledWeek;
	/** In a season: the week after, with its runs. */
	after?: ScheduledWeek;
	/** Indices of the days on which nothing may stand. */
	closed?: readonly number[];
}

/** Where sessions stand, and the principles that decided it. */
export interface Placement {
	/** For each session, the index of its day. */
	days: readonly number[];
	/** For each session, why it stands there; empty where no rule about days has anything to say. */
	reasons: readonly PlanSession['because'][];
}

/**
 * Puts every session on its best day.
 *
 * @returns The seven days with their sessions and, for each session, why it stands where it does.
 * @throws NoPlacement if every assignment breaks a `must` that depends on the day.
 */
export function place(
	week: WeekToFill,
	sessions: readonly UnplacedSession[],
	context: RuleContext,
): PlanDay[] {
	return fill(week, sessions, findDays(week, sessions, context), context);
}

/** The seven days with their sessions. A session that no rule about days speaks of says why it is there at all. */
export function fill(
	week: WeekToFill,
	sessions: readonly UnplacedSession[],
	{ days, reasons }: Placement,
	context: RuleContext,
): PlanDay[] {
	const own = week.before === undefined ? 0 : 1;
	const becauseOf = (index: number): PlanSession['because'] => {
		const ofDay = reasons[index] ?? [];
		if (ofDay.length > 0) return ofDay;
		const { routine } = sessions[index] ?? {};
		return judge(heldRules(context, 'doses'), scheduleFor(week, sessions, days), context)
			.filter(
				(verdict) =>
					verdict.status === 'kept' &&
					verdict.week === own &&
					verdict.sessions.some((session) => session.routine === routine),
			)
			.slice(0, 1)
			.map(({ held, text }) => ({ principle: held.principle.id, text: text() }));
	};
	return week.days.map((day, at) => ({
		...day,
		sessions: sessions.flatMap((session, index): PlanSession[] =>
			days[index] === at ? [{ ...session, order: orderOn(day.run.kind), because: becauseOf(index) }] : [],
		),
	}));
}

/** Whether a placement breaks no `must` that depends on the day. */
export function holds(
	week: WeekToFill,
	sessions: readonly UnplacedSession[],
	{ days }: Placement,
	context: RuleContext,
): boolean {
	const verdicts = judge(heldRules(context, 'days'), scheduleFor(week, sessions, days), context);
	return scoreOf(verdicts)[0] === 0;
}

/**
 * Finds the best day for every session: tries all assignments with at most one session a day, and keeps the one
 * that breaks no `must`, then the fewest and lightest `should`s, then stands on the earliest days.
 *
 * @throws NoPlacement if every assignment breaks a `must` that depends on the day.
 */
export function findDays(
	week: WeekToFill,
	sessions: readonly UnplacedSession[],
	context: RuleContext,
): Placement {
	const rules = heldRules(context, 'days');
	const own = week.before === undefined ? 0 : 1;
	const verdictsOf = (days: readonly number[]) => judge(rules, scheduleFor(week, sessions, days), context);

	let best: { days: number[]; score: Score } | undefined;
	for (const days of assignments(sessions, week.closed)) {
		const score = scoreOf(verdictsOf(days));
		if (best === undefined || compare(score, best.score) < 0) best = { days, score };
	}
	if (best === undefined) throw new NoPlacement([]);
	if (best.score[0] > 0) throw new NoPlacement(collisions());
	const { days } = best;
	const verdicts = verdictsOf(days);
	return { days, reasons: sessions.map((_, index) => reasonsFor(index)) };

	/**
	 * A smallest set of `must`s that no assignment keeps together. Without any one of them there is a way; what that
	 * way breaks is its text.
	 */
	function collisions(): NoPlacement['collisions'] {
		const ways = [...assignments(sessions, week.closed)].map((days) => {
			const broken = verdictsOf(days).filter(
				({ status, severity }) => status === 'broken' && severity === 'must',
			);
			return new Map(broken.toReversed().map((verdict) => [verdict.held.principle.id, verdict]));
		});
		let colliding = [...new Set(ways.flatMap((way) => [...way.keys()]))];
		for (const principle of [...colliding]) {
			const others = colliding.filter((other) => other !== principle);
			if (ways.every((way) => others.some((other) => way.has(other)))) colliding = others;
		}
		return colliding.flatMap((principle) => {
			const only = ways.find((way) => colliding.every((other) => way.has(other) === (other === principle)));
			const verdict = only?.get(principle);
			if (verdict === undefined) return [];
			return [{ principle, text: verdict.text(), remedy: evaluators[verdict.held.rule.kind].remedy }];
		});
	}

	/**
	 * The principles that decided a session's day: those that it would break on some other free day, the most
	 * decisive first. If it could stand anywhere, what speaks for the day that it has.
	 */
	function reasonsFor(index: number): PlanSession['because'] {
		const broken = new Map<string, number>();
		const current = scoreByPrinciple(verdicts);
		for (let other = 0; other < week.days.length; other += 1) {
			if (days.includes(other) || week.closed?.includes(other)) continue;
			const moved = scoreByPrinciple(verdictsOf(days.map((day, i) => (i === index ? other : day))));
			for (const [principle, cost] of moved) {
				if (cost > (current.get(principle) ?? 0)) broken.set(principle, (broken.get(principle) ?? 0) + 1);
			}
		}
		const at = days[index];
		const session = sessions[index];
		const about = (verdict: HeldVerdict) =>
			at !== undefined &&
			verdict.at === at + 7 * own &&
			verdict.sessions.some(({ routine }) => routine === session?.routine);
		const kept = verdicts.filter(({ status }) => status === 'kept');
		const ofDay = kept.filter(about);
		const decisive = [...broken.entries()]
			.sort((a, b) => b[1] - a[1])
			.flatMap(([principle]) => {
				const ofPrinciple = verdicts.filter(({ held }) => held.principle.id === principle);
				// A principle that bends here is no reason to be here.
				if (ofPrinciple.some((verdict) => verdict.status === 'broken' && about(verdict))) return [];
				return (
					ofPrinciple.find((verdict) => verdict.status === 'kept' && about(verdict)) ??
					ofPrinciple.find((verdict) => verdict.status === 'kept' && verdict.week === own) ??
					[]
				);
			});
		// What is said of the day itself convinces more than what is said of another day.
		const ordered = [...decisive.filter(about), ...decisive.filter((verdict) => !about(verdict))];
		return (ordered.length > 0 ? ordered : ofDay.slice(0, 1)).map(({ held, text }) => ({
			principle: held.principle.id,
			text: text(),
		}));
	}
}

/** Where a session stands in a day with this run. */
export const orderOn = (run: ScheduledDay['run']['kind']): PlanSession['order'] =>
	run === 'rest' || run === 'cross-train' ? 'only' : 'after-run';

/** Every way to give each session a day of its own that is not closed; equal sessions are not told apart. */
function* assignments(
	sessions: readonly UnplacedSession[],
	closed: readonly number[] = [],
	chosen: number[] = [],
): Generator<number[]> {
	const index = chosen.length;
	const session = sessions[index];
	if (session === undefined) {
		yield chosen;
		return;
	}
	const twin = sessions.findIndex((other) => other.routine === session.routine);
	const first = twin < index ? (chosen[lastIndexOf(sessions, index)] ?? -1) + 1 : 0;
	for (let day = first; day < 7; day += 1) {
		if (!chosen.includes(day) && !closed.includes(day))
			yield* assignments(sessions, closed, [...chosen, day]);
	}
}

/** Index of the last session before `index` that has the same routine. */
function lastIndexOf(sessions: readonly UnplacedSession[], index: number): number {
	return sessions.findLastIndex((other, i) => i < index && other.routine === sessions[index]?.routine);
}

function scheduleFor(
	week: WeekToFill,
	sessions: readonly UnplacedSession[],
	days: readonly number[],
): Schedule {
	const filled: ScheduledWeek = {
		phase: week.phase,
		days: week.days.map((day, at) => ({
			...day,
			sessions: sessions
				.filter((_, index) => days[index] === at)
				.map((session) => ({ ...session, order: orderOn(day.run.kind) })),
		})),
	};
	const weeks = [week.before, filled, week.after].filter((one) => one !== undefined);
	return { repeats: week.repeats, weeks };
}

/** Broken musts, broken shoulds, their weight: less is better, from left to right. */
type Score = readonly [musts: number, shoulds: number, weight: number];

function scoreOf(verdicts: readonly HeldVerdict[]): Score {
	let musts = 0;
	let shoulds = 0;
	let total = 0;
	for (const { status, severity, weight } of verdicts) {
		if (status === 'kept') continue;
		if (severity === 'must') musts += 1;
		else shoulds += 1;
		total += weight ?? 1;
	}
	return [musts, shoulds, total];
}

const compare = (a: Score, b: Score) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Cost of the broken verdicts of each principle. */
function scoreByPrinciple(verdicts: readonly HeldVerdict[]): Map<string, number> {
	const costs = new Map<string, number>();
	for (const { status, held, weight } of verdicts) {
		if (status === 'broken')
			costs.set(held.principle.id, (costs.get(held.principle.id) ?? 0) + (weight ?? 1));
	}
	return costs;
}
