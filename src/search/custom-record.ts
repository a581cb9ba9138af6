import type { PagefindIndex } from 'pagefind';

/** Something to be found that is no page of its own. */
export type CustomRecord = Parameters<PagefindIndex['addCustomRecord']>[0];

/**
 * The language of the index, by which Pagefind finds "squat" for "squats". It is that of the guide's text, which is
 * English whatever the interface speaks: the endings of another language, taken from English words, would part "squat"
 * from "squats", while English endings hardly occur in German and Turkish words, which are found by their beginnings.
 */
export const indexLanguage = 'en';
