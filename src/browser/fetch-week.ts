import type { Guide } from '../guide/guide.ts';
import type { PlannedWeek } from '../planner/own-week.ts';
import { planJson } from '../planner/plan-paths.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { fetchJson } from './fetch-json.ts';

/** The week with what it is planned by; a week of a season with all of it, because its neighbours count. */
export async function fetchWeek(id: string): Promise<PlannedWeek> {
	const seasonId = seasonOf(id);
	if (seasonId === undefined) {
		const [guide, plan] = await Promise.all([
			fetchJson<Guide>('/guide.json'),
			fetchJson<WeekPlan>(planJson(id)),
		]);
		return { guide, plan };
	}
	const [guide, season] = await Promise.all([
		fetchJson<Guide>('/guide.json'),
		fetchJson<SeasonPlan>(planJson(seasonId)),
	]);
	const plan = season.weeks.find((week) => week.id === id);
	if (plan === undefined) throw new Error(`${seasonId} has no week '${id}'.`);
	return { guide, plan, season };
}

/** The id of the season that a week belongs to. */
const seasonOf = (id: string): string | undefined => /^(.*)\/week-\d+$/.exec(id)?.[1];
