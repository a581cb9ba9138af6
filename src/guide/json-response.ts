/** A value as a JSON file: indented, so that people can read it too. */
export const jsonResponse = (value: unknown): Response =>
	new Response(`${JSON.stringify(value, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
