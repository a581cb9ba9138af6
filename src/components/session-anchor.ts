import type { PlanDay, PlanSession } from '../schema/plan.ts';

/** Where a session stands on its week's page. */
export const sessionAnchor = ({ day }: Pick<PlanDay, 'day'>, { routine }: Pick<PlanSession, 'routine'>) =>
	`${day}-${routine}`;
