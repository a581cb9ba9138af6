import { language } from './language.ts';

const rules = new Intl.PluralRules(language);

/**
 * The form that goes with a number. English and German have two; Turkish has one, and its table says the same twice.
 *
 * @example plural(sets, t`${sets} set`, t`${sets} sets`)
 */
export const plural = (count: number, one: string, other: string): string =>
	rules.select(count) === 'one' ? one : other;
