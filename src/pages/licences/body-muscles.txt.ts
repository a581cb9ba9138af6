/** What Body Muscles asks of those who pass its drawing on: its notice and its licence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/body-muscles';

export const GET = () =>
	new Response(['NOTICE', 'LICENSE'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
