import { find, type Guide } from '../guide/guide.ts';
import type { PlanDay, WeekPlan } from '../schema/plan.ts';

/** What a week adds up to: minutes, planned load, and sets per muscle (rolling and stretching train none). */
export function totalsOf(guide: Guide, days: readonly PlanDay[]): WeekPlan['totals'] {
	const sessions = days.flatMap((day) => day.sessions);
	const hardSets = new Map<string, number>();
	for (const { exercise, sets } of sessions.flatMap((session) => session.exercises)) {
		const { muscles, pattern } = find(guide, 'exercises', exercise);
		if (pattern === 'mobility') continue;
		const { primary, secondary } = muscles;
		for (const muscle of primary) hardSets.set(muscle, (hardSets.get(muscle) ?? 0) + sets);
		for (const muscle of secondary) hardSets.set(muscle, (hardSets.get(muscle) ?? 0) + sets / 2);
	}
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	return {
		minutes: {
			min: sum(sessions.map(({ minutes }) => minutes.min)),
			max: sum(sessions.map(({ minutes }) => minutes.max)),
		},
		load: sum(sessions.map(({ load }) => load)),
		hardSets: Object.fromEntries([...hardSets].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
	};
}
