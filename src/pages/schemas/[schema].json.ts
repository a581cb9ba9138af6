import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import { absolute } from '../../brand/href.ts';
import { jsonResponse } from '../../guide/json-response.ts';
import { planIndexSchema, seasonPlanSchema, weekPlanSchema } from '../../schema/plan.ts';

const published = {
	week: { title: 'A strength week', schema: weekPlanSchema },
	season: { title: 'A season of strength weeks', schema: seasonPlanSchema },
	index: { title: 'All plans of a site', schema: planIndexSchema },
} as const;

/** `/schemas/<name>.json`: JSON Schemas of the published values. */
export const getStaticPaths = (() =>
	Object.keys(published).map((schema) => ({ params: { schema } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const name = params.schema as keyof typeof published;
	const { title, schema } = published[name];
	return jsonResponse({ $id: absolute(`/schemas/${name}.json`), title, ...z.toJSONSchema(schema) });
};
