/** The filters of search: what is chosen in them, which are open, and how many results each choice would leave. */
import { partOf, put } from '../browser/parts.ts';
import type { Counts } from './facets.ts';
import { filtersHtml } from './panel-html.ts';
import type { Query } from './query.ts';

export interface PanelFiltersOptions {
	/** Filters that are open from the start, where there is room. */
	openFilters: readonly string[];
	/** Whether opening a filter closes the others. */
	oneFilter: boolean;
}

export class PanelFilters {
	readonly #box: HTMLElement;
	readonly #options: PanelFiltersOptions;

	constructor(box: HTMLElement, options: PanelFiltersOptions) {
		this.#box = box;
		this.#options = options;
	}

	/** Whether they are there already. */
	get areShown(): boolean {
		return this.#box.childElementCount > 0;
	}

	/** @param all Counts of everything there is. */
	show(all: Counts, query: Query): void {
		put(this.#box, filtersHtml(all, query));
		// On a phone the results come first.
		if (!matchMedia('(min-width: 48rem)').matches) return;
		for (const name of this.#options.openFilters) this.#setOpen(name, true);
	}

	/** What is chosen. */
	read(): Query['filters'] {
		const chosen: Record<string, string[]> = {};
		for (const { name, value, checked } of this.#boxes()) if (checked) (chosen[name] ??= []).push(value);
		return chosen;
	}

	choose(filters: Query['filters']): void {
		for (const box of this.#boxes()) box.checked = filters[box.name]?.includes(box.value) ?? false;
	}

	/** In the dialog one group is open at a time; where they stand beside the results, as many as you like. */
	toggle(name: string): void {
		const open = this.#choicesOf(name).hidden !== false;
		if (this.#options.oneFilter)
			for (const { dataset } of this.#buttons()) this.#setOpen(dataset.filter ?? '', false);
		this.#setOpen(name, open);
	}

	/** How many results each choice would leave; those that would leave none are not offered. */
	count(counts: Counts, { filters }: Query): void {
		for (const box of this.#boxes()) {
			const count = counts[box.name]?.get(box.value) ?? 0;
			const choice = box.parentElement;
			choice?.querySelector('.count')?.replaceChildren(String(count));
			if (choice) choice.hidden = count === 0 && !box.checked;
		}
		for (const button of this.#buttons()) {
			const name = button.dataset.filter ?? '';
			const chosen = filters[name]?.length ?? 0;
			button.querySelector('.chosen')?.replaceChildren(chosen === 0 ? '' : String(chosen));
			button.hidden = [...this.#choicesOf(name).querySelectorAll('label')].every(({ hidden }) => hidden);
		}
		const clear = this.#box.querySelector<HTMLElement>('[data-act="clear-filters"]');
		if (clear) clear.hidden = Object.keys(filters).length === 0;
	}

	#setOpen(name: string, open: boolean): void {
		const button = this.#buttons().find(({ dataset }) => dataset.filter === name);
		button?.setAttribute('aria-expanded', String(open));
		this.#choicesOf(name).hidden = !open;
	}

	#boxes(): HTMLInputElement[] {
		return [...this.#box.querySelectorAll('input')];
	}

	#buttons(): HTMLElement[] {
		return [...this.#box.querySelectorAll<HTMLElement>('[data-filter]')];
	}

	#choicesOf(name: string): HTMLElement {
		return partOf(`#search-${name}`, this.#box);
	}
}
