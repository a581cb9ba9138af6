import { listWords } from '../guide/list-words.ts';
import { t } from '../language/t.ts';

/** Lets two cards be chosen, and then leads to the page that puts them side by side. A third takes the place of the first. */
export function bindComparison(root: HTMLElement): void {
	const bar = root.querySelector<HTMLElement>('[data-part="comparison"]');
	const words = bar?.querySelector('[role="status"]');
	const link = bar?.querySelector('a');
	if (!bar || !words || !link) throw new Error('The list of exercises has nothing to compare with.');
	const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="compare"]')];
	let chosen = boxes.filter(({ checked }) => checked).slice(-2);

	root.addEventListener('change', ({ target }) => {
		const box = target as HTMLInputElement;
		if (box.name !== 'compare') return;
		chosen = [...chosen.filter((other) => other !== box), ...(box.checked ? [box] : [])].slice(-2);
		show();
	});
	bar.querySelector('button')?.addEventListener('click', () => {
		const last = chosen.at(-1);
		chosen = [];
		show();
		last?.focus();
	});
	// Coming back from a comparison, the browser may have kept what was chosen.
	show();

	function show(): void {
		for (const box of boxes) box.checked = chosen.includes(box);
		const [a, b] = chosen;
		if (!bar || !words || !link) return;
		bar.toggleAttribute('data-open', a !== undefined);
		link.hidden = b === undefined;
		if (a && b) link.search = new URLSearchParams({ a: a.value, b: b.value }).toString();
		const names = chosen.map(({ dataset }) => dataset.name ?? '');
		words.textContent =
			names.length === 1 ? t`${names[0] ?? ''}: choose another to compare it with` : listWords(names);
	}
}
