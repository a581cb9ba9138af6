/** Binds the list of exercises to its filters: all that it knows stands in the page, in attributes of the cards. */
import { inSentence } from '../guide/in-sentence.ts';
import { t } from '../language/t.ts';
import { bindBody } from './body-filter.ts';
import { avoided, countOf, remains, remainWords, type Values } from './choice.ts';
import { bindComparison } from './comparison-bar.ts';

/** Shows what the address or the form holds, and follows both from then on. */
export function openBrowser(root: HTMLElement): void {
	const all = <Found extends HTMLElement>(selector: string, within: ParentNode = root): Found[] => [
		...within.querySelectorAll<Found>(selector),
	];
	const form = root.querySelector('form');
	const status = root.querySelector('[data-part="status"]');
	if (form === null || status === null) throw new Error('The list of exercises has no filters.');
	const boxes = all<HTMLInputElement>('input', form);
	const names = [...new Set(boxes.map(({ name }) => name))];
	const cards = all('[data-exercise]').map((card) => ({ card, values: valuesIn(card, names) }));
	const values = cards.map((card) => card.values);

	form.addEventListener('change', () => {
		keepInAddress();
		show();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-act="clear"]');
		if (button === null) return;
		for (const box of boxes) box.checked = false;
		keepInAddress();
		show();
		// The button is gone, and the focus must not be.
		boxes[0]?.focus({ preventScroll: true });
	});
	addEventListener('popstate', readAddress);
	const muscles = boxes.filter(({ name }) => name === 'muscle');
	const markBody = bindBody(root, muscles);
	bindComparison(root);
	if (boxes.some(({ checked }) => checked)) {
		keepInAddress();
		show();
	} else readAddress();

	/** Choices belong to this page: Back leaves it, and comes back to them. */
	function keepInAddress(): void {
		const query = new URLSearchParams();
		for (const { name, value, checked } of boxes) if (checked) query.append(name, value);
		history.replaceState(
			history.state,
			'',
			`${location.pathname}${query.size === 0 ? '' : `?${query.toString()}`}`,
		);
	}

	function readAddress(): void {
		const asked = new URLSearchParams(location.search);
		for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
		show();
		for (const group of all<HTMLDetailsElement>('details'))
			if (group.querySelector(':checked')) group.open = true;
	}

	function show(): void {
		const chosen: Record<string, string[]> = {};
		for (const { name, value, checked } of boxes) if (checked) (chosen[name] ??= []).push(value);
		const active = Object.values(chosen).flat().length;

		let count = 0;
		for (const one of cards) {
			const stays = remains(one.values, chosen);
			one.card.hidden = !stays;
			if (stays) count += 1;
		}
		for (const group of all('[data-group]'))
			group.hidden = group.querySelector('[data-exercise]:not([hidden])') === null;
		// It is read aloud when it changes, and only then.
		if (status?.textContent !== remainWords(count) && status) status.textContent = remainWords(count);
		for (const place of all('[data-part="count"]')) place.textContent = inSentence(remainWords(count));

		root.toggleAttribute('data-filtered', active > 0);
		for (const place of all('[data-part="active"]')) place.textContent = active > 0 ? ` (${active})` : '';
		for (const group of all('details')) {
			const within = group.querySelectorAll(':checked').length;
			const place = group.querySelector('[data-part="chosen"]');
			if (place) place.textContent = within > 0 ? t`${within} chosen` : '';
		}
		for (const button of all('[data-act="clear"]')) button.hidden = active === 0;
		showCounts(chosen);
		showHelpers();
		showInstead(chosen);
		markBody();
	}

	function showCounts(chosen: Values): void {
		for (const box of boxes) {
			const count = countOf(values, chosen, box.name, box.value);
			const place = box.parentElement?.querySelector('.count');
			if (place) place.textContent = String(count);
			// What is chosen can be taken back, and what has the focus keeps it.
			box.disabled = count === 0 && !box.checked && box !== document.activeElement;
		}
	}

	/** Says on a card which of the chosen muscles only help. */
	function showHelpers(): void {
		const chosen = muscles.filter(({ checked }) => checked);
		for (const { card } of cards) {
			const helpers = (card.dataset.helps ?? '').split(' ');
			const named = chosen.filter(({ value }) => helpers.includes(value));
			const place = card.querySelector<HTMLElement>('[data-part="helps"]');
			if (place === null) continue;
			place.hidden = named.length === 0;
			const words = named.map((box) => box.nextElementSibling?.textContent).join(', ');
			place.textContent = words === '' ? '' : t`Helps: ${words}`;
		}
	}

	/** Below what remains: what to do in place of what a complaint leaves out. */
	function showInstead(chosen: Record<string, string[]>): void {
		const { [avoided]: complaints = [], ...others } = chosen;
		for (const list of all('[data-objection]')) {
			for (const item of all('[data-for]', list)) {
				const card = cards.find((one) => one.card.dataset.exercise === item.dataset.for);
				item.hidden = card === undefined || !remains(card.values, others);
			}
			const asked = complaints.includes(list.dataset.objection ?? '');
			list.toggleAttribute('data-asked', asked && list.querySelector('[data-for]:not([hidden])') !== null);
		}
	}
}

/** What a card says of itself, by filter. */
const valuesIn = (card: HTMLElement, names: readonly string[]): Values =>
	Object.fromEntries(names.map((name) => [name, (card.dataset[name] ?? '').split(' ')]));
