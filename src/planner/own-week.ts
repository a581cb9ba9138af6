/** A runner's own week: the runs and sessions of a plan, on the days that suit the runner. */
import { find, type Guide } from '../guide/guide.ts';
import type { Finding, PlanDay, PlanSession, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { keysOf, weekdays, type Weekday } from '../schema/vocabulary.ts';
import { audit, auditSeason } from './audit.ts';
import { NoPlacement, orderOn, place, type WeekToFill } from './place.ts';
import type { UnplacedSession } from './session.ts';
import { routinesOf } from './week-sessions.ts';
import { repeats } from './week.ts';

/** What a runner may choose about a week. */
export interface Arrangement {
	/** For each day, the day of the plan whose run it has. */
	readonly runs: Readonly<Record<Weekday, Weekday>>;
	/** For each session, in the order of the plan, the day on which it stands. */
	readonly sessions: readonly Weekday[];
	/** Days on which nothing gets placed. What the runner puts there stays there. */
	readonly closed: readonly Weekday[];
}

/** The sessions of a plan in a row: an arrangement counts them in this order. */
export const sessionsIn = ({ days }: Pick<WeekPlan, 'days'>): PlanSession[] =>
	days.flatMap((day) => day.sessions);

/** How the plan itself arranges its week. */
export const arrangementOf = ({ days }: Pick<WeekPlan, 'days'>): Arrangement => ({
	runs: Object.fromEntries(days.map(({ day }) => [day, day])) as Arrangement['runs'],
	sessions: days.flatMap(({ day, sessions }) => sessions.map(() => day)),
	closed: [],
});

/** Whether two arrangements put every run and every session on the same days. */
export const sameDays = (a: Arrangement, b: Arrangement): boolean =>
	a.sessions.every((day, index) => day === b.sessions[index]) &&
	keysOf(weekdays).every((day) => a.runs[day] === b.runs[day]);

/** One day's run on another day, whose own run comes back in exchange. */
export function withRunMoved(arrangement: Arrangement, from: Weekday, to: Weekday): Arrangement {
	const { runs } = arrangement;
	return { ...arrangement, runs: { ...runs, [to]: runs[from], [from]: runs[to] } };
}

/** A session on another day. */
export const withSessionMoved = (arrangement: Arrangement, index: number, to: Weekday): Arrangement => ({
	...arrangement,
	sessions: arrangement.sessions.with(index, to),
});

/** A day open or closed to what gets placed. */
export const withDayClosed = (arrangement: Arrangement, day: Weekday, closed: boolean): Arrangement => ({
	...arrangement,
	closed: keysOf(weekdays).filter((one) => (one === day ? closed : arrangement.closed.includes(one))),
});

/** Whether a session may stand on a day: nobody does the same session twice in a day. */
export function mayStand(
	plan: Pick<WeekPlan, 'days'>,
	{ sessions }: Arrangement,
	index: number,
	day: Weekday,
): boolean {
	const all = sessionsIn(plan);
	return all.every(
		({ routine }, other) => other === index || routine !== all[index]?.routine || sessions[other] !== day,
	);
}

/** What can be rearranged: a week by itself, or one of a season. */
export interface PlannedWeek {
	guide: Guide;
	plan: WeekPlan;
	/** The season that the week belongs to: its neighbours count. */
	season?: SeasonPlan;
}

/** What the audit says of an arrangement. */
export function findingsOn({ guide, plan, season }: PlannedWeek, arrangement: Arrangement): Finding[] {
	const context = contextOf(guide, plan);
	const week = { ...plan, days: daysWith(plan, arrangement, () => []) };
	if (season === undefined) return audit({ repeats: repeats(plan.phase), weeks: [week] }, context);
	const weeks = season.weeks.map((other) => (other.id === plan.id ? week : other));
	return auditSeason({ repeats: false, weeks }, context).weeks[weeks.indexOf(week)] ?? [];
}

/**
 * The plan as the runner arranges it, audited again. Sessions keep their exercises and doses, so the totals stay.
 * A session that stands where the plan has it, or where the planner would put it now, says why, as far as that holds
 * in this week; of any other, the runner knows why.
 */
export function arranged(planned: PlannedWeek, arrangement: Arrangement): WeekPlan {
	const { plan } = planned;
	const findings = findingsOn(planned, arrangement);
	const kept = new Set(findings.filter(({ status }) => status === 'kept').map(({ text }) => text));
	const inPlan: Stand[] = plan.days.flatMap(({ day, sessions }) =>
		sessions.map(({ because }) => ({ day, because })),
	);
	const found = plan.published ? [] : placements(planned, arrangement);
	const best = found instanceof NoPlacement ? [] : found;
	const days = daysWith(plan, arrangement, (index) => {
		const speakingFor = (stand: Stand | undefined) =>
			stand !== undefined && stand.day === arrangement.sessions[index]
				? stand.because.filter(({ text }) => kept.has(text))
				: [];
		const asBefore = speakingFor(inPlan[index]);
		return asBefore.length > 0 ? asBefore : speakingFor(best[index]);
	});
	return { ...plan, days, findings };
}

/**
 * The same runs, with every session on the best day that is open, as the planner places it.
 *
 * @throws NoPlacement if every way to place them breaks a `must` that depends on the day.
 */
export function placedAround(planned: PlannedWeek, arrangement: Arrangement): Arrangement {
	const best = placements(planned, arrangement);
	if (best instanceof NoPlacement) throw best;
	return { ...arrangement, sessions: best.map(({ day }) => day) };
}

/** Where no way to place the sessions is left: the closed days of which one, opened, is enough. */
export const daysToOpen = (planned: PlannedWeek, arrangement: Arrangement): Weekday[] =>
	arrangement.closed.filter(
		(day) => !(placements(planned, withDayClosed(arrangement, day, false)) instanceof NoPlacement),
	);

const contextOf = (guide: Guide, { method }: WeekPlan) => ({ guide, method: find(guide, 'methods', method) });

/** The days with the runner's runs and sessions, in the order of the plan. */
function daysWith(
	plan: WeekPlan,
	{ runs, sessions }: Arrangement,
	becauseOf: (index: number) => PlanSession['because'],
): PlanDay[] {
	const all = sessionsIn(plan);
	return plan.days.map((day): PlanDay => {
		const run = plan.days.find((other) => other.day === runs[day.day])?.run ?? day.run;
		const here = all.flatMap((session, index) =>
			sessions[index] === day.day
				? [{ ...session, order: orderOn(run.kind), because: becauseOf(index) }]
				: [],
		);
		return { ...day, run, sessions: here };
	});
}

/** Where a session stands, and what speaks for it. */
interface Stand {
	day: Weekday;
	because: PlanSession['because'];
}

/** The best day of each session; or why there is no way. */
function placements({ guide, plan, season }: PlannedWeek, arrangement: Arrangement): Stand[] | NoPlacement {
	const context = contextOf(guide, plan);
	const days = daysWith(plan, arrangement, () => []).map((day) => ({ ...day, sessions: [] }));
	const at = season?.weeks.findIndex(({ id }) => id === plan.id) ?? 0;
	const week: WeekToFill = {
		phase: plan.phase,
		days,
		repeats: season === undefined && repeats(plan.phase),
		before: season?.weeks[at - 1],
		after: season?.weeks[at + 1],
		closed: arrangement.closed.map((day) => days.findIndex((one) => one.day === day)),
	};
	// In the method's order: of equally good days, the first session takes the earliest.
	const order = routinesOf(context.method, plan.phase, plan.sessionsPerWeek);
	const inOrder = sessionsIn(plan)
		.map(unplaced)
		.sort((a, b) => order.indexOf(a.routine) - order.indexOf(b.routine));
	try {
		const left = place(week, inOrder, context).flatMap(({ day, sessions }) =>
			sessions.map(({ routine, because }) => ({ routine, day, because })),
		);
		// Sessions of one routine keep their order among themselves.
		return sessionsIn(plan).flatMap(({ routine }) =>
			left.splice(
				left.findIndex((session) => session.routine === routine),
				1,
			),
		);
	} catch (error) {
		if (error instanceof NoPlacement) return error;
		throw error;
	}
}

const unplaced = ({ order: _order, because: _because, ...session }: PlanSession): UnplacedSession => session;
