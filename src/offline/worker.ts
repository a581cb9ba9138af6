/**
 * The service worker: after one visit the whole site works without a network. It holds exactly one build, whole, and
 * beside it the sheets that somebody opened or asked for. A newer build is fetched beside the older one, and takes its
 * place when no page of that is open any more, when a page is opened and no other is (see `register.ts`), or when a
 * reader says so.
 *
 * `write-worker.ts` bundles this file and hands in the two constants.
 */
import {
	goesOnWaiting,
	type Holdings,
	type KeepOutcome,
	type KeepSheet,
	takeOver,
	takeOverIfAlone,
	whatIsKept,
} from './messages.ts';
import {
	cacheName,
	type FileHashes,
	isCacheOf,
	notFoundPage,
	type Place,
	placeOf,
	sheetKey,
	sheetNotKeptPage,
	sheetsCacheName,
	unchangedFiles,
	urlOf,
} from './route.ts';
import type { SiteList } from './site-list.ts';

declare const LIST: SiteList;
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
	const { data, ports, source } = event;
	if (data === takeOver) event.waitUntil(self.skipWaiting());
	if (data === takeOverIfAlone) event.waitUntil(takeOverFromOlder(source));
	if (data === whatIsKept) ports[0]?.postMessage(holdings());
	if (asksToKeep(data)) event.waitUntil(fetchAndKeep(data.keep).then((how) => ports[0]?.postMessage(how)));
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const place = placeOf(new URL(request.url), scope, isOurs);
	if (request.method !== 'GET' || place === undefined) return;
	event.respondWith(answer(event, place));
});

const isOurs = (path: string) => Object.hasOwn(LIST.files, path) || Object.hasOwn(LIST.sheets, path);

/** Fills the cache of this build, or fails. What an interrupted attempt stored is not fetched again. */
async function install(): Promise<void> {
	const cache = await caches.open(name);
	const copyOf = await unchangedSinceOlderBuilds();
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const missing = Object.keys(LIST.files).filter((path) => !there.has(urlOf(path, scope)));
	// A few at a time: a phone's connection gains nothing from hundreds at once.
	const lanes = Array.from({ length: 8 }, async () => {
		for (let path = missing.pop(); path !== undefined; path = missing.pop()) {
			await cache.put(urlOf(path, scope), (await copyOf(path)) ?? (await fetchWhole(path)));
		}
	});
	await Promise.all(lanes);
	await cache.put(hashesUrl, Response.json(LIST.files));
}

/** Finds files that the caches of older builds hold already. */
async function unchangedSinceOlderBuilds(): Promise<(path: string) => Promise<Response | undefined>> {
	const holders = new Map<string, Cache>();
	for (const older of await caches.keys()) {
		if (!isCacheOf(scope, older) || older === name) continue;
		const cache = await caches.open(older);
		const hashes = await cache.match(hashesUrl);
		if (hashes === undefined) continue;
		for (const path of unchangedFiles((await hashes.json()) as FileHashes, LIST.files))
			holders.set(path, cache);
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
	return plainCopy(response, response.body);
}

/** A redirected answer cannot open a page, and what we keep does not travel. */
function plainCopy(response: Response, body: BodyInit | null): Response {
	const headers = new Headers(response.headers);
	for (const header of ofTransport) headers.delete(header);
	return new Response(body, { headers });
}

async function activate(): Promise<void> {
	// A still newer build may be filling its cache at this moment: then the next activation clears away.
	if (self.registration.installing === null) {
		const names = await caches.keys();
		await Promise.all(
			names.filter((one) => isCacheOf(scope, one) && one !== name).map((one) => caches.delete(one)),
		);
		if (names.includes(sheetsCacheName(scope))) await dropChangedSheets();
	}
	await self.clients.claim();
}

/** Forgets sheets that this build has no more, or has otherwise. */
async function dropChangedSheets(): Promise<void> {
	const cache = await caches.open(sheetsCacheName(scope));
	const ours = new Set(Object.entries(LIST.sheets).map(([path, { hash }]) => sheetKey(path, hash, scope)));
	const old = (await cache.keys()).filter(({ url }) => !ours.has(url));
	await Promise.all(old.map((request) => cache.delete(request)));
}

/** Ends the waiting for the older build, if the page that asks for it is the only one open: it will reload. */
async function takeOverFromOlder(page: MessageEventSource | null): Promise<void> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.filter(({ url }) => url.startsWith(scope.href)).length < 2) await self.skipWaiting();
	else page?.postMessage(goesOnWaiting);
}

