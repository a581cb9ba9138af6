/** A value as a JSON file: indented, so that people can read it too. */
export const jsonResponse = (value: unknown): Response => response(`${JSON.stringify(value, null, '\t')}\n`);

/** A value as a JSON file that phones fetch: as short as it can be. */
export const compactJsonResponse = (value: unknown): Response => response(JSON.stringify(value));

const response = (body: string): Response =>
	new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
