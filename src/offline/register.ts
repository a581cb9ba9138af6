/** Makes the site work without a network, where the browser can do that. Every page loads this. */
import { takeOver } from './messages.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const script = new URL(`${base}sw.js`, location.href).href;

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	const { serviceWorker } = navigator;
	if (serviceWorker.controller?.scriptURL !== script) {
		// The first visit. Fetching the rest of the site must not hold up this page.
		addEventListener('load', register);
	} else {
		// Parts of two builds must not meet in one page.
		serviceWorker.addEventListener('controllerchange', () => location.reload());
		register();
	}
}

function register(): void {
	navigator.serviceWorker.register(script, { scope: base }).then(useNewestBuild, () => {
		// Private windows may refuse. The site works as well, only not without a network.
	});
}

/** Has a build that became ready during an earlier page take over now, before anybody reads or types here. */
function useNewestBuild(registration: ServiceWorkerRegistration): void {
	const ask = () => registration.waiting?.postMessage(takeOver);
	ask();
	// Whoever builds the site on this machine wants to see the last build at once, not with the next page.
	if (location.hostname === 'localhost') {
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', ask);
		});
		registration.update().catch(() => {
			// The server is stopped.
		});
	}
}
