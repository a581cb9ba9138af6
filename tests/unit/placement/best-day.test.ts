/** Running weeks for which anybody can say where the sessions belong. */
import { describe, expect, test } from 'vitest';
import { PlanError } from '../../../src/planner/plan-error.ts';
import { planWeek, type WeekRequest } from '../../../src/planner/week.ts';
import type { RunKind, Weekday } from '../../../src/schema/vocabulary.ts';
import { guideAround } from '../../fixtures/request.ts';

interface Wish extends Partial<WeekRequest> {
	routines?: { strength: string[]; extras: string[] };
}

/** Where the sessions stand: `routine: day, order`. Runs are given from Monday on. */
function placed(
	runs: RunKind[],
	{ routines = { strength: ['lower-body'], extras: [] }, ...wish }: Wish = {},
): string[] {
	const request: WeekRequest = {
		method: 'guide',
		phase: 'peak',
		sessions: routines.strength.length,
		equipment: 'gym',
		weekStart: 'monday',
		...wish,
	};
	const plan = planWeek(
		guideAround(runs, request, {
			strength: routines.strength,
			extras: ['core-and-mobility', ...routines.extras],
		}),
		request,
	);
	return plan.days
		.flatMap(({ day, sessions }) => sessions.map(({ routine, order }) => `${routine}: ${day}, ${order}`))
		.filter((words) => !words.startsWith('core-and-mobility'));
}

describe('one heavy session, method guide', () => {
	test('goes to the only quality day', () => {
		expect(placed(['rest', 'easy', 'easy', 'quality', 'easy', 'long', 'easy'])).toEqual([
			'lower-body: thursday, after-run',
		]);
	});

	test('goes to the earlier of two equal quality days', () => {
		expect(placed(['rest', 'quality', 'easy', 'quality', 'easy', 'long', 'easy'])).toEqual([
			'lower-body: tuesday, after-run',
		]);
	});

	test('goes to the quality day with an easy day behind it', () => {
		// Tuesday would be followed by another quality day
		expect(placed(['rest', 'quality', 'quality', 'easy', 'easy', 'long', 'easy'])).toEqual([
			'lower-body: wednesday, after-run',
		]);
	});

	test('stays off the eve of the long run, though it is a quality day', () => {
		// Thursday is the eve of Friday's long run; Sunday is followed by an easy Monday
		expect(placed(['easy', 'easy', 'easy', 'quality', 'long', 'easy', 'quality'])).toEqual([
			'lower-body: sunday, after-run',
		]);
	});

	test("stays off the eve of the next week's long run", () => {
		// Sunday is the eve of Monday; Wednesday is the other quality day. The week begins on Sunday, so Sunday is
		// the earlier of the two.
		expect(
			placed(['long', 'easy', 'quality', 'easy', 'easy', 'easy', 'quality'], { weekStart: 'sunday' }),
		).toEqual(['lower-body: wednesday, after-run']);
		// Here Sunday is the last day, and Monday comes round the corner.
		expect(placed(['long', 'easy', 'easy', 'easy', 'quality', 'hike', 'quality'])).toEqual([
			'lower-body: friday, after-run',
		]);
	});

	test('a week without quality leaves the day open: the first that is neither easy nor an eve', () => {
		// Monday to Wednesday are easy. Thursday and Saturday are free to take it: Thursday's next day is easy.
		expect(placed(['rest', 'easy', 'easy', 'hike', 'easy', 'hike', 'easy'])).toEqual([
			'lower-body: thursday, after-run',
		]);
	});
});

