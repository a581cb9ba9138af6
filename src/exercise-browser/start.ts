/**
 * Waits on the list of exercises for somebody who wants fewer of them. Everybody loads this; what does the work is
 * fetched with the first choice, or when the address holds choices already.
 */
import { t } from '../language/t.ts';

const root = document.querySelector<HTMLElement>('[data-exercise-browser]');

if (root) {
	const events = ['change', 'toggle'];
	const open = async (): Promise<void> => {
		for (const event of events) root.removeEventListener(event, begin, true);
		try {
			const { openBrowser } = await import('./browser-page.ts');
			openBrowser(root);
		} catch {
			const status = root.querySelector('[data-part="status"]');
			if (status)
				status.textContent = t`The filters could not be loaded. Open this page once with a network, and they will work without one after that.`;
			listen();
		}
	};
	const begin = () => void open();
	// Folds and sheets that open do not bubble.
	const listen = () => {
		for (const event of events) root.addEventListener(event, begin, true);
	};
	const names = [...root.querySelectorAll<HTMLInputElement>('form input')].map(({ name }) => name);
	const asked = new URLSearchParams(location.search);
	if (names.some((name) => asked.has(name))) void open();
	else listen();
}
