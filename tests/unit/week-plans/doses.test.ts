/** The table "Doses by phase" of planning.md, and whether anybody can do what it asks. */
import { describe, expect, test } from 'vitest';
import type { PlanLine } from '../../../src/schema/plan.ts';
import { allLines, allSessions, complaints, mondayPlans, planOf } from '../../fixtures/all-plans.ts';
import { rawExercise, rawRoutine, type RawLine } from '../../fixtures/raw-content.ts';
import { chartPercent } from '../../fixtures/rpe-chart.ts';

interface Row {
	sessions: number[];
	sets: [number, number];
	reps: [number, number];
	percent?: [number, number];
	rpe: [number, number];
	rest: [number, number];
}

/** Method `guide`, main lifts. */
const table: Record<string, Row> = {
	'off-season': {
		sessions: [2, 3],
		sets: [3, 3],
		reps: [8, 12],
		percent: [65, 75],
		rpe: [7, 8],
		rest: [90, 120],
	},
	base: { sessions: [2], sets: [3, 3], reps: [5, 10], percent: [70, 85], rpe: [7, 8], rest: [120, 150] },
	build: { sessions: [2], sets: [2, 3], reps: [6, 8], percent: [75, 85], rpe: [8, 8], rest: [120, 150] },
	peak: { sessions: [1], sets: [2, 2], reps: [12, 15], percent: [50, 60], rpe: [5, 6], rest: [60, 60] },
	// about half the sets; load, effort and rest as before
	taper: { sessions: [1], sets: [1, 1], reps: [12, 15], percent: [50, 60], rpe: [5, 6], rest: [60, 60] },
	recovery: { sessions: [0, 1], sets: [1, 2], reps: [10, 15], rpe: [0, 5], rest: [60, 60] },
};

const within = ([low, high]: readonly number[], [from, to]: readonly [number, number]) =>
	low !== undefined && high !== undefined && from <= low && low <= high && high <= to;

/**
 * A main lift: squat, hinge or lunge of several joints, in a heavy session that is no circuit; after the race, what
 * stands for them in the gentle one.
 */
function isMain(line: PlanLine, routine: string): boolean {
	const { pattern, mechanic } = rawExercise(line.exercise);
	const { stress, circuit } = rawRoutine(routine);
	return (
		(stress === 'heavy-lower' || routine === 'gentle-return') &&
		circuit !== true &&
		mechanic === 'compound' &&
		['squat', 'hinge', 'lunge'].includes(pattern)
	);
}

const mainLines = allLines.filter(
	({ plan, session, line }) => plan.method === 'guide' && !plan.published && isMain(line, session.routine),
);
/** Repetitions are given by the phase where there is a weight; without kit an exercise keeps its own. */
const loadedLines = mainLines.filter(
	({ plan, line }) => plan.equipment !== 'bodyweight' && line.amount.unit === 'reps',
);

describe.each(Object.entries(table))('guide, %s', (phase, row) => {
	const here = <Spot extends { plan: { phase: string } }>(spots: Spot[]) =>
		spots.filter(({ plan }) => plan.phase === phase);

	test('sessions', () => {
		const counts = mondayPlans
			.filter((plan) => plan.id.startsWith(`guide/${phase}/`))
			.map((plan) => plan.sessionsPerWeek);
		expect([...new Set(counts)]).toEqual(row.sessions);
	});

	test('sets of main lifts', () => {
		expect(here(mainLines)).not.toEqual([]);
		expect(
			complaints(here(mainLines), ({ line: { sets } }) => !within([sets, sets], row.sets) && `${sets} sets`),
		).toEqual([]);
	});

	test('repetitions of main lifts', () => {
		expect(here(loadedLines)).not.toEqual([]);
		expect(
			complaints(
				here(loadedLines),
				({ line: { amount } }) =>
					!within([amount.min, amount.max], row.reps) && `${amount.min}–${amount.max}`,
			),
		).toEqual([]);
	});

	test('load of main lifts', () => {
		expect(
			complaints(here(loadedLines), ({ line: { intensity } }) => {
				const { percent1RM } = intensity;
				if (row.percent === undefined)
					return percent1RM !== undefined && `${percent1RM.join('–')} %, where the table has none`;
				return !within(percent1RM ?? [], row.percent) && `${percent1RM?.join('–') ?? 'no'} %`;
			}),
		).toEqual([]);
	});

	test('effort of main lifts', () => {
		expect(
			complaints(
				here(mainLines),
				({ line: { intensity } }) =>
					!within(intensity.rpe ?? [], row.rpe) && `RPE ${intensity.rpe?.join('–') ?? ''}`,
			),
		).toEqual([]);
	});

	test('rest of main lifts', () => {
		expect(
			complaints(
				here(mainLines),
				({ line: { restSeconds } }) => !within([restSeconds, restSeconds], row.rest) && `${restSeconds} s`,
			),
		).toEqual([]);
	});
});

