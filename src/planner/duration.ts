/**
 * How long a session takes.
 *
 * T = W + Σ exercise [ setup + S·(k·w + (k−1)·c) + (S−1)·rest ], in seconds. The model and its numbers are ours
 * (`derived`): they reproduce what both articles say of their routines' length.
 */
import type { Amount } from '../schema/dose.ts';

/** W: warm-up before the first exercise, in seconds. */
export const warmUpSeconds = 300;
/** c: changing from one side to the other, in seconds. */
export const changeSidesSeconds = 5;
/** Getting ready for an exercise, in seconds; shorter in a circuit, where the kit is laid out. */
export const setupSeconds = { straight: 45, circuit: 30 } as const;
/** Time for a metre of a carry or a walk, in seconds. */
const secondsPerMetre = 1;

/** One line of a session, as far as its length is concerned. */
export interface TimedLine {
	sets: number;
	amount: Amount;
	restSeconds: number;
	/** Seconds under work for one repetition, step or tap. */
	secondsPerRep: number;
}

/** w: seconds under work of one side of one set. */
function workSeconds(unit: Amount['unit'], amount: number, secondsPerRep: number): number {
	if (unit === 'seconds') return amount;
	if (unit === 'metres') return amount * secondsPerMetre;
	return amount * secondsPerRep;
}

function lineSeconds(line: TimedLine, amount: number, circuit: boolean): number {
	const { sets, restSeconds } = line;
	const sides = line.amount.per === 'side' ? 2 : 1;
	const work = workSeconds(line.amount.unit, amount, line.secondsPerRep);
	const setup = circuit ? setupSeconds.circuit : setupSeconds.straight;
	const rest = circuit ? 0 : restSeconds;
	return setup + sets * (sides * work + (sides - 1) * changeSidesSeconds) + (sets - 1) * rest;
}

/**
 * Shortest and longest time of a session, in seconds: computed for the smallest and the largest amounts.
 *
 * @param circuit One pass without rest: shorter setup, no rest between sets of one exercise.
 */
export function sessionSeconds(lines: readonly TimedLine[], circuit: boolean): { min: number; max: number } {
	const total = (end: 'min' | 'max') =>
		lines.reduce((sum, line) => sum + lineSeconds(line, line.amount[end], circuit), warmUpSeconds);
	return { min: total('min'), max: total('max') };
}

/** The same in whole minutes, as printed. */
export function sessionMinutes(lines: readonly TimedLine[], circuit: boolean): { min: number; max: number } {
	const { min, max } = sessionSeconds(lines, circuit);
	return { min: Math.round(min / 60), max: Math.round(max / 60) };
}
