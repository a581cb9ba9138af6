import type { APIRoute } from 'astro';
import { currentGuide } from '../current-guide.ts';
import { compactJsonResponse } from '../guide/json-response.ts';
import { pocketGuide } from '../guide/pocket-guide.ts';

/** `/guide.json`: what a browser plans with. */
export const GET: APIRoute = async () => compactJsonResponse(pocketGuide((await currentGuide()).guide));