test("base is G's own dose: three sets of 8–10", () => {
	const lines = planOf('guide/base/2x-gym')
		.days.flatMap(({ sessions }) => sessions)
		.find(({ routine }) => routine === 'lower-body')?.exercises;
	expect(lines?.map(({ sets, amount: { min, max, per } }) => [sets, min, max, per])).toEqual(
		Array(3).fill([3, 8, 10, 'side']),
	);
});

test('race week has a core session at most', () => {
	for (const plan of mondayPlans.filter(({ phase }) => phase === 'race-week')) {
		const sessions = plan.days.flatMap((day) => day.sessions);
		expect(sessions.length, plan.id).toBeLessThanOrEqual(1);
		expect(
			sessions.every(({ stress }) => stress === 'core' || stress === 'mobility'),
			plan.id,
		).toBe(true);
	}
});

describe('core and upper exercises', () => {
	const named = (line: RawLine) => (typeof line === 'string' ? { exercise: line, dose: undefined } : line);

	test('keep their own amount and rest, and change in sets only', () => {
		const others = allLines.filter(
			({ plan, session, line }) =>
				!plan.published && rawRoutine(session.routine).circuit !== true && !isMain(line, session.routine),
		);
		expect(others).not.toEqual([]);
		expect(
			complaints(others, ({ session, line }) => {
				const { dose } = rawExercise(line.exercise);
				// what the routine says of this line; a stand-in keeps its own amount, with the sets of the line
				const said = rawRoutine(session.routine)
					.exercises.map(named)
					.find(({ exercise }) => exercise === (line.replaces ?? line.exercise))?.dose;
				const own = line.replaces === null ? (said?.amount ?? dose.amount) : dose.amount;
				const sets = said?.sets ?? rawExercise(line.replaces ?? line.exercise).dose.sets;
				const { unit, min, max, per } = line.amount;
				if (unit !== own.unit || min !== own.min || max !== own.max || per !== own.per)
					return `${min}–${max} ${unit} per ${per}`;
				if (line.restSeconds !== (said?.restSeconds ?? dose.restSeconds))
					return `${line.restSeconds} s of rest`;
				return line.sets > sets && `${line.sets} sets, where it has ${sets}`;
			}),
		).toEqual([]);
	});
});

describe('method ultra-legs', () => {
	const counts = (phase: string) =>
		mondayPlans
			.filter((plan) => plan.id.startsWith(`ultra-legs/${phase}/`))
			.map((plan) => {
				const routines = plan.days.flatMap(({ sessions }) => sessions.map(({ routine }) => routine));
				const days = plan.days.filter(({ sessions }) => sessions.length > 0).length;
				return {
					ultra: routines.filter((id) => id === 'ultra-legs').length,
					mountain: routines.filter((id) => id === 'mountain-legs').length,
					apart: days === routines.length,
				};
			});

	test.each(['off-season', 'base', 'build'])(
		'%s: Ultra Legs 2–3 times, Mountain Legs on up to two other days',
		(phase) => {
			for (const { ultra, mountain, apart } of counts(phase)) {
				expect([2, 3]).toContain(ultra);
				expect(mountain).toBeLessThanOrEqual(2);
				expect(apart).toBe(true);
			}
		},
	);

	test('peak: Ultra Legs once or twice, Mountain Legs once', () => {
		for (const { ultra, mountain, apart } of counts('peak')) {
			expect([1, 2]).toContain(ultra);
			expect(mountain).toBe(1);
			expect(apart).toBe(true);
		}
	});

	test('taper: one session', () => {
		for (const { ultra, mountain } of counts('taper')) expect(ultra + mountain).toBe(1);
	});

	test('the routines keep their author’s numbers in every phase', () => {
		// one pass; with kit, so that nothing is replaced
		const ultra = [
			['band-work', 40, 40, 'side'],
			['step-up', 30, 50, 'side'],
			['split-squat', 10, 10, 'side'],
			['nordic-curl', 10, 10, 'total'],
			['glute-bridge', 10, 10, 'total'],
			['glute-bridge', 10, 10, 'side'],
			['clamshell', 10, 10, 'side'],
			['single-leg-deadlift', 10, 10, 'side'],
			['single-leg-calf-raise', 30, 50, 'side'],
		];
		const mountain = [
			['rear-lunge', 20, 50, 'side'],
			['step-up', 30, 100, 'side'],
		];
		const wanted: Partial<Record<string, (string | number)[][]>> = {
			'ultra-legs': ultra,
			'mountain-legs': mountain,
		};
		for (const { where, plan, session } of allSessions) {
			if (plan.equipment !== 'gym' || wanted[session.routine] === undefined) continue;
			const lines = session.exercises.map(({ exercise, amount: { min, max, per } }) => [
				exercise,
				min,
				max,
				per,
			]);
			// A taper week keeps at most 59 % of a peak week's sets. In the gym that is 6 of 11: three exercises go,
			// the Nordic curl first (it strains hamstrings) and then the last ones, and the plan names them.
			const gone =
				plan.phase === 'taper' ? ['single-leg-deadlift', 'single-leg-calf-raise', 'nordic-curl'] : [];
			expect(session.leftOut ?? [], where).toEqual(gone);
			expect(lines, where).toEqual(wanted[session.routine]?.filter(([id]) => !gone.includes(String(id))));
			expect(
				session.exercises.every(({ sets, restSeconds }) => sets === 1 && restSeconds === 0),
				where,
			).toBe(true);
		}
	});
});

