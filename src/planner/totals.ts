import type { Guide } from '../guide/guide.ts';
import type { PlanDay, WeekPlan } from '../schema/plan.ts';
import { hardSetsOf } from './hard-sets.ts';

/** What a week adds up to: minutes, planned load, and hard sets per muscle. */
export function totalsOf(guide: Guide, days: readonly PlanDay[]): WeekPlan['totals'] {
	const sessions = days.flatMap((day) => day.sessions);
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	return {
		minutes: {
			min: sum(sessions.map(({ minutes }) => minutes.min)),
			max: sum(sessions.map(({ minutes }) => minutes.max)),
		},
		load: sum(sessions.map(({ load }) => load)),
		hardSets: hardSetsOf(
			guide,
			sessions.flatMap(({ exercises }) => exercises),
		),
	};
}
