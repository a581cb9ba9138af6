/** A quiet line at the foot of the page: a newer build waits. Loaded when there is one. */
import { html } from '../html.ts';
import { t } from '../language/t.ts';
import { takeOver } from './messages.ts';
// As an address: imported, it would be linked from every page.
import styles from '../styles/update-notice.css?url';

let told = false;

/** Shows it, once. The reader decides when; until then this page and all others are of the older build. */
export function tellOfUpdate(registration: ServiceWorkerRegistration): void {
	if (told) return;
	told = true;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	const notice = document.createElement('div');
	notice.className = 'update-notice no-print';
	notice.setAttribute('role', 'status');
	notice.addEventListener('click', ({ target }) => {
		const { act } = (target as Element).closest('button')?.dataset ?? {};
		if (act === 'reload') registration.waiting?.postMessage(takeOver);
		if (act === 'later') notice.remove();
	});
	// What is announced has to come into a region that is there already; unstyled, it would push the page about.
	link.addEventListener('load', () => {
		notice.innerHTML = String(
			html`<p>${t`A newer guide is ready.`}</p>
				<button class="button" type="button" data-act="reload">${t`Reload`}</button>
				<button class="later" type="button" data-act="later">${t`Later`}</button>`,
		);
	});
	document.body.append(notice);
	document.head.append(link);
}
