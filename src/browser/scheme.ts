/** Light or dark: as the device has it, until the reader decides otherwise. */
import { t } from '../language/t.ts';
import { schemeKey } from './scheme-key.ts';
import { attempt } from './storage.ts';

const key = schemeKey(import.meta.env.BASE_URL);
const { dataset } = document.documentElement;
const device = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector<HTMLButtonElement>('[data-act="scheme"]');

if (button) {
	const isDark = () => (dataset.scheme === undefined ? device.matches : dataset.scheme === 'dark');
	const name = () => {
		button.title = isDark() ? t`Light page` : t`Dark page`;
	};
	button.addEventListener('click', () => {
		const wanted = isDark() ? 'light' : 'dark';
		// Nothing is kept of a choice that the device makes by itself.
		if ((wanted === 'dark') === device.matches) {
			delete dataset.scheme;
			attempt(() => localStorage.removeItem(key));
		} else {
			dataset.scheme = wanted;
			attempt(() => localStorage.setItem(key, wanted));
		}
		name();
	});
	device.addEventListener('change', name);
	name();
	button.disabled = false;
}