describe('the taper', () => {
	/** Strength sets of a week. */
	const setsOf = (id: string) =>
		planOf(id)
			.days.flatMap(({ sessions }) => sessions)
			.filter(({ stress }) => stress !== 'core' && stress !== 'mobility')
			.flatMap(({ exercises }) => exercises)
			.reduce((sum, { sets }) => sum + sets, 0);

	// "about half the sets" (the dose table), and 41–60 % or more below the peak (the rule `taper`)
	test.each([
		['guide', '1x'],
		['ultra-legs', '2x'],
		['ultra-legs', '3x'],
	])('%s: four tenths fewer sets, and more, than in its peak week of %s', (method, peak) => {
		const tooMany = ['bodyweight', 'home', 'gym'].flatMap((profile) => {
			const before = setsOf(`${method}/peak/${peak}-${profile}`);
			const now = setsOf(`${method}/taper/1x-${profile}`);
			return now <= 0.59 * before ? [] : [`${profile}: ${now} after ${before}`];
		});
		expect(tooMany).toEqual([]);
	});

	test('nothing is heavier than in the peak', () => {
		for (const profile of ['home', 'gym']) {
			const heaviest = (id: string) =>
				Math.max(
					...planOf(id)
						.days.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises))
						.map(({ intensity }) => intensity.percent1RM?.[1] ?? 0),
				);
			expect(heaviest(`guide/taper/1x-${profile}`)).toBeLessThanOrEqual(heaviest(`guide/peak/1x-${profile}`));
		}
	});
});

describe('repetitions are feasible at the stated load and effort', () => {
	test('the chart itself', () => {
		// one repetition with nothing in reserve is the maximum; eight with two in reserve are ten to failure
		expect(chartPercent(1, 10)).toBe(100);
		expect(chartPercent(8, 8)).toBe(73.9);
	});

	const stated = allLines.flatMap(({ plan, line }) => {
		const { percent1RM, rpe } = line.intensity;
		const where = `${plan.method}, ${plan.phase}`;
		return percent1RM && rpe && line.amount.unit === 'reps' ? [{ where, line, percent1RM, rpe }] : [];
	});

	test('within five points of the chart: the lowest load with the most repetitions at the lowest effort', () => {
		expect(stated).not.toEqual([]);
		expect(
			complaints(stated, ({ percent1RM: [low], rpe: [easy], line: { amount } }) => {
				const chart = chartPercent(amount.max, easy);
				return (
					Math.abs(low - chart) > 5 &&
					`${low} % for ${amount.max} at RPE ${easy}, where the chart has ${chart} %`
				);
			}),
		).toEqual([]);
	});

	test('within five points of the chart: the highest load with the fewest repetitions at the highest effort', () => {
		expect(
			complaints(stated, ({ percent1RM: [, high], rpe: [, hard], line: { amount } }) => {
				const chart = chartPercent(amount.min, hard);
				return (
					Math.abs(high - chart) > 5 &&
					`${high} % for ${amount.min} at RPE ${hard}, where the chart has ${chart} %`
				);
			}),
		).toEqual([]);
	});
});
