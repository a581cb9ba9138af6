/** The planner against a checker that shares nothing with it, over running weeks that nobody chose. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { planWeek, type WeekRequest } from '../../../src/planner/week.ts';
import { PlanError } from '../../../src/planner/plan-error.ts';
import type { RunKind } from '../../../src/schema/vocabulary.ts';
import {
	mustsOf,
	unmet,
	waysToPlace,
	type Demands,
	type PlainDay,
} from '../../fixtures/independent-rules.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { guideAround, mondayFirst } from '../../fixtures/request.ts';

const kinds: RunKind[] = [
	'rest',
	'cross-train',
	'recovery',
	'easy',
	'shakeout',
	'strides',
	'hill-strides',
	'quality',
	'medium-long',
	'long',
	'hike',
];
/** Any seven runs; weeks like those that people run come up more often. */
const anyRuns = fc.oneof(
	fc.array(fc.constantFrom(...kinds), { minLength: 7, maxLength: 7 }),
	fc.array(fc.constantFrom<RunKind>('easy', 'easy', 'rest', 'quality', 'quality', 'long'), {
		minLength: 7,
		maxLength: 7,
	}),
);
const weekStart = fc.constantFrom(...mondayFirst);

interface Case {
	runs: RunKind[];
	request: WeekRequest;
	strength: string[];
	extras: string[];
}

/** What the real methods ask for in the phases that come again and again. */
const offers = ['guide', 'ultra-legs'].flatMap((method) =>
	(['off-season', 'base', 'build', 'peak', 'taper', 'recovery'] as const).flatMap((phase) => {
		const { sessions, routines, extras } = find(guide, 'methods', method).phases[phase];
		return sessions.map((count) => ({
			method,
			phase,
			sessions: count,
			strength: routines[count] ?? [],
			extras,
		}));
	}),
);
const ordinary: fc.Arbitrary<Case> = fc
	.record({ offer: fc.constantFrom(...offers), runs: anyRuns, weekStart })
	.map(({ offer: { method, phase, sessions, strength, extras }, runs, weekStart: first }) => ({
		runs,
		request: { method, phase, sessions, equipment: 'gym', weekStart: first },
		strength,
		extras,
	}));

/** A race week with more in it than the real methods would plan. */
const races: fc.Arbitrary<Case> = fc
	.record({
		method: fc.constantFrom('guide', 'ultra-legs'),
		strength: fc.constantFrom<string[]>(
			[],
			['lower-body'],
			['upper-body'],
			['mountain-legs'],
			['lower-body', 'upper-body'],
		),
		runs: anyRuns,
		raceOn: fc.nat({ max: 6 }),
		weekStart,
	})
	.map(({ method, strength, runs, raceOn, weekStart: first }) => ({
		runs: runs.with(raceOn, 'race'),
		request: { method, phase: 'race-week', sessions: strength.length, equipment: 'gym', weekStart: first },
		strength,
		extras: ['core-and-mobility'],
	}));

const stressOf = (routine: string) => find(guide, 'routines', routine).stress;

function demandsOf({ method, phase }: WeekRequest): Demands {
	const musts = mustsOf[method];
	if (musts === undefined) throw new Error(method);
	return { ...musts, circular: phase !== 'race-week' };
}

function planOf({ runs, request, strength, extras }: Case) {
	// Between two sessions that are enough for the week, the days alone are at stake: hinges and pulls are not.
	const around = guideAround(runs, request, { strength, extras });
	const method = find(around, 'methods', request.method);
	const strictness = {
		...method.strictness,
		'train-every-pattern': 'off',
		'one-leg-at-a-time': 'off',
	} as typeof method.strictness;
	return planWeek(
		{ ...around, methods: { ...around.methods, [method.id]: { ...method, strictness } } },
		request,
	);
}

