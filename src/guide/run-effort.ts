import type { PlanDay } from '../schema/plan.ts';
import { easyRuns, hardRuns } from '../schema/vocabulary.ts';

/** How hard a day's run is: told by the edge of its day in the strip. */
export const effortOf = ({ run }: Pick<PlanDay, 'run'>): 'hard' | 'easy' | 'between' =>
	hardRuns.includes(run.kind) ? 'hard' : easyRuns.includes(run.kind) ? 'easy' : 'between';
