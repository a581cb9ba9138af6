import type { Method } from '../guide/guide.ts';
import { PlanError, type Collision } from './plan-error.ts';
import type { DosedWeek } from './dosed-week.ts';
import type { SeasonRequest } from './season-request.ts';

/** Why a week of a season cannot be planned. */
export function seasonPlanError(
	method: Method,
	request: SeasonRequest,
	{ phase, count, week }: DosedWeek,
	reason: string,
	remedies: readonly string[],
	collisions: readonly Collision[],
): PlanError {
	return new PlanError(
		{
			method: request.method,
			phase,
			equipment: request.equipment,
			sessions: count,
			week: { number: week, of: request.length + (request.recoveryWeeks ?? 0) },
			...(request.runs === undefined && { runningWeek: method.phases[phase].runningWeek }),
		},
		reason,
		remedies,
		collisions,
	);
}
