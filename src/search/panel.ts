/** Search as somebody sees it: field, filters, results. The same in the dialog and on the search page. */
import { href } from '../brand/href.ts';
import { partOf, put } from '../browser/parts.ts';
import { isPlainClick } from '../browser/plain-click.ts';
import { html } from '../html.ts';
import { plural } from '../language/plural.ts';
import { t, th } from '../language/t.ts';
import { PanelFilters, type PanelFiltersOptions } from './panel-filters.ts';
import { idleHtml, marked, resultHtml, searchLink } from './panel-html.ts';
import { isAsked, type Query } from './query.ts';
import { recentSearches } from './recent-searches.ts';
import { openSearch, type Found, type FoundEntry, type SiteSearch } from './search-site.ts';

export interface PanelOptions extends PanelFiltersOptions {
	/** What to begin with. */
	query: Query;
	/** How many results are shown at a time. */
	pageSize: number;
	/** Told of every change of the query. */
	changed: (query: Query) => void;
	/** Return was pressed in the field, and the first result is this. */
	entered: (first: HTMLAnchorElement | undefined) => void;
}

export interface Panel {
	/** Looks for something else, as if it had been typed and chosen. */
	ask(query: Query): void;
	focus(): void;
}

let search: Promise<SiteSearch> | undefined;
/** Search, loaded once for a page; again, if that failed. */
const loadedSearch = () =>
	(search ??= openSearch().catch((problem: unknown) => {
		search = undefined;
		throw problem;
	}));

/** @param root Holds the markup of `panelHtml`. */
export function bindPanel(root: HTMLElement, options: PanelOptions): Panel {
	const part = (name: string) => partOf(`#search-${name}`, root);
	const form = part('form');
	const field = part('words') as HTMLInputElement;
	const filters = new PanelFilters(part('filters'), options);
	const status = part('status');
	const meant = part('meant');
	const idle = part('idle');
	const list = part('results');
	const more = part('more');
	const recent = recentSearches(href('/'));
	let query = options.query;
	/** Counts searches, so that a slow old one never overwrites a new one. */
	let latest = 0;
	let waiting: readonly FoundEntry[] = [];
	let words: readonly string[] = [];

	async function run(): Promise<void> {
		latest += 1;
		const mine = latest;
		list.ariaBusy = 'true';
		idle.hidden = isAsked(query);
		if (!idle.hidden) put(idle, idleHtml(recent.read()));
		let found: Found;
		try {
			const find = await loadedSearch();
			if (!filters.areShown) filters.show((await find({ words: '', filters: {} })).counts, query);
			found = await find(query);
		} catch {
			if (mine === latest)
				status.textContent = t`Search could not be loaded. Open it once with a network, and it will work without one after that.`;
			return;
		}
		if (mine !== latest) return;
		filters.count(found.counts, query);
		show(found);
		list.ariaBusy = 'false';
	}

	function show(found: Found): void {
		const asked = isAsked(query);
		words = found.words;
		waiting = asked ? found.entries : [];
		list.replaceChildren();
		showNext();
		list.closest('.search-columns')?.scrollTo(0, 0);
		meant.hidden = found.meant === undefined || !asked;
		if (found.meant !== undefined)
			put(meant, th`Did you mean ${searchLink(found.meant)}? Here is what that finds.`);
		status.textContent = asked ? summary(found) : '';
		if (asked && found.entries.length === 0) showInstead(found);
	}

	function summary({ entries, unfiltered }: Found): string {
		if (entries.length > 0) return plural(entries.length, t`One result`, t`${entries.length} results`);
		if (unfiltered > 0) return t`Nothing with these filters.`;
		return t`Nothing found for “${query.words.trim()}”. The exercises nearest to it by name:`;
	}

	/** Where nothing was found: the way out of the filters, or exercises with a name like that. */
	function showInstead({ unfiltered, nearest }: Found): void {
		list.innerHTML =
			unfiltered > 0
				? String(
						html`<li class="way-out">
							<button class="button" type="button" data-act="clear-filters">
								${plural(unfiltered, t`Clear the filters (${unfiltered} result)`, t`Clear the filters (${unfiltered} results)`)}
							</button>
						</li>`,
					)
				: nearest.map((entry) => String(resultHtml(entry, [], entry.summary))).join('');
	}

	/** Adds the next results that wait. */
	function showNext(): void {
		const batch = waiting.slice(0, options.pageSize);
		waiting = waiting.slice(options.pageSize);
		more.hidden = waiting.length === 0;
		for (const entry of batch) {
			list.insertAdjacentHTML('beforeend', String(resultHtml(entry, words, marked(entry.summary, words))));
			const line = list.lastElementChild?.querySelector('p');
			// Pagefind escapes the text. Without it, the summary stays.
			if (line)
				void entry.quote?.().then(
					(quote) => (line.innerHTML = quote),
					() => undefined,
				);
		}
	}

	function readForm(): void {
		// Until the filters are there, those of the address count.
		query = { words: field.value, filters: filters.areShown ? filters.read() : query.filters };
		options.changed(query);
	}

	function ask(next: Query): void {
		query = next;
		field.value = next.words;
		filters.choose(next.filters);
		void run();
	}

	const askAndTell = (next: Query) => {
		ask(next);
		options.changed(next);
		field.focus();
	};

	let frame = 0;
	form.addEventListener('input', () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			readForm();
			void run();
		});
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		cancelAnimationFrame(frame);
		readForm();
		void run().then(() => {
			recent.keep(query.words);
			options.entered(links()[0]);
		});
	});
	form.addEventListener('click', (event) => {
		const target = event.target as Element;
		const other = target.closest<HTMLElement>('[data-words]')?.dataset.words;
		const filter = target.closest<HTMLElement>('[data-filter]')?.dataset.filter;
		const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
		if (other !== undefined && isPlainClick(event)) {
			event.preventDefault();
			askAndTell({ words: other, filters: {} });
		} else if (filter !== undefined) filters.toggle(filter);
		else if (act === 'clear-filters') askAndTell({ words: query.words, filters: {} });
		else if (act === 'forget') {
			recent.forget();
			askAndTell(query);
		} else if (target.closest('.result')) recent.keep(query.words);
	});
	more.addEventListener('click', () => {
		const before = list.childElementCount;
		showNext();
		list.children[before]?.querySelector<HTMLElement>('.result-link')?.focus();
	});

	const links = () =>
		[...root.querySelectorAll<HTMLAnchorElement>('#search-meant a, #search-idle a, .result-link')].filter(
			(link) => link.checkVisibility(),
		);
	// Up and down walk through field and results; what is typed on a result goes on in the field.
	root.addEventListener('keydown', (event) => {
		const at = document.activeElement;
		const stops = [field, ...links()];
		const here = stops.findIndex((stop) => stop === at);
		if (here === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
			next?.focus();
			next?.scrollIntoView({ block: 'nearest' });
		} else if (here > 0 && (/^[\p{L}\p{N}]$/u.test(event.key) || event.key === 'Backspace')) field.focus();
	});

	// Somebody may have typed before this script was there.
	if (field.value === '') field.value = query.words;
	else query = { ...query, words: field.value };
	void run();
	return {
		ask,
		focus: () => {
			field.focus();
			field.select();
		},
	};
}
