import { createServer } from 'node:http';
import { serve } from '../../src/commands/serve.ts';
import { sites } from './sites.ts';

/** Both sites behind one address, as on a coach's own web space. Without a slash at the end. */
export async function serveOnOneOrigin(): Promise<{ address: string; close(): Promise<void> }> {
	const root = await serve(sites.default.folder, { port: 0 });
	const coach = await serve(sites.coach.folder, { base: sites.coach.base, port: 0 });
	const both = createServer((request, response) => {
		const target = request.url?.startsWith(sites.coach.base)
			? new URL(coach.url).origin
			: new URL(root.url).origin;
		void fetch(target + (request.url ?? '/'), { redirect: 'manual' }).then(async (answer) => {
			const headers = Object.fromEntries(
				[...answer.headers].filter(
					([name]) =>
						!['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name),
				),
			);
			response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
		});
	});
	const address = await new Promise<string>((resolve) => {
		both.listen(0, 'localhost', () => {
			const bound = both.address();
			resolve(`http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`);
		});
	});
	return {
		address,
		close: async () => {
			await Promise.all([
				root.close(),
				coach.close(),
				new Promise((resolve) => {
					both.close(resolve);
					both.closeAllConnections();
				}),
			]);
		},
	};
}
