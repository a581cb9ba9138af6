import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serve, type RunningSite } from '../../../src/commands/serve.ts';

/** Serves a built site with text compressed, as every host does and our own server for this machine need not. */
export async function serveAsHosted(folder: string, base: string): Promise<RunningSite> {
	const site = await serve(folder, { base, port: 0 });
	const { origin } = new URL(site.url);
	const kept = new Map<string, Promise<Answer>>();
	const ask = (path: string): Promise<Answer> => {
		const known = kept.get(path) ?? fetchCompressed(origin + path);
		kept.set(path, known);
		return known;
	};
	const server = createServer((request, response) => {
		void ask(request.url ?? '/').then(({ status, headers, body }) => {
			response.writeHead(status, headers).end(body);
		});
	});
	const port = await new Promise<number>((resolve) => {
		server.listen(0, 'localhost', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
	return {
		url: site.url.replace(origin, `http://localhost:${port}`),
		close: async () => {
			server.closeAllConnections();
			server.close();
			await site.close();
		},
	};
}

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

async function fetchCompressed(address: string): Promise<Answer> {
	const answer = await fetch(address, { redirect: 'manual' });
	const body = Buffer.from(await answer.arrayBuffer());
	const headers = Object.fromEntries(
		[...answer.headers].filter(
			([name]) => !['content-length', 'connection', 'transfer-encoding'].includes(name),
		),
	);
	if (!/text|javascript|json|svg|xml/.test(headers['content-type'] ?? ''))
		return { status: answer.status, headers, body };
	return { status: answer.status, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
}
