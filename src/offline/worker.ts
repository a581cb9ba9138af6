/**
 * The service worker: after one visit the whole site works without a network. It holds exactly one build, whole. A
 * newer build is fetched beside it, and takes its place when no page of the older one is open any more, or when a
 * page is opened (see `register.ts`) and no other is open.
 *
 * `write-worker.ts` bundles this file and hands in the two constants.
 */
import { takeOver } from './messages.ts';
import {
	cacheName,
	type FileHashes,
	isCacheOf,
	notFoundPage,
	type Place,
	placeOf,
	unchangedFiles,
	urlOf,
} from './route.ts';

declare const FILES: FileHashes;
declare const BUILD: string;
declare const self: WorkerScope;

const scope = new URL(self.registration.scope);
const name = cacheName(scope, BUILD);
/** Where a cache keeps the hashes of its files. Written last: a cache without it is not complete. */
const hashesUrl = new URL('.cairn-hashes', scope).href;
/** A header may say that answers differ by encoding; we hold one answer for all. */
const asStored = { ignoreVary: true };
/** Headers that say how an answer came over the network; what we keep is whole and decoded. */
const ofTransport = ['vary', 'content-encoding', 'content-length', 'accept-ranges'];

self.addEventListener('install', (event) => {
	event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});
self.addEventListener('message', (event) => {
	if (event.data === takeOver) event.waitUntil(takeOverFromOlder());
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const place = placeOf(new URL(request.url), scope, (path) => Object.hasOwn(FILES, path));
	if (request.method !== 'GET' || place === undefined) return;
	event.respondWith(answer(request, place));
});

/** Fills the cache of this build, or fails. What an interrupted attempt stored is not fetched again. */
async function install(): Promise<void> {
	const cache = await caches.open(name);
	const copyOf = await unchangedSinceOlderBuilds();
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const missing = Object.keys(FILES).filter((path) => !there.has(urlOf(path, scope)));
	// A few at a time: a phone's connection gains nothing from hundreds at once.
	const lanes = Array.from({ length: 8 }, async () => {
		for (let path = missing.pop(); path !== undefined; path = missing.pop()) {
			await cache.put(urlOf(path, scope), (await copyOf(path)) ?? (await fetchWhole(path)));
		}
	});
	await Promise.all(lanes);
	await cache.put(hashesUrl, Response.json(FILES));
}

/** Finds files that the caches of older builds hold already. */
async function unchangedSinceOlderBuilds(): Promise<(path: string) => Promise<Response | undefined>> {
	const holders = new Map<string, Cache>();
	for (const older of await caches.keys()) {
		if (!isCacheOf(scope, older) || older === name) continue;
		const cache = await caches.open(older);
		const hashes = await cache.match(hashesUrl);
		if (hashes === undefined) continue;
		for (const path of unchangedFiles((await hashes.json()) as FileHashes, FILES)) holders.set(path, cache);
	}
	return async (path) => holders.get(path)?.match(urlOf(path, scope), asStored);
}

/** A file from the server, in a form that can be kept. */
async function fetchWhole(path: string): Promise<Response> {
	const url = urlOf(path, scope);
	const response = await fetch(url, { cache: 'reload' });
	// Some hosts serve the page for missing pages as what it is.
	if (!response.ok && !(path === notFoundPage && response.status === 404)) {
		throw new Error(`${url}: ${response.status}`);
	}
	// A plain copy: a redirected answer cannot open a page.
	const headers = new Headers(response.headers);
	for (const header of ofTransport) headers.delete(header);
	return new Response(response.body, { headers });
}

async function activate(): Promise<void> {
	// A still newer build may be filling its cache at this moment: then the next activation clears away.
	if (self.registration.installing === null) {
		const names = await caches.keys();
		await Promise.all(
			names.filter((one) => isCacheOf(scope, one) && one !== name).map((one) => caches.delete(one)),
		);
	}
	await self.clients.claim();
}

/** Ends the waiting for the older build, if the page that asks for it is the only one open: it will reload. */
async function takeOverFromOlder(): Promise<void> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.filter(({ url }) => url.startsWith(scope.href)).length < 2) await self.skipWaiting();
}

async function answer(request: Request, place: Place): Promise<Response> {
	if (place.kind === 'redirect') return Response.redirect(place.to, 308);
	if (place.kind === 'file') return (await stored(place.path)) ?? fetch(request);
	try {
		return await fetch(request);
	} catch (error) {
		const page = request.mode === 'navigate' ? await stored(notFoundPage) : undefined;
		if (page === undefined) throw error;
		return new Response(page.body, { status: 404, headers: page.headers });
	}
}

async function stored(path: string): Promise<Response | undefined> {
	return (await caches.open(name)).match(urlOf(path, scope), asStored);
}

/** What we use of a service worker's global scope: TypeScript's own description of it does not go with the DOM's. */
interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: {
		claim(): Promise<void>;
		matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
	addEventListener(type: 'message', listener: (event: ExtendableEvent & { data: unknown }) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface ExtendableEvent {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent {
	request: Request;
	respondWith(response: Promise<Response>): void;
}
