import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { compactJsonResponse, jsonResponse } from '../../guide/json-response.ts';
import type { SeasonPlan, WeekPlan } from '../../schema/plan.ts';

/**
 * `/plans/<id>.json`: the plan value, as `/schemas/week.json` and `/schemas/season.json` describe it. There are
 * hundreds of weeks in seasons, and phones keep them all: these are as short as they can be.
 */
export const getStaticPaths = (async () => {
	const { plans, seasons } = await currentGuide();
	return [...plans, ...seasons, ...seasons.flatMap(({ weeks }) => weeks)].map((plan) => ({
		params: { plan: plan.id },
		props: { plan },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: WeekPlan | SeasonPlan }> = ({ props: { plan } }) =>
	plan.kind === 'season' || plan.week !== undefined ? compactJsonResponse(plan) : jsonResponse(plan);
