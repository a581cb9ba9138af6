import type { APIRoute } from 'astro';
import { href } from '../../brand/href.ts';
import { currentGuide } from '../../current-guide.ts';
import { jsonResponse } from '../../guide/json-response.ts';
import { planIndex } from '../../planner/plan-paths.ts';

/** `/plans/index.json`: every plan with the addresses of its faces. */
export const GET: APIRoute = async () => {
	const { plans, seasons, site } = await currentGuide();
	return jsonResponse(planIndex(plans, seasons, site.paper, href));
};
