/** The worker of this copy of the site, as its pages find and ask it. */
import { isCacheOf, sheetsCacheName } from './route.ts';

/** The registration of the copy at this scope; that of another copy above it does not count. */
export async function ownRegistration(scope: URL): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(scope.href);
	return found?.scope === scope.href ? found : undefined;
}

/** What a worker answers to a message. */
export function ask<Answer>(worker: ServiceWorker, message: unknown): Promise<Answer> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => {
			port1.close();
			resolve(data as Answer);
		};
		worker.postMessage(message, [port2]);
	});
}

/** Addresses of all that a cache holds; a cache that is not there holds nothing, and is not made by asking. */
export async function keptIn(cache: string): Promise<Set<string>> {
	if (!(await caches.has(cache))) return new Set();
	return new Set((await (await caches.open(cache)).keys()).map(({ url }) => url));
}

/** Removes the worker of this copy with all its caches, and touches those of no other. */
export async function removeOwn(scope: URL): Promise<void> {
	await (await ownRegistration(scope))?.unregister();
	const own = (await caches.keys()).filter(
		(name) => isCacheOf(scope, name) || name === sheetsCacheName(scope),
	);
	await Promise.all(own.map((name) => caches.delete(name)));
}