/** The same week as the checker sees it, the configured first day first. */
function plainWeek({ runs, request }: Case): PlainDay[] {
	const first = mondayFirst.indexOf(request.weekStart);
	return runs.map((_, at) => ({ run: runs[(first + at) % 7] ?? '', sessions: [] }));
}

function agrees(wanted: Case): void {
	const demands = demandsOf(wanted.request);
	const sessions = [...wanted.strength, ...wanted.extras].map((routine) => ({
		routine,
		stress: stressOf(routine),
	}));
	const wayFor = (list: typeof sessions) =>
		waysToPlace(list.length).find((way) => {
			const days = plainWeek(wanted).map((day, at) => ({
				...day,
				sessions: list.filter((_, index) => way[index] === at),
			}));
			return unmet(days, demands).length === 0;
		});
	// a race week may do without its core work, if there is no day for it
	const optional = wanted.request.phase === 'race-week';
	const strength = sessions.slice(0, wanted.strength.length);
	let plan;
	try {
		plan = planOf(wanted);
	} catch (error) {
		expect(error).toBeInstanceOf(PlanError);
		const possible = wayFor(sessions) ?? (optional ? wayFor(strength) : undefined);
		expect(possible, `${(error as Error).message}, yet these days will do`).toBeUndefined();
		return;
	}
	const due = optional && wayFor(sessions) === undefined ? strength : sessions;
	const days = plan.days.map(({ run, sessions: here }) => ({ run: run.kind, sessions: here }));
	expect(unmet(days, demands)).toEqual([]);
	// the runs are those that were asked for, and every session stands once, on a day of its own
	expect(days.map(({ run }) => run)).toEqual(plainWeek(wanted).map(({ run }) => run));
	expect(days.flatMap((day) => day.sessions.map(({ routine }) => routine)).sort()).toEqual(
		due.map(({ routine }) => routine).sort(),
	);
	expect(days.every((day) => day.sessions.length <= 1)).toBe(true);
	// a plan never breaks a must by its own account either, and every session has its reasons
	expect(plan.findings.filter(({ status, severity }) => status === 'broken' && severity === 'must')).toEqual(
		[],
	);
	for (const { because, routine } of days.flatMap((day) => plan.days[days.indexOf(day)]?.sessions ?? [])) {
		expect(because, routine).not.toEqual([]);
	}
}

test('in any week that comes again, what is planned keeps every must, and what is refused cannot be planned', () => {
	fc.assert(fc.property(ordinary, agrees), { numRuns: 400 });
});

test('in any race week, too', () => {
	fc.assert(fc.property(races, agrees), { numRuns: 300 });
});

test('the same input gives the same plan, to the byte', () => {
	const outcome = (wanted: Case) => {
		try {
			return planOf(wanted);
		} catch (error) {
			return { refused: (error as Error).message };
		}
	};
	fc.assert(
		fc.property(fc.oneof(ordinary, races), (wanted) => {
			const once = outcome(wanted);
			const again = outcome(structuredClone(wanted));
			expect(again).toEqual(once);
			expect(JSON.stringify(again)).toBe(JSON.stringify(once));
		}),
		{ numRuns: 60 },
	);
});

test('the day on which the week begins moves no rule: what can be planned can be planned from any day', () => {
	fc.assert(
		fc.property(ordinary, weekStart, (wanted, other) => {
			const possible = (one: Case) => {
				try {
					planOf(one);
					return true;
				} catch {
					return false;
				}
			};
			const moved = { ...wanted, request: { ...wanted.request, weekStart: other } };
			expect(possible(moved)).toBe(possible(wanted));
		}),
		{ numRuns: 60 },
	);
});

test('a plan does not change the guide that it is made from', () => {
	const before = JSON.stringify(guide);
	fc.assert(
		fc.property(ordinary, (wanted) => {
			try {
				planOf(wanted);
			} catch {
				// a week that cannot be planned leaves no trace either
			}
		}),
		{ numRuns: 20 },
	);
	expect(JSON.stringify(guide)).toBe(before);
});
