/** Minutes, planned load and hard sets, counted a second time from the published value and the raw files. */
import { expect, test } from 'vitest';
import type { PlanSession } from '../../../src/schema/plan.ts';
import { allPlans, allSessions, complaints } from '../../fixtures/all-plans.ts';
import { rawExercise, rawRoutine } from '../../fixtures/raw-content.ts';

/** T = W + Σ [ setup + S·(k·w + (k−1)·c) + (S−1)·rest ], in minutes as printed. */
function minutes({ routine, exercises }: PlanSession, end: 'min' | 'max'): number {
	const circuit = rawRoutine(routine).circuit === true;
	let seconds = 300;
	for (const { exercise, sets, amount, restSeconds } of exercises) {
		const perRep = rawExercise(exercise).secondsPerRep ?? 4;
		const k = amount.per === 'side' ? 2 : 1;
		const w = amount.unit === 'seconds' || amount.unit === 'metres' ? amount[end] : amount[end] * perRep;
		seconds += circuit ? 30 : 45;
		seconds += sets * (k * w + (k - 1) * 5);
		if (!circuit) seconds += (sets - 1) * restSeconds;
	}
	return Math.round(seconds / 60);
}

test('every printed time equals the model', () => {
	expect(
		complaints(allSessions, ({ session }) => {
			const model = { min: minutes(session, 'min'), max: minutes(session, 'max') };
			const { min, max } = session.minutes;
			return (
				(min !== model.min || max !== model.max) &&
				`${min}–${max} printed, ${model.min}–${model.max} by the model`
			);
		}),
	).toEqual([]);
});

test('no session is over 45 minutes', () => {
	expect(
		complaints(allSessions, ({ session }) => session.minutes.max > 45 && `${session.minutes.max} minutes`),
	).toEqual([]);
});

test('planned load is the effort times the mean minutes, rounded', () => {
	expect(
		complaints(allSessions, ({ session: { load, rpe, minutes: printed } }) => {
			const wanted = Math.round(rpe * ((printed.min + printed.max) / 2));
			return load !== wanted && `${load} instead of ${wanted}`;
		}),
	).toEqual([]);
});

test('the effort of a session is the highest of its lines', () => {
	expect(
		complaints(allSessions, ({ plan, session }) => {
			if (plan.published) return false;
			const highest = Math.max(...session.exercises.map(({ intensity }) => intensity.rpe?.[1] ?? 0));
			return session.rpe !== highest && `RPE ${session.rpe}, lines up to ${highest}`;
		}),
	).toEqual([]);
});

test('a week adds up', () => {
	for (const { name, plan } of allPlans) {
		let min = 0;
		let max = 0;
		let load = 0;
		for (const { sessions } of plan.days) {
			for (const session of sessions) {
				min += session.minutes.min;
				max += session.minutes.max;
				load += session.load;
			}
		}
		expect({ minutes: plan.totals.minutes, load: plan.totals.load }, name).toEqual({
			minutes: { min, max },
			load,
		});
	}
});

test('hard sets: one for a primary muscle, a half for a secondary; a left-and-right pair counts once', () => {
	for (const { name, plan } of allPlans) {
		const sets: Record<string, number> = {};
		for (const { exercise, sets: count } of plan.days.flatMap((day) =>
			day.sessions.flatMap((one) => one.exercises),
		)) {
			const { muscles, pattern } = rawExercise(exercise);
			// rolling trains nothing
			if (pattern === 'mobility') continue;
			for (const muscle of muscles.primary) sets[muscle] = (sets[muscle] ?? 0) + count;
			for (const muscle of muscles.secondary ?? []) sets[muscle] = (sets[muscle] ?? 0) + count * 0.5;
		}
		expect(plan.totals.hardSets, name).toEqual(sets);
	}
});

test('a week of the guide, by hand: base, two sessions, gym', () => {
	const { plan } = allPlans.find(({ name }) => name === 'guide/base/2x-gym') ?? {};
	// Bulgarian split squats and step-ups work it first: 3 + 3; so do single-leg deadlifts: 3. Clamshells (2) and
	// band walks (3) and bird dogs (2) help: 7 · 0.5
	expect(plan?.totals.hardSets['gluteus-maximus']).toBe(12.5);
	// push-ups, 3 sets, and nothing else
	expect(plan?.totals.hardSets.pectorals).toBe(3);
	// 300 + 3 · (45 + 3·(2·32 + 5) + 2·120) = 1776 s and 300 + 3 · (45 + 3·85 + 240) = 1920 s: 29.6 and 32 minutes
	const legs = plan?.days.flatMap(({ sessions }) => sessions).find(({ routine }) => routine === 'lower-body');
	expect(legs?.minutes).toEqual({ min: 30, max: 32 });
	// RPE 8 · 31 minutes
	expect(legs?.load).toBe(248);
});
