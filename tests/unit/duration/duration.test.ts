/**
 * T = W + Σ [ setup + S·(k·w + (k−1)·c) + (S−1)·rest ], W = 300, setup = 45 (circuit 30), c = 5 (planning.md).
 * Every number below is worked out by hand.
 */
import { describe, expect, test } from 'vitest';
import { sessionMinutes, sessionSeconds, type TimedLine } from '../../../src/planner/duration.ts';

const pushUp: TimedLine = {
	sets: 3,
	amount: { unit: 'reps', min: 12, max: 20, per: 'total' },
	restSeconds: 60,
	secondsPerRep: 3,
};
const bulgarianSplitSquat: TimedLine = {
	sets: 3,
	amount: { unit: 'reps', min: 8, max: 10, per: 'side' },
	restSeconds: 90,
	secondsPerRep: 4,
};
const stepUp: TimedLine = { ...bulgarianSplitSquat, amount: { unit: 'reps', min: 10, max: 10, per: 'side' } };

describe('straight sets', () => {
	test('an empty session is its warm-up', () => {
		expect(sessionSeconds([], false)).toEqual({ min: 300, max: 300 });
		expect(sessionMinutes([], false)).toEqual({ min: 5, max: 5 });
	});

	test('repetitions in total', () => {
		// 45 + 3·(12·3) + 2·60 = 273, and 45 + 3·(20·3) + 2·60 = 345; with the warm-up 573 and 645
		expect(sessionSeconds([pushUp], false)).toEqual({ min: 573, max: 645 });
		// 9.55 and 10.75 minutes
		expect(sessionMinutes([pushUp], false)).toEqual({ min: 10, max: 11 });
	});

	test('repetitions per side count twice, with five seconds to change sides', () => {
		// 45 + 3·(2·32 + 5) + 2·90 = 432, and 45 + 3·(2·40 + 5) + 2·90 = 480
		expect(sessionSeconds([bulgarianSplitSquat], false)).toEqual({ min: 732, max: 780 });
	});

	test('a single set has no rest', () => {
		// 45 + 1·(2·32 + 5) + 0 = 114, and 45 + (2·40 + 5) = 130
		expect(sessionSeconds([{ ...bulgarianSplitSquat, sets: 1 }], false)).toEqual({ min: 414, max: 430 });
	});

	test('seconds are themselves, whatever a repetition would take', () => {
		const plank: TimedLine = {
			sets: 3,
			amount: { unit: 'seconds', min: 30, max: 60, per: 'total' },
			restSeconds: 45,
			secondsPerRep: 4,
		};
		// 45 + 3·30 + 2·45 = 225, and 45 + 3·60 + 2·45 = 315
		expect(sessionSeconds([plank], false)).toEqual({ min: 525, max: 615 });
	});

	test('seconds per side', () => {
		const sidePlank: TimedLine = {
			sets: 2,
			amount: { unit: 'seconds', min: 20, max: 40, per: 'side' },
			restSeconds: 30,
			secondsPerRep: 4,
		};
		// 45 + 2·(2·20 + 5) + 30 = 165, and 45 + 2·(2·40 + 5) + 30 = 245
		expect(sessionSeconds([sidePlank], false)).toEqual({ min: 465, max: 545 });
	});

	test('taps at 1.5 seconds', () => {
		const shoulderTaps: TimedLine = {
			sets: 3,
			amount: { unit: 'taps', min: 30, max: 40, per: 'total' },
			restSeconds: 45,
			secondsPerRep: 1.5,
		};
		// 45 + 3·45 + 90 = 270, and 45 + 3·60 + 90 = 315
		expect(sessionSeconds([shoulderTaps], false)).toEqual({ min: 570, max: 615 });
	});

	test('steps per side at 1.5 seconds', () => {
		const bandWalk: TimedLine = {
			sets: 3,
			amount: { unit: 'steps', min: 15, max: 20, per: 'side' },
			restSeconds: 60,
			secondsPerRep: 1.5,
		};
		// 45 + 3·(2·22.5 + 5) + 120 = 315, and 45 + 3·(2·30 + 5) + 120 = 360
		expect(sessionSeconds([bandWalk], false)).toEqual({ min: 615, max: 660 });
	});

	test('metres at a second each, whatever a repetition would take', () => {
		const carry: TimedLine = {
			sets: 2,
			amount: { unit: 'metres', min: 40, max: 60, per: 'total' },
			restSeconds: 60,
			secondsPerRep: 4,
		};
		// 45 + 2·40 + 60 = 185, and 45 + 2·60 + 60 = 225
		expect(sessionSeconds([carry], false)).toEqual({ min: 485, max: 525 });
	});

	test("G's lower body", () => {
		const lines = [bulgarianSplitSquat, bulgarianSplitSquat, stepUp];
		// 300 + 432 + 432 + 480 = 1644, and 300 + 3·480 = 1740; 27.4 and 29 minutes
		expect(sessionSeconds(lines, false)).toEqual({ min: 1644, max: 1740 });
		expect(sessionMinutes(lines, false)).toEqual({ min: 27, max: 29 });
	});
});

describe('a circuit', () => {
	test('has a shorter setup and no rest between sets', () => {
		const lunge: TimedLine = {
			sets: 2,
			amount: { unit: 'reps', min: 10, max: 10, per: 'total' },
			restSeconds: 90,
			secondsPerRep: 4,
		};
		// 30 + 2·40 = 110 in a circuit; 45 + 2·40 + 90 = 215 straight
		expect(sessionSeconds([lunge], true)).toEqual({ min: 410, max: 410 });
		expect(sessionSeconds([lunge], false)).toEqual({ min: 515, max: 515 });
	});

	test('Mountain Legs: 20–50 rear lunges and 30–100 step-ups on each leg', () => {
		const once = { sets: 1, restSeconds: 0, secondsPerRep: 4 };
		const lines: TimedLine[] = [
			{ ...once, amount: { unit: 'reps', min: 20, max: 50, per: 'side' } },
			{ ...once, amount: { unit: 'reps', min: 30, max: 100, per: 'side' } },
		];
		// (30 + 2·80 + 5) + (30 + 2·120 + 5) = 195 + 275; (30 + 2·200 + 5) + (30 + 2·400 + 5) = 435 + 835
		expect(sessionSeconds(lines, true)).toEqual({ min: 770, max: 1570 });
		// 12.83 and 26.17 minutes
		expect(sessionMinutes(lines, true)).toEqual({ min: 13, max: 26 });
	});
});
