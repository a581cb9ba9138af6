import { find, type Guide, type Method, type Week } from '../guide/guide.ts';
import type { WeekPlan } from '../schema/plan.ts';
import { profilesInSentence, type PhaseId, type Profile, type Weekday } from '../schema/vocabulary.ts';
import { audit } from './audit.ts';
import { weekdaysFrom } from './calendar-days.ts';
import { setsOf, withFewerSets } from './fewer-sets.ts';
import { NoPlacement, orderOn, place } from './place.ts';
import { heldRule } from './held-rule.ts';
import { PlanError } from './plan-error.ts';
import { runsOf } from './race-runs.ts';
import { mostSets } from './rules/taper.ts';
import { isStrength, type RuleContext, type ScheduledDay } from './schedule.ts';
import { phaseDose } from './phase-dose.ts';
import { planSession, type UnplacedSession } from './session.ts';
import { totalsOf } from './totals.ts';
import { planSessions, routinesOf } from './week-sessions.ts';
import { t } from '../language/t.ts';

/** A week plan that somebody wants. */
export interface WeekRequest {
	/** Id of the method. */
	method: string;
	phase: PhaseId;
	/** Strength sessions in the week; one of those that the method offers in the phase. */
	sessions: number;
	equipment: Profile;
	/** Day on which the week begins. */
	weekStart: Weekday;
}

/** A race week happens once; every other week comes again until the phase ends. */
export const repeats = (phase: PhaseId) => phase !== 'race-week';

/** The days of a running week from the configured first day on. */
function daysFrom(guide: Guide, week: Week, weekStart: Weekday): ScheduledDay[] {
	const names = weekdaysFrom(weekStart);
	return runsOf(guide, week.id, weekStart).flatMap((run, at) => {
		const day = names[at];
		return day === undefined ? [] : [{ day, run, sessions: [] }];
	});
}

/**
 * Plans one week: the routines of the method, dosed for the phase, fitted to the kit, each on its best day.
 *
 * @throws PlanError if no placement keeps every `must`.
 * @throws MissingReplacement if the kit does not allow an exercise and nothing replaces it.
 */
export function planWeek(guide: Guide, request: WeekRequest): WeekPlan {
	const { phase, equipment, weekStart } = request;
	const method = find(guide, 'methods', request.method);
	const methodPhase = method.phases[phase];
	const runningWeek = find(guide, 'weeks', methodPhase.runningWeek);
	const context = { guide, method };
	const attempt = { ...request, runningWeek: runningWeek.id };
	const planned = sessionsFor(guide, method, phase, request.sessions, equipment);
	const unplaced = phase === 'taper' ? tapered(context, planned, equipment) : planned;
	const week = { phase, repeats: repeats(phase), days: daysFrom(guide, runningWeek, weekStart) };

	const days = placeOrExplain(unplaced);
	const findings = audit({ repeats: week.repeats, weeks: [{ phase, days }] }, context);
	const broken = findings.filter(({ status, severity }) => status === 'broken' && severity === 'must');
	if (broken.length > 0) {
		throw new PlanError(
			attempt,
			broken.map(({ principle, text }) => `${text} (${principle})`).join(' '),
			[
				`change the routines or doses of the phase, or hold ${broken.map(({ principle }) => `'${principle}'`).join(', ')} less strictly`,
			],
			broken,
		);
	}
	return {
		kind: 'week',
		version: 1,
		id: `${method.id}/${phase}/${request.sessions}x-${equipment}`,
		title: weekTitle(guide, phase, request.sessions, equipment),
		method: method.id,
		phase,
		equipment,
		sessionsPerWeek: request.sessions,
		published: false,
		days,
		findings,
		totals: totalsOf(guide, days),
	};

	function placeOrExplain(sessions: readonly UnplacedSession[]): WeekPlan['days'] {
		try {
			return place(week, sessions, context);
		} catch (error) {
			if (!(error instanceof NoPlacement)) throw error;
			// A race early in its week leaves no room for core work, which is welcome there and no more than that.
			const strength = sessions.filter(({ stress }) => isStrength(stress));
			if (phase === 'race-week' && strength.length < sessions.length) return placeOrExplain(strength);
			throw new PlanError(
				attempt,
				error.message,
				error.collisions.map(({ remedy }) => remedy),
				error.collisions,
			);
		}
	}
}

/** The sessions of a phase, with the phase's dose. */
const sessionsFor = (
	guide: Guide,
	method: Method,
	phase: PhaseId,
	count: number,
	equipment: Profile,
): UnplacedSession[] =>
	planSessions(guide, routinesOf(method, phase, count), phaseDose(method, phase), equipment);

/** The sessions of a taper week: what halving every dose leaves too much, such as a circuit of single sets, gets shorter. */
function tapered(
	context: RuleContext,
	sessions: readonly UnplacedSession[],
	equipment: Profile,
): UnplacedSession[] {
	const { guide, method } = context;
	const rule = heldRule(context, 'taper');
	if (rule === undefined) return [...sessions];
	const peak = sessionsFor(guide, method, 'peak', Math.min(...method.phases.peak.sessions), equipment);
	return withFewerSets(guide, sessions, mostSets(setsOf(peak), rule.minCut));
}

function weekTitle(guide: Guide, phase: PhaseId, sessions: number, equipment: Profile): string {
	const count = [
		t`no strength session`,
		t`one strength session`,
		t`two strength sessions`,
		t`three strength sessions`,
		t`four strength sessions`,
	][sessions];
	return `${guide.phases[phase].title}: ${count ?? sessions}, ${profilesInSentence[equipment]}`;
}

/**
 * A week that a coach published, with its sessions where the coach put them, audited by the method's rules.
 * Exercises keep the doses of their routines.
 */
export function auditPublishedWeek(guide: Guide, week: Week, weekStart: Weekday): WeekPlan {
	if (week.method === undefined || week.phase === undefined)
		throw new Error(`'${week.id}' is not a published week.`);
	const method = find(guide, 'methods', week.method);
	const { rpe } = phaseDose(method, week.phase);
	const days = daysFrom(guide, week, weekStart).map((day) => ({
		...day,
		sessions: week.days[day.day].sessions.map((id) => {
			const session = planSession(guide, find(guide, 'routines', id), { rpe }, 'gym');
			// The articles give no effort for a line; the session's, from our phase, serves its planned load only.
			const exercises = session.exercises.map((line) => ({ ...line, intensity: {} }));
			return { ...session, exercises, order: orderOn(day.run.kind), because: [] };
		}),
	}));
	return {
		kind: 'week',
		version: 1,
		id: `published/${week.id}`,
		title: week.title,
		method: method.id,
		phase: week.phase,
		equipment: 'gym',
		sessionsPerWeek: days.flatMap((day) => day.sessions).filter(({ stress }) => isStrength(stress)).length,
		published: true,
		days,
		findings: audit(
			{ repeats: repeats(week.phase), weeks: [{ phase: week.phase, days }] },
			{ guide, method },
		),
		totals: totalsOf(guide, days),
	};
}
