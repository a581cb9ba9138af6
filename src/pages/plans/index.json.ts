import type { APIRoute } from 'astro';
import { href } from '../../brand/href.ts';
import { currentGuide } from '../../current-guide.ts';
import { jsonResponse } from '../../guide/json-response.ts';
import { planIndex } from '../../planner/plan-paths.ts';

/** `/plans/index.json`: every plan with the addresses of its faces. */
export const GET: APIRoute = async () => {
	const { plans, site } = await currentGuide();
	return jsonResponse(planIndex(plans, site.paper, href));
};
