import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionMinutes, sessionSeconds, type TimedLine } from '../../../src/planner/duration.ts';
import { timedLines } from '../../fixtures/arbitraries.ts';

const sessions = fc.array(timedLines, { maxLength: 10 });

/** The formula of planning.md, written a second time. */
function seconds(lines: readonly TimedLine[], end: 'min' | 'max', circuit: boolean): number {
	let total = 300;
	for (const { sets, amount, restSeconds, secondsPerRep } of lines) {
		const k = amount.per === 'side' ? 2 : 1;
		const perUnit = { reps: secondsPerRep, steps: secondsPerRep, taps: secondsPerRep, seconds: 1, metres: 1 }[
			amount.unit
		];
		total += (circuit ? 30 : 45) + sets * (k * amount[end] * perUnit + (k - 1) * 5);
		if (!circuit) total += (sets - 1) * restSeconds;
	}
	return total;
}

test('equals the formula, for both ends', () => {
	fc.assert(
		fc.property(sessions, fc.boolean(), (lines, circuit) => {
			const { min, max } = sessionSeconds(lines, circuit);
			expect(min).toBeCloseTo(seconds(lines, 'min', circuit), 6);
			expect(max).toBeCloseTo(seconds(lines, 'max', circuit), 6);
		}),
	);
});

test('the shortest time is never longer than the longest, in seconds and in minutes', () => {
	fc.assert(
		fc.property(sessions, fc.boolean(), (lines, circuit) => {
			const inSeconds = sessionSeconds(lines, circuit);
			const inMinutes = sessionMinutes(lines, circuit);
			expect(inSeconds.min).toBeLessThanOrEqual(inSeconds.max);
			expect(inMinutes.min).toBeLessThanOrEqual(inMinutes.max);
			expect(Number.isInteger(inMinutes.min) && Number.isInteger(inMinutes.max)).toBe(true);
		}),
	);
});

test('one more set is never shorter', () => {
	fc.assert(
		fc.property(timedLines, fc.boolean(), (line, circuit) => {
			const before = sessionSeconds([line], circuit);
			const after = sessionSeconds([{ ...line, sets: line.sets + 1 }], circuit);
			expect(after.min).toBeGreaterThan(before.min);
			expect(after.max).toBeGreaterThan(before.max);
		}),
	);
});

test('one more exercise is never shorter', () => {
	fc.assert(
		fc.property(sessions, timedLines, fc.boolean(), (lines, line, circuit) => {
			const before = sessionSeconds(lines, circuit);
			const after = sessionSeconds([...lines, line], circuit);
			expect(after.min).toBeGreaterThan(before.min);
			expect(after.max).toBeGreaterThan(before.max);
		}),
	);
});

test('a circuit is never longer than the same sets with rests', () => {
	fc.assert(
		fc.property(sessions, (lines) => {
			const circuit = sessionSeconds(lines, true);
			const straight = sessionSeconds(lines, false);
			expect(circuit.min).toBeLessThanOrEqual(straight.min);
			expect(circuit.max).toBeLessThanOrEqual(straight.max);
		}),
	);
});

test('both sides take longer than one', () => {
	fc.assert(
		fc.property(timedLines, fc.boolean(), (line, circuit) => {
			const inTotal = sessionSeconds([{ ...line, amount: { ...line.amount, per: 'total' } }], circuit);
			const perSide = sessionSeconds([{ ...line, amount: { ...line.amount, per: 'side' } }], circuit);
			expect(perSide.min).toBeGreaterThan(inTotal.min);
			expect(perSide.max).toBeGreaterThan(inTotal.max);
		}),
	);
});