describe('the order in the day', () => {
	// Core work stands on the first day there is: it spares the legs, and any day will do.
	const orderOnMonday = (run: RunKind) => {
		const request: WeekRequest = {
			method: 'guide',
			phase: 'peak',
			sessions: 1,
			equipment: 'gym',
			weekStart: 'monday',
		};
		const plan = planWeek(
			guideAround([run, 'quality', 'easy', 'easy', 'easy', 'long', 'easy'], request),
			request,
		);
		return plan.days[0]?.sessions.map(({ routine, order }) => `${routine}: ${order}`);
	};

	test.each([
		['rest', 'only'],
		['cross-train', 'only'],
		['easy', 'after-run'],
		['hike', 'after-run'],
	] as const)('on a day of %s: %s', (run, order) => {
		expect(orderOnMonday(run)).toEqual([`core-and-mobility: ${order}`]);
	});
});

describe('two sessions', () => {
	test('heavy and light on the two quality days, the heavy one first', () => {
		expect(
			placed(['rest', 'quality', 'easy', 'quality', 'easy', 'long', 'easy'], {
				routines: { strength: ['lower-body', 'upper-and-trail'], extras: [] },
			}),
		).toEqual(['lower-body: tuesday, after-run', 'upper-and-trail: thursday, after-run']);
	});

	test('the heavy one takes the quality day, the light one another hard day', () => {
		// One quality day; of the other days only Saturday is not easy
		expect(
			placed(['rest', 'easy', 'quality', 'easy', 'easy', 'long', 'easy'], {
				routines: { strength: ['lower-body', 'upper-and-trail'], extras: [] },
			}),
		).toEqual(['lower-body: wednesday, after-run', 'upper-and-trail: saturday, after-run']);
	});

	test('two heavy ones take the quality days that are 72 hours apart, and not those that are 48', () => {
		// Quality on Tuesday, Thursday and Friday. Tuesday–Thursday 48 h, Thursday–Friday 24 h, Tuesday–Friday 72 h
		// and 96 h. After Friday comes an easy Saturday; after Tuesday an easy Wednesday.
		expect(
			placed(['rest', 'quality', 'easy', 'quality', 'quality', 'easy', 'hike'], {
				phase: 'off-season',
				routines: { strength: ['lower-body', 'lower-body', 'upper-body'], extras: [] },
			}).filter((words) => words.startsWith('lower-body')),
		).toEqual(['lower-body: tuesday, after-run', 'lower-body: friday, after-run']);
	});

	test('of two ways that each cost one `should`, the lighter one, though it is later', () => {
		// Quality on Monday, Thursday and Saturday; Tuesday is a hike. Monday–Thursday are far enough apart (72 and
		// 96 h), but Monday's session is not followed by an easy day: one `should`, broken wholly. Thursday–Saturday
		// are 48 h apart instead of 72: one `should`, broken by a third. Monday–Saturday cost both.
		expect(
			placed(['quality', 'hike', 'easy', 'quality', 'easy', 'quality', 'easy'], {
				phase: 'off-season',
				routines: { strength: ['lower-body', 'lower-body', 'upper-body'], extras: [] },
			}).filter((words) => words.startsWith('lower-body')),
		).toEqual(['lower-body: thursday, after-run', 'lower-body: saturday, after-run']);
	});

	test('across the corner, too', () => {
		// Quality on Monday, Wednesday and Sunday, each with an easy day behind it but Sunday (Monday follows).
		// Monday–Sunday are 24 h apart round the corner, Monday–Wednesday 48 h (less than preferred), and
		// Wednesday–Sunday 96 h and 72 h, but then Monday's quality run follows Sunday. Both cost one `should`:
		// 48 of 72 hours weigh a third, a hard day after a heavy one weighs one. So Monday and Wednesday it is.
		expect(
			placed(['quality', 'easy', 'quality', 'easy', 'easy', 'easy', 'quality'], {
				phase: 'off-season',
				routines: { strength: ['lower-body', 'lower-body', 'upper-body'], extras: [] },
			}).filter((words) => words.startsWith('lower-body')),
		).toEqual(['lower-body: monday, after-run', 'lower-body: wednesday, after-run']);
	});
});

