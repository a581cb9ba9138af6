import type { SeasonForm } from './season-form.ts';

/** A link to something that helps. */
export interface Way {
	words: string;
	/** A page of this site ("/plans/guide/taper/"), or another query of the season page ("?race=…"). */
	path: string;
}

/** Something to tell the runner. */
export interface Remark {
	/** In sentences. */
	words: string;
	/** Where to go from here, the nearest first. */
	ways: readonly Way[];
}

/** Why there is no season. */
export interface Problem extends Remark {
	/** The field that it is about. */
	field: keyof SeasonForm;
}