function holdings(): Holdings {
	const { files, bytes, sheets } = LIST;
	return { cache: name, files: Object.keys(files).length, bytes, sheets };
}

function asksToKeep(data: unknown): data is KeepSheet {
	return typeof data === 'object' && data !== null && 'keep' in data && typeof data.keep === 'string';
}

async function fetchAndKeep(path: string): Promise<KeepOutcome> {
	const wanted = LIST.sheets[path];
	if (wanted === undefined) return 'newer';
	let response: Response;
	let hash: string;
	try {
		response = await fetch(urlOf(path, scope), { cache: 'no-cache' });
		if (response.status !== 200) return response.status === 404 ? 'newer' : 'no network';
		const content = await response.arrayBuffer();
		hash = await hashOf(content);
		response = plainCopy(response, content);
	} catch {
		return 'no network';
	}
	try {
		await (await caches.open(sheetsCacheName(scope))).put(sheetKey(path, hash, scope), response);
	} catch {
		return 'full';
	}
	return hash === wanted.hash ? 'kept' : 'newer';
}

async function answer(event: FetchEvent, place: Place): Promise<Response> {
	const { request } = event;
	if (place.kind === 'redirect') return Response.redirect(place.to, 308);
	if (place.kind === 'file') {
		const sheet = LIST.sheets[place.path];
		if (sheet !== undefined) return answerWithSheet(event, place.path, sheet.hash);
		return (await stored(place.path)) ?? fetch(request);
	}
	try {
		return await fetch(request);
	} catch (error) {
		return standIn(request, notFoundPage, 404, error);
	}
}

/** A sheet as it is kept, else from the network, and then kept. */
async function answerWithSheet(event: FetchEvent, path: string, hash: string): Promise<Response> {
	const { request } = event;
	const cacheOfSheets = sheetsCacheName(scope);
	const kept = await caches.match(sheetKey(path, hash, scope), { ...asStored, cacheName: cacheOfSheets });
	if (kept !== undefined) return kept;
	let response: Response;
	try {
		response = await fetch(request);
	} catch (error) {
		return standIn(request, sheetNotKeptPage, 503, error);
	}
	// Not a part of one.
	if (response.status === 200) event.waitUntil(keepCopy(path, response.clone()));
	return response;
}

/** By its own content: the server may have a newer build, whose worker will find it here. */
async function keepCopy(path: string, response: Response): Promise<void> {
	try {
		const content = await response.arrayBuffer();
		const key = sheetKey(path, await hashOf(content), scope);
		await (await caches.open(sheetsCacheName(scope))).put(key, plainCopy(response, content));
	} catch {
		// Closed before it was whole, or no room: it was only read.
	}
}

/** As `write-worker.ts` does it. */
async function hashOf(content: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A page of ours in place of what cannot be had; for anything but a page, the failure itself. */
async function standIn(request: Request, path: string, status: number, failure: unknown): Promise<Response> {
	const page = request.mode === 'navigate' ? await stored(path) : undefined;
	if (page === undefined) throw failure;
	return new Response(page.body, { status, headers: page.headers });
}

/** Asks without making a cache: somebody may have removed it, and that holds. */
async function stored(path: string): Promise<Response | undefined> {
	return caches.match(urlOf(path, scope), { ...asStored, cacheName: name });
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
	addEventListener(
		type: 'message',
		listener: (event: ExtendableEvent & Pick<MessageEvent<unknown>, 'data' | 'ports' | 'source'>) => void,
	): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface ExtendableEvent {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
	request: Request;
	respondWith(response: Promise<Response>): void;
}
