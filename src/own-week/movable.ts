import {
	mayStand,
	sessionsIn,
	withRunMoved,
	withSessionMoved,
	type Arrangement,
} from '../planner/own-week.ts';
import type { WeekPlan } from '../schema/plan.ts';
import { keysOf, weekdays, type Weekday } from '../schema/vocabulary.ts';

/** What a runner can move: a run, named by the day that the plan gives it, or a session, by its number in the plan. */
export type Movable = { readonly run: Weekday } | { readonly session: number };

/** A name for it in the page: `run-saturday`, `session-0`. */
export const keyOf = (movable: Movable): string =>
	'run' in movable ? `run-${movable.run}` : `session-${movable.session}`;

/** Every run and session of a plan. */
export const movablesOf = (plan: Pick<WeekPlan, 'days'>): Movable[] => [
	...plan.days.map(({ day }) => ({ run: day })),
	...sessionsIn(plan).map((_, session) => ({ session })),
];

/** What it is called in sentences and on buttons. */
export function nameOf(plan: Pick<WeekPlan, 'days'>, movable: Movable): string {
	if ('session' in movable) return sessionsIn(plan)[movable.session]?.title ?? '';
	return plan.days.find(({ day }) => day === movable.run)?.run.label ?? '';
}

/** The day on which it stands. */
export function dayOf({ runs, sessions }: Arrangement, movable: Movable): Weekday {
	if ('session' in movable) return sessions[movable.session] ?? 'monday';
	return keysOf(weekdays).find((day) => runs[day] === movable.run) ?? movable.run;
}

/** Whether it can go to a day on which it is not yet. */
export const mayGo = (
	plan: Pick<WeekPlan, 'days'>,
	arrangement: Arrangement,
	movable: Movable,
	to: Weekday,
) =>
	dayOf(arrangement, movable) !== to &&
	('run' in movable || mayStand(plan, arrangement, movable.session, to));

/** The week with it on another day. */
export const moved = (arrangement: Arrangement, movable: Movable, to: Weekday): Arrangement =>
	'run' in movable
		? withRunMoved(arrangement, dayOf(arrangement, movable), to)
		: withSessionMoved(arrangement, movable.session, to);
