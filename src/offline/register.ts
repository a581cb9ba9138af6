/** Makes the site work without a network, where the browser can do that. Every page loads this. */
import { goesOnWaiting, takeOverIfAlone } from './messages.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const script = new URL(`${base}sw.js`, location.href).href;

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	const { serviceWorker } = navigator;
	let ours = serviceWorker.controller?.scriptURL === script;
	// Parts of two builds must not meet in one page. The first build that takes charge of it is the one it came from.
	serviceWorker.addEventListener('controllerchange', () => {
		if (ours) location.reload();
		ours = true;
	});
	if (ours) register();
	// The first visit. Fetching the rest of the site must not hold up this page.
	else addEventListener('load', register);
}

function register(): void {
	navigator.serviceWorker.register(script, { scope: base }).then(watch, () => {
		// Private windows may refuse. The site works as well, only not without a network.
	});
}

/** Has newer builds take over where nobody is disturbed, and tells the reader of them elsewhere. */
function watch(registration: ServiceWorkerRegistration): void {
	const ask = () => registration.waiting?.postMessage(takeOverIfAlone);
	const tell = () => void import('./update-notice.ts').then(({ tellOfUpdate }) => tellOfUpdate(registration));
	// Whoever builds the site on this machine wants to see the last build at once.
	const isLocal = location.hostname === 'localhost';
	navigator.serviceWorker.addEventListener('message', ({ data }) => {
		if (data === goesOnWaiting) tell();
	});
	// It became ready during an earlier page: nobody reads or types here yet.
	ask();
	const follow = () => {
		const { installing, active } = registration;
		// The first build replaces nothing.
		if (active)
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed') (isLocal ? ask : tell)();
			});
	};
	follow();
	registration.addEventListener('updatefound', follow);
	// Browsers look by themselves, but some not before the worker has had a rest.
	if (registration.active)
		registration.update().catch(() => {
			// No network.
		});
}
