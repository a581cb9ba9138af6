/** Binds the page that puts two exercises side by side: the two fields say which, and the address keeps them. */
import { t } from '../language/t.ts';
import { comparisonHtml } from './comparison.ts';
import { readExercise } from './read-exercise.ts';

const form = document.querySelector<HTMLFormElement>('form[data-comparison]');
const place = document.querySelector('[data-part="comparison"]');
const status = document.querySelector('[data-part="status"]');

if (form && place && status) {
	const fields = [...form.querySelectorAll('select')];
	/** Counts what was asked for, so that a slow answer never overwrites a later one. */
	let latest = 0;

	const show = async (): Promise<void> => {
		const mine = (latest += 1);
		const [a = '', b = ''] = fields.map(({ value }) => value);
		if (a === '' || b === '' || a === b) {
			place.replaceChildren();
			status.textContent = a !== '' && a === b ? t`Choose two different exercises.` : '';
			return;
		}
		try {
			const [left, right] = await Promise.all([readExercise(a, 'a'), readExercise(b, 'b')]);
			if (mine !== latest) return;
			place.innerHTML = String(comparisonHtml(left, right));
			status.textContent = t`${left.name} and ${right.name}, side by side.`;
		} catch {
			if (mine !== latest) return;
			place.replaceChildren();
			status.textContent = t`These pages could not be loaded. Open them once with a network, and this works without one after that.`;
		}
	};
	const readAddress = (): void => {
		const asked = new URLSearchParams(location.search);
		for (const field of fields) {
			field.value = asked.get(field.name) ?? '';
			// A name that nobody knows leaves the field without a choice.
			if (field.selectedIndex < 0) field.value = '';
		}
		void show();
	};
	form.addEventListener('change', () => {
		const query = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
		history.replaceState(history.state, '', `${location.pathname}?${query.toString()}`);
		void show();
	});
	addEventListener('popstate', readAddress);
	readAddress();
}
