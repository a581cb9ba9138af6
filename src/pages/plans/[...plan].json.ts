import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { jsonResponse } from '../../guide/json-response.ts';
import type { WeekPlan } from '../../schema/plan.ts';

/** `/plans/<id>.json`: the plan value, as `/schemas/week.json` describes it. */
export const getStaticPaths = (async () => {
	const { plans } = await currentGuide();
	return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: WeekPlan }> = ({ props: { plan } }) => jsonResponse(plan);
