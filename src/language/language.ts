import type { Language } from './languages.ts';
import { t } from './t.ts';

/** The language of this build: a message like all others, which each table translates into its own name. */
export const language = t`en` as Language;

/** The same as formats of dates and numbers want it. English is British: the day comes before the month. */
export const locale = language === 'en' ? 'en-GB' : language;
