/** Doses in words, the same on pages, sheets and in calendars. Numbers keep their units: the space does not break. */
import type { Amount } from '../schema/dose.ts';
import type { PlanLine } from '../schema/plan.ts';
import { locale } from '../language/language.ts';
import { t } from '../language/t.ts';
import { lowerBodyPatterns, type Pattern } from '../schema/vocabulary.ts';
import { unitWords } from './unit-words.ts';

const nbsp = '\u00a0';
const number = new Intl.NumberFormat(locale, { useGrouping: false });

/** "8–10", or "10" when both ends are the same. */
export function rangeWords({ min, max }: { min: number; max: number }): string {
	return min === max ? number.format(min) : `${number.format(min)}–${number.format(max)}`;
}

/**
 * What one set holds.
 *
 * @example amountWords({ unit: 'reps', min: 8, max: 10, per: 'side' }, 'lunge') // "8–10 reps per leg"
 */
export function amountWords(amount: Amount, pattern: Pattern): string {
	const words = `${rangeWords(amount)}${nbsp}${unitWords(amount.unit, amount.max)}`;
	if (amount.per !== 'side') return words;
	// A side is a leg where the legs do the work; steps go to a side.
	const leg = lowerBodyPatterns.includes(pattern) && amount.unit !== 'steps';
	return leg ? t`${words} per\u00a0leg` : t`${words} per\u00a0side`;
}

/** Sets and what each holds: "3 × 8–10 reps per leg". */
export function setsWords({ sets, amount }: Pick<PlanLine, 'sets' | 'amount'>, pattern: Pattern): string {
	return `${sets}${nbsp}×${nbsp}${amountWords(amount, pattern)}`;
}

/** How hard: "70–75 % of max · RPE 7–8"; empty if nothing is said. */
export function intensityWords({ percent1RM, rpe }: PlanLine['intensity']): string {
	const words = [];
	if (percent1RM) words.push(t`${rangeWords({ min: percent1RM[0], max: percent1RM[1] })}\u00a0% of max`);
	if (rpe) words.push(t`RPE\u00a0${rangeWords({ min: rpe[0], max: rpe[1] })}`);
	return words.join(' · ');
}

/** A pause: "no rest", "45 s", "2 min", "2½ min". */
export function restWords(seconds: number): string {
	if (seconds === 0) return t`no rest`;
	if (seconds < 120 || seconds % 30 !== 0) return t`${seconds}\u00a0s`;
	const whole = Math.floor(seconds / 60);
	return t`${`${whole}${seconds % 60 === 30 ? '½' : ''}`}\u00a0min`;
}

/** Shortest and longest: "27–29 min". */
export function minutesWords(minutes: { min: number; max: number }): string {
	return t`${rangeWords(minutes)}\u00a0min`;
}

/** The pause after each set of a line: "rest 2 min", "no rest"; empty after a single set. */
export function restAfterWords({ sets, restSeconds }: Pick<PlanLine, 'sets' | 'restSeconds'>): string {
	if (sets === 1) return '';
	return restSeconds === 0 ? restWords(0) : t`rest ${restWords(restSeconds)}`;
}
