import type { Paper } from '../schema/vocabulary.ts';

/** Typst's names of the papers that a site prints on, and of their halves. */
export const sheets = { a4: 'a4', letter: 'us-letter' } as const satisfies Record<Paper, string>;
export const halfSheets = { a4: 'a5', letter: 'us-statement' } as const satisfies Record<Paper, string>;
export type Sheet = (typeof sheets)[Paper];
export type HalfSheet = (typeof halfSheets)[Paper];
