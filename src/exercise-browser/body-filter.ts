import { href } from '../brand/href.ts';

/**
 * Puts the body of the muscles' page above the muscles to choose from, once somebody looks for them: a tap chooses what
 * it hits. Where it cannot be had, the list does the same.
 *
 * @param boxes One for each muscle.
 * @returns Shows on the body what is chosen.
 */
export function bindBody(root: HTMLElement, boxes: readonly HTMLInputElement[]): () => void {
	const place = root.querySelector<HTMLElement>('[data-part="body"]');
	const fold = place?.closest('details');
	if (!place || !fold) throw new Error('The list of exercises has no place for the body.');
	const links = () => place.querySelectorAll('svg a');
	const boxOf = (link: Element) => boxes.find(({ value }) => link.getAttribute('href') === `#${value}`);

	const mark = (): void => {
		for (const link of links()) {
			const box = boxOf(link);
			link.setAttribute('aria-pressed', String(box?.checked ?? false));
			link.setAttribute('aria-disabled', String(box?.disabled ?? true));
		}
	};
	const fill = async (): Promise<void> => {
		if (!fold.open) return;
		fold.removeEventListener('toggle', begin);
		const answer = await fetch(href('/muscles/'));
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const bodies = page.querySelectorAll('svg.muscle-links');
		if (bodies.length === 0) return;
		place.replaceChildren(...bodies);
		for (const link of links()) link.setAttribute('role', 'button');
		mark();
	};
	// Offline, before the page was ever kept: the list is there.
	const begin = () => void fill().catch(() => undefined);
	const press = (event: Event): void => {
		const link = (event.target as Element).closest('svg a');
		const box = link ? boxOf(link) : undefined;
		if (box === undefined) return;
		event.preventDefault();
		box.click();
	};
	place.addEventListener('click', press);
	place.addEventListener('keydown', (event) => {
		if (event.key === ' ') press(event);
	});
	fold.addEventListener('toggle', begin);
	begin();
	return mark;
}
