/** What was done in a set, in words. */
import { unitWords } from '../guide/unit-words.ts';
import { locale } from '../language/language.ts';
import { t } from '../language/t.ts';
import type { Unit } from '../schema/vocabulary.ts';
import { mostPerSet, type LoadUnit, type LoggedSet } from './log.ts';

const nbsp = '\u00a0';

/** A load as people write it: "42.5". */
export const numberWords = (value: number): string => number.format(value);
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });

/**
 * The number that somebody wrote into a field of a set.
 *
 * @returns Nothing for an empty field; NaN if no set can have it.
 */
export function numberIn(text: string): number | undefined {
	const written = text.trim().replace(',', '.');
	if (written === '') return undefined;
	const number = /^(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : NaN;
	return number <= mostPerSet ? number : NaN;
}

/**
 * @example setWords({ load: 40, amount: 8 }, 'reps', 'kg') // "40 kg × 8"
 * @example setWords({ amount: 30 }, 'seconds', 'kg') // "30 s"
 * @example setWords({}, 'reps', 'kg') // "done"
 */
export function setWords({ load, amount }: LoggedSet, unit: Unit, loads: LoadUnit): string {
	const weight = load === undefined ? '' : `${numberWords(load)}${nbsp}${loads}`;
	if (amount === undefined) return weight === '' ? t`done` : weight;
	const much = numberWords(amount);
	if (unit === 'reps' && weight !== '') return `${weight} ×${nbsp}${much}`;
	const done = `${much}${nbsp}${unitWords(unit, amount)}`;
	return weight === '' ? done : `${weight} ×${nbsp}${done}`;
}

const pounds = 1 / 0.45359237;

/** A load in the other unit, rounded to a half: plates are no finer. */
export function inUnit(load: number, from: LoadUnit, to: LoadUnit): number {
	if (from === to) return load;
	return Math.round(load * (to === 'lb' ? pounds : 1 / pounds) * 2) / 2;
}
