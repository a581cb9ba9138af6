/** Whatever a runner does to a week, in whatever order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RunnersWeek } from '../../../src/own-week/runners-week.ts';
import { audit } from '../../../src/planner/audit.ts';
import { auditChanges } from '../../../src/planner/audit-changes.ts';
import {
	arranged,
	arrangementOf,
	findingsOn,
	placedAround,
	sessionsIn,
} from '../../../src/planner/own-week.ts';
import { formatArrangement, parseArrangement } from '../../../src/planner/own-week-address.ts';
import { NoPlacement } from '../../../src/planner/place.ts';
import { heldRules } from '../../../src/planner/audit.ts';
import { find } from '../../../src/guide/guide.ts';
import type { WeekPlan } from '../../../src/schema/plan.ts';
import { doings, done, plansToMove } from '../../fixtures/own-weeks.ts';
import { guide } from '../../fixtures/real-guide.ts';

const cases = fc.tuple(plansToMove, doings).map(([plan, list]) => ({
	plan,
	arrangement: list.reduce((week, doing) => done(plan, week, doing), arrangementOf(plan)),
}));

/** Everything about a session but where it stands and why. */
const contents = (plan: Pick<WeekPlan, 'days'>) =>
	sessionsIn(plan)
		.map(({ order: _order, because: _because, ...session }) => JSON.stringify(session))
		.sort();
const runsIn = ({ days }: Pick<WeekPlan, 'days'>) => days.map(({ run }) => JSON.stringify(run)).sort();

test('all seven days, runs, sessions and totals are still there', () => {
	fc.assert(
		fc.property(cases, ({ plan, arrangement }) => {
			const own = arranged({ guide, plan }, arrangement);
			expect(own.days.map(({ day }) => day)).toEqual(plan.days.map(({ day }) => day));
			expect(contents(own)).toEqual(contents(plan));
			expect(runsIn(own)).toEqual(runsIn(plan));
			expect(own.totals).toEqual(plan.totals);
			// after a run if there is one
			for (const { run, sessions } of own.days) {
				const order = run.kind === 'rest' || run.kind === 'cross-train' ? 'only' : 'after-run';
				expect(sessions.every((session) => session.order === order)).toBe(true);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('what is said of the week is what the audit says of it, and every reason is true', () => {
	fc.assert(
		fc.property(cases, ({ plan, arrangement }) => {
			const own = arranged({ guide, plan }, arrangement);
			const findings = audit(
				{ repeats: plan.phase !== 'race-week', weeks: [{ phase: plan.phase, days: own.days }] },
				{ guide, method: find(guide, 'methods', plan.method) },
			);
			expect(own.findings).toEqual(findings);
			for (const reason of sessionsIn(own).flatMap(({ because }) => because)) {
				expect(findings).toContainEqual(expect.objectContaining({ ...reason, status: 'kept' }));
			}
		}),
		{ numRuns: 1000 },
	);
});

test('the address says all of it', () => {
	fc.assert(
		fc.property(cases, ({ plan, arrangement }) => {
			const query = formatArrangement(plan, arrangement);
			const read = parseArrangement(plan, query) ?? arrangementOf(plan);
			expect(read).toEqual(arrangement);
			expect(formatArrangement(plan, read)).toBe(query);
			// nothing in it needs to be encoded
			expect(query).toMatch(/^(\?[a-z0-9.,=&-]+)?$/);
		}),
		{ numRuns: 2000 },
	);
});

test('no address can do more than a runner', () => {
	const word = fc.oneof(
		fc.constantFrom('mon', 'tue', 'sun', 'lower-body', 'ultra-legs', 'ultra-legs.2', '.', '-', ',', ''),
		fc.string({ maxLength: 6 }),
	);
	const value = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
	const query = fc
		.array(fc.tuple(fc.constantFrom('runs', 'put', 'free'), value), { maxLength: 4 })
		.map((fields) => `?${fields.map(([name, text]) => `${name}=${text}`).join('&')}`);
	fc.assert(
		fc.property(plansToMove, query, (plan, text) => {
			const read = parseArrangement(plan, text);
			if (read === undefined) return;
			const own = arranged({ guide, plan }, read);
			expect(contents(own)).toEqual(contents(plan));
			expect(runsIn(own)).toEqual(runsIn(plan));
			for (const { sessions } of own.days) {
				const routines = sessions.map(({ routine }) => routine);
				expect(new Set(routines).size).toBe(routines.length);
			}
		}),
		{ numRuns: 2000 },
	);
});

test('placing breaks no must that depends on the day, uses open days only, one session each; or it is refused', () => {
	fc.assert(
		fc.property(cases, ({ plan, arrangement }) => {
			const context = { guide, method: find(guide, 'methods', plan.method) };
			const ofDays = new Set(heldRules(context, 'days').map(({ principle }) => principle.id));
			let placed;
			try {
				placed = placedAround({ guide, plan }, arrangement);
			} catch (error) {
				expect(error).toBeInstanceOf(NoPlacement);
				return;
			}
			expect(placed.runs).toEqual(arrangement.runs);
			expect(placed.sessions.filter((day) => arrangement.closed.includes(day))).toEqual([]);
			expect(new Set(placed.sessions).size).toBe(placed.sessions.length);
			const broken = findingsOn({ guide, plan }, placed).filter(
				({ status, severity, principle }) =>
					status === 'broken' && severity === 'must' && ofDays.has(principle),
			);
			expect(broken).toEqual([]);
			// whoever asks again gets the same
			expect(placedAround({ guide, plan }, placed)).toEqual(placed);
		}),
		{ numRuns: 300 },
	);
});

test('what a way there breaks, the way back mends', () => {
	fc.assert(
		fc.property(cases, ({ plan, arrangement }) => {
			const before = findingsOn({ guide, plan }, arrangementOf(plan));
			const after = findingsOn({ guide, plan }, arrangement);
			const there = auditChanges(before, after);
			const back = auditChanges(after, before);
			const names = (list: typeof there.mends) => list.map(({ principle }) => principle);
			const wasKept = (principle: string) =>
				before.every((one) => one.principle !== principle || one.status === 'kept');
			const worse = [...names(there.breaks), ...names(there.bends)];
			expect(names(back.mends).sort()).toEqual(worse.filter(wasKept).sort());
			// a principle stands in one list at most
			const all = [...worse, ...names(there.mends)];
			expect(new Set(all).size).toBe(all.length);
		}),
		{ numRuns: 1000 },
	);
});

test('the outlook of a day is what going there does', () => {
	fc.assert(
		fc.property(cases, fc.nat({ max: 11 }), ({ plan, arrangement }, number) => {
			const movable = { session: number % sessionsIn(plan).length };
			for (const { day, open, outlook } of new RunnersWeek({ guide, plan }, arrangement).destinations(
				movable,
			)) {
				if (!open) continue;
				const week = new RunnersWeek({ guide, plan }, arrangement);
				const before = findingsOn({ guide, plan }, arrangement);
				week.move(movable, day.day);
				const { breaks, bends, mends } = auditChanges(before, week.week().findings);
				const said = Object.entries({ breaks, bends, mends })
					.filter(([, list]) => list.length > 0)
					.map(([verb, list]) => `${verb} ${list.length}`);
				expect(outlook).toBe(said.length === 0 ? 'breaks nothing' : said.join(', '));
			}
		}),
		{ numRuns: 60 },
	);
});
