import type { PagefindIndex } from 'pagefind';

/** Something to be found that is no page of its own. */
export type CustomRecord = Parameters<PagefindIndex['addCustomRecord']>[0];
