import { find, type Guide, type Method, type Week } from '../guide/guide.ts';
import type { WeekPlan } from '../schema/plan.ts';
import {
	keysOf,
	phases,
	profiles,
	runKinds,
	weekdays,
	type PhaseId,
	type Profile,
	type Weekday,
} from '../schema/vocabulary.ts';
import { audit } from './audit.ts';
import { setsOf, withFewerSets } from './fewer-sets.ts';
import { NoPlacement, orderOn, place } from './place.ts';
import type { ScheduledDay } from './schedule.ts';
import { isStrength } from './schedule.ts';
import { phaseDose, planSession, type UnplacedSession } from './session.ts';
import { totalsOf } from './totals.ts';

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

/** A week that cannot be planned: says which, why, and what to change. */
export class PlanError extends Error {
	readonly request: WeekRequest;
	readonly remedies: readonly string[];
	constructor(request: WeekRequest, runningWeek: string, reason: string, remedies: readonly string[]) {
		super(
			`method '${request.method}', phase '${request.phase}', ${request.sessions} session${request.sessions === 1 ? '' : 's'} around running week '${runningWeek}': ${reason}`,
		);
		this.name = 'PlanError';
		this.request = request;
		this.remedies = [...new Set(remedies)];
	}
}

/** A race week happens once; every other week comes again until the phase ends. */
const repeats = (phase: PhaseId) => phase !== 'race-week';

/** The days of a running week from the configured first day on. */
export function daysFrom(week: Week, weekStart: Weekday): ScheduledDay[] {
	const names = keysOf(weekdays);
	const first = names.indexOf(weekStart);
	return [...names.slice(first), ...names.slice(0, first)].map((day) => {
		const { run, label } = week.days[day];
		return { day, run: { kind: run, label: label ?? runKinds[run] }, sessions: [] };
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
	const planned = sessionsFor(guide, method, phase, request.sessions, equipment);
	const unplaced = phase === 'taper' ? tapered(guide, method, planned, equipment) : planned;
	const week = { phase, repeats: repeats(phase), days: daysFrom(runningWeek, weekStart) };

	const days = placeOrExplain(unplaced);
	const findings = audit({ repeats: week.repeats, weeks: [{ phase, days }] }, context);
	const broken = findings.filter(({ status, severity }) => status === 'broken' && severity === 'must');
	if (broken.length > 0) {
		throw new PlanError(
			request,
			runningWeek.id,
			broken.map(({ principle, text }) => `${text} (${principle})`).join(' '),
			[
				`change the routines or doses of the phase, or hold ${broken.map(({ principle }) => `'${principle}'`).join(', ')} less strictly`,
			],
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
				request,
				runningWeek.id,
				error.message,
				error.collisions.map(({ remedy }) => remedy),
			);
		}
	}
}

/** The sessions of a phase, with the phase's dose. */
function sessionsFor(
	guide: Guide,
	method: Method,
	phase: PhaseId,
	count: number,
	equipment: Profile,
): UnplacedSession[] {
	const { routines, extras } = method.phases[phase];
	const dose = phaseDose(method, phase);
	return [...(routines[count] ?? []), ...extras].map((id) =>
		planSession(guide, find(guide, 'routines', id), dose, equipment),
	);
}

/** Largest share of a peak week's sets that a taper week keeps: a cut of 41 to 60 % worked best (Bosquet et al. 2007). */
const taperShare = 0.59;

/** The sessions of a taper week: what halving every dose leaves too much, such as a circuit of single sets, gets shorter. */
function tapered(
	guide: Guide,
	method: Method,
	sessions: readonly UnplacedSession[],
	equipment: Profile,
): UnplacedSession[] {
	const peak = sessionsFor(guide, method, 'peak', Math.min(...method.phases.peak.sessions), equipment);
	return withFewerSets(guide, sessions, Math.floor(taperShare * setsOf(peak)));
}

function weekTitle(guide: Guide, phase: PhaseId, sessions: number, equipment: Profile): string {
	const count = [
		'no strength session',
		'one strength session',
		'two strength sessions',
		'three strength sessions',
		'four strength sessions',
	][sessions];
	return `${guide.phases[phase].title}: ${count ?? sessions}, ${profiles[equipment].toLowerCase()}`;
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
	const days = daysFrom(week, weekStart).map((day) => ({
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

/** What a site wants to have planned. */
export interface Publication {
	methods: readonly string[];
	equipment: readonly Profile[];
	weekStart: Weekday;
}

/** The requests of all weeks that a site publishes: methods × phases × counts of sessions × equipment. */
export function weekRequests(guide: Guide, { methods, equipment, weekStart }: Publication): WeekRequest[] {
	const phaseIds = keysOf(phases);
	return methods.flatMap((id) => {
		const method: Method = find(guide, 'methods', id);
		return phaseIds.flatMap((phase) =>
			method.phases[phase].sessions.flatMap((sessions) =>
				equipment.map((profile) => ({ method: id, phase, sessions, equipment: profile, weekStart })),
			),
		);
	});
}

/** Every week plan of a site: the planned ones, then the published ones. */
export function planWeeks(guide: Guide, publication: Publication): WeekPlan[] {
	const planned = weekRequests(guide, publication).map((request) => planWeek(guide, request));
	const published = Object.values(guide.weeks)
		.filter((week) => week.published)
		.map((week) => auditPublishedWeek(guide, week, publication.weekStart));
	return [...planned, ...published];
}
