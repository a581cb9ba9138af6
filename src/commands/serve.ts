import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { listFiles } from '../offline/list-files.ts';
import { notFoundPage, placeOf, urlOf } from '../offline/route.ts';
import { headersFile, headersFor, readHeaders } from '../security/host-headers.ts';

/** A site that is being served. */
export interface RunningSite {
	/** Its address: `http://localhost:4321/coach/anna/`. */
	url: string;
	/** Stops serving; resolves when every connection is closed. */
	close(): Promise<void>;
}

/**
 * Serves a built site on this machine as a host would: `/x` leads to `/x/`, unknown pages get the site's own page
 * with status 404, and files have the headers that the site asks for. Files are listed once: serve again after a new
 * build.
 *
 * @param folder The folder of the built site.
 * @param options.base Path under which the site lives, with slashes at both ends.
 * @param options.port First port to try; the next free one above is taken. 0 for any.
 */
export async function serve(folder: string, { base = '/', port = 4321 } = {}): Promise<RunningSite> {
	const files = new Set(listFiles(folder));
	const scope = new URL(base, 'http://localhost');
	const rules = files.has(headersFile) ? readHeaders(readFileSync(join(folder, headersFile), 'utf8')) : [];
	// Everything about addresses is settled before sirv is asked, so it must not guess at endings.
	const send = sirv(folder, { extensions: [], etag: true, setHeaders });

	const server = createServer((request, response) => {
		const url = requestUrl(request, scope);
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
		if (url === undefined) return end(response, 400);
		// Temporary: the next site that is tried on this port may have no base.
		if (url.pathname === '/' && base !== '/') return redirect(response, 307, base);
		if (`${url.pathname}/` === base) return redirect(response, 308, base + url.search);
		for (const [name, value] of Object.entries(headersFor(url.pathname, rules)))
			response.setHeader(name, value);
		const place = placeOf(url, scope, (path) => files.has(path)) ?? { kind: 'none' };
		if (place.kind === 'redirect') {
			const to = new URL(place.to);
			return redirect(response, 308, to.pathname + to.search);
		}
		if (place.kind === 'none' || place.path === headersFile) return missing(response);
		request.url = `/${place.path.split('/').map(encodeURIComponent).join('/')}`;
		send(request, response, () => missing(response));
	});

	const missing = (response: ServerResponse): void => {
		if (!files.has(notFoundPage)) return end(response, 404);
		response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
		response.end(readFileSync(join(folder, notFoundPage)));
	};

	const taken = await listen(server, port);
	return {
		url: new URL(urlOf('index.html', scope)).href.replace('localhost', `localhost:${taken}`),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function requestUrl(request: IncomingMessage, scope: URL): URL | undefined {
	// Put together by hand: '//x' is a path here, not another host.
	return URL.parse(scope.origin + (request.url ?? '/')) ?? undefined;
}

function setHeaders(response: ServerResponse, path: string): void {
	if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
	if (/\.(pf_\w+|pagefind)$/.test(path)) response.setHeader('content-type', 'application/octet-stream');
}

function redirect(response: ServerResponse, status: 307 | 308, location: string): void {
	response.writeHead(status, { location, 'cache-control': 'no-store' }).end();
}

function end(response: ServerResponse, status: number): void {
	response.writeHead(status).end();
}

/** Listens at the first free port from `port` on, and returns it. */
async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
	// 'localhost' may be two addresses, and another server may listen at the other one.
	while (port !== 0 && (await answers(port))) port += 1;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, 'localhost', resolve);
	});
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : port;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}
