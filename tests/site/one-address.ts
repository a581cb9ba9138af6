import { createServer } from 'node:http';
import type { RunningSite } from '../../src/commands/serve.ts';

/**
 * Several sites behind one address, as on a coach's own web space.
 *
 * @param running By the base path of each; the longest that fits answers.
 * @param before Awaited before anything is answered: holds answers back.
 */
export async function behindOneAddress(
	running: Readonly<Record<string, RunningSite>>,
	before: (path: string) => Promise<void> | void = () => undefined,
): Promise<RunningSite> {
	const bases = Object.keys(running).sort((a, b) => b.length - a.length);
	const front = createServer((request, response) => {
		const path = request.url ?? '/';
		const site = running[bases.find((base) => path.startsWith(base)) ?? '/'];
		void (async () => {
			await before(path);
			const answer = await fetch(new URL(path, site?.url), { redirect: 'manual' });
			const ofTransport = ['content-encoding', 'content-length', 'transfer-encoding', 'connection'];
			const headers = [...answer.headers].filter(([name]) => !ofTransport.includes(name));
			const content = Buffer.from(await answer.arrayBuffer());
			response.writeHead(answer.status, Object.fromEntries(headers)).end(content);
		})().catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => front.listen(0, 'localhost', resolve));
	const bound = front.address();
	return {
		url: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/`,
		close: async () => {
			const closed = new Promise((resolve) => front.close(resolve));
			front.closeAllConnections();
			await Promise.all([closed, ...Object.values(running).map((site) => site.close())]);
		},
	};
}