describe("Ultra Legs and Mountain Legs in their author's week", () => {
	const week: RunKind[] = ['rest', 'hill-strides', 'quality', 'easy', 'strides', 'long', 'hill-strides'];
	const both = { strength: ['ultra-legs', 'ultra-legs', 'mountain-legs', 'mountain-legs'], extras: [] };

	test('Ultra Legs on the workout and on Saturday, Mountain Legs on Tuesday and Thursday', () => {
		// Ultra Legs: one on Wednesday's workout (as it should), with an easy day behind it (as it must). The other
		// stands best 72 h from it both ways: Saturday (72 and 96) or Sunday (96 and 72); Saturday is earlier, and a
		// Sunday follows that is easy. Friday is the eve of the long run and Monday is a rest day. So Mountain Legs
		// has Tuesday, Thursday and Sunday, and of these Tuesday and Thursday are the earliest two that are 48 h apart.
		expect(placed(week, { method: 'ultra-legs', phase: 'base', routines: both })).toEqual([
			'mountain-legs: tuesday, after-run',
			'ultra-legs: wednesday, after-run',
			'mountain-legs: thursday, after-run',
			'ultra-legs: saturday, after-run',
		]);
	});

	test('the order of the week does not depend on the day on which it begins', () => {
		// From Wednesday on, Wednesday and Saturday are still the best days for Ultra Legs, and now the first ones.
		// Of Thursday, Sunday and Tuesday, Thursday and Sunday are the earliest.
		expect(
			placed(week, { method: 'ultra-legs', phase: 'base', routines: both, weekStart: 'wednesday' }),
		).toEqual([
			'ultra-legs: wednesday, after-run',
			'mountain-legs: thursday, after-run',
			'ultra-legs: saturday, after-run',
			'mountain-legs: sunday, after-run',
		]);
	});
});

describe('a race week', () => {
	const core = { strength: [], extras: [] };
	const daysOfCore = (runs: RunKind[], weekStart: Weekday) => {
		const request: WeekRequest = {
			method: 'guide',
			phase: 'race-week',
			sessions: 0,
			equipment: 'gym',
			weekStart,
		};
		const plan = planWeek(guideAround(runs, request, { ...core, extras: ['core-and-mobility'] }), request);
		return plan.days.filter(({ sessions }) => sessions.length > 0).map(({ day }) => day);
	};

	test('a race on Saturday leaves Monday and Tuesday; Monday is earlier', () => {
		expect(daysOfCore(['easy', 'strides', 'easy', 'rest', 'shakeout', 'race', 'rest'], 'monday')).toEqual([
			'monday',
		]);
	});

	test('a race on Friday leaves Monday', () => {
		expect(daysOfCore(['easy', 'strides', 'rest', 'shakeout', 'race', 'rest', 'rest'], 'monday')).toEqual([
			'monday',
		]);
	});

	test('a race on the first day leaves no day: what follows it is rest', () => {
		expect(daysOfCore(['easy', 'strides', 'easy', 'rest', 'shakeout', 'race', 'rest'], 'saturday')).toEqual(
			[],
		);
	});
});

describe('impossible', () => {
	const tryIt = (runs: RunKind[], wish?: Wish) => () => placed(runs, wish);

	test('the only quality day is the eve of the long run', () => {
		expect(tryIt(['rest', 'easy', 'easy', 'easy', 'quality', 'long', 'easy'])).toThrow(PlanError);
	});

	test("the only quality day is the eve of the next week's long run", () => {
		expect(tryIt(['long', 'easy', 'easy', 'easy', 'easy', 'easy', 'quality'])).toThrow(PlanError);
	});

	test('but a race week comes once, and so its last day is nobody’s eve', () => {
		expect(
			placed(['long', 'easy', 'easy', 'easy', 'easy', 'easy', 'quality'], { phase: 'race-week' }),
		).toEqual(['lower-body: sunday, after-run']);
	});

	test('only easy days', () => {
		expect(tryIt(Array<RunKind>(7).fill('easy'))).toThrow(/easy-days-easy/);
	});
});
