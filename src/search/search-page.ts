/** Binds the search page to Pagefind: reads the form, shows results, keeps the query in the address. */
import { suggestions } from './did-you-mean.ts';
import { filterNames, formatQuery, pagefindFilters, parseQuery, type Query } from './query.ts';

interface Result {
	data(): Promise<{ url: string; excerpt: string; meta: Record<string, string | undefined> }>;
}
/** How many results each value of each filter has. */
type Counts = Partial<Record<string, Partial<Record<string, number>>>>;

interface Found {
	results: Result[];
	totalFilters?: Counts;
}
interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Counts>;
	search(words: string | null, options: { filters: ReturnType<typeof pagefindFilters> }): Promise<Found>;
}

const pageSize = 15;
const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

const element = (id: string): HTMLElement => {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`The search page has no #${id}.`);
	return found;
};
const form = element('search-form');
const field = element('search-words') as HTMLInputElement;
const status = element('search-status');
const list = element('search-results');
const more = element('search-more');
const filterBox = element('search-filters');

// In a variable, because a bundler would try to resolve the path of an import.
const address = `${base}pagefind/pagefind.js`;
const loading = (async () => {
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24 });
	await pagefind.init();
	return pagefind;
})();

let knownWords: Promise<string[]> | undefined;
/** The words of the site, fetched when somebody first looks in vain. */
const words = () =>
	(knownWords ??= fetch(`${base}search/words.json`).then(
		async (answer) => (await answer.json()) as string[],
	));

/** Counts searches, so that a slow old one never overwrites a new one. */
let latest = 0;
let query: Query = parseQuery(location.search);

// Somebody may have typed before this script was there.
if (field.value === '') field.value = query.words;
else query = { ...query, words: field.value };
// The shortcut leads here: whoever typed it goes on typing.
if (location.hash === '#search-words') field.focus();
void start();

async function start(): Promise<void> {
	try {
		const pagefind = await loading;
		showFilters(await pagefind.filters());
		await run();
	} catch {
		status.textContent =
			'Search could not be loaded. Open this page once with a network, and it will work without one after that.';
	}
}

let typing: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', () => {
	clearTimeout(typing);
	typing = setTimeout(readForm, 120);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(typing);
	readForm();
});
addEventListener('popstate', () => {
	query = parseQuery(location.search);
	field.value = query.words;
	for (const box of filterBox.querySelectorAll<HTMLInputElement>('input')) {
		box.checked = query.filters[box.name]?.includes(box.value) ?? false;
	}
	void run();
});

function readForm(): void {
	const filters: Record<string, string[]> = {};
	for (const { name, value } of filterBox.querySelectorAll<HTMLInputElement>('input:checked')) {
		(filters[name] ??= []).push(value);
	}
	query = { words: field.value, filters };
	history.replaceState(null, '', `${location.pathname}${formatQuery(query)}`);
	void run();
}

async function run(): Promise<void> {
	latest += 1;
	const mine = latest;
	const asked = query;
	const nothingAsked = asked.words.trim() === '' && Object.keys(asked.filters).length === 0;
	if (nothingAsked) {
		showCounts(await (await loading).filters());
		if (mine !== latest) return;
		show('Type a word, or choose a filter.', []);
		return;
	}
	const pagefind = await loading;
	const found = await pagefind.search(asked.words.trim() === '' ? null : asked.words, {
		filters: pagefindFilters(asked),
	});
	if (mine !== latest) return;
	showCounts(found.totalFilters ?? {});
	if (found.results.length > 0) {
		show(found.results.length === 1 ? 'One result' : `${found.results.length} results`, found.results);
		return;
	}
	const better = await thatFind(pagefind, suggestions(asked.words, await words().catch(() => [])), asked);
	if (mine !== latest) return;
	show(better.length === 0 ? 'Nothing found.' : 'Nothing found. Did you mean:', []);
	for (const suggestion of better) {
		const link = document.createElement('a');
		link.href = formatQuery({ words: suggestion, filters: {} });
		link.textContent = suggestion;
		link.addEventListener('click', (event) => {
			event.preventDefault();
			field.value = suggestion;
			for (const box of filterBox.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
			field.focus();
			readForm();
		});
		const item = document.createElement('li');
		item.className = 'suggestion';
		item.append(link);
		list.append(item);
	}
}

/** Of some suggestions, the first three that find anything. */
async function thatFind(pagefind: Pagefind, candidates: readonly string[], asked: Query): Promise<string[]> {
	const found: string[] = [];
	// The words as typed may have failed only because of the filters.
	const all =
		Object.keys(asked.filters).length > 0 && asked.words.trim() !== ''
			? [asked.words.trim(), ...candidates]
			: candidates;
	for (const candidate of all) {
		if (found.length === 3) break;
		const { results } = await pagefind.search(candidate, { filters: {} });
		if (results.length > 0) found.push(candidate);
	}
	return found;
}

let waiting: Result[] = [];
function show(message: string, results: readonly Result[]): void {
	status.textContent = message;
	list.replaceChildren();
	waiting = [...results];
	more.hidden = true;
	if (results.length > 0) void showMore(latest);
}

more.addEventListener('click', () => {
	void showMore(latest);
});

async function showMore(mine: number): Promise<void> {
	const batch = waiting.splice(0, pageSize);
	const data = await Promise.all(batch.map((result) => result.data()));
	if (mine !== latest) return;
	list.append(...data.map(({ url, excerpt, meta }) => resultItem(url, excerpt, meta)));
	more.hidden = waiting.length === 0;
}

function resultItem(url: string, excerpt: string, meta: Record<string, string | undefined>): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta.title ?? url;
	const type = document.createElement('span');
	type.className = 'type';
	type.textContent = meta.type ?? '';
	const text = document.createElement('p');
	// Pagefind escapes the text and adds <mark> around what was found.
	if (meta.type === 'PDF') text.textContent = meta.summary ?? '';
	else text.innerHTML = excerpt;
	item.append(link, ' ', type, text);
	return item;
}

function showFilters(counts: Counts): void {
	for (const [name, label] of Object.entries(filterNames)) {
		const values = Object.keys(counts[name] ?? {}).sort();
		if (values.length === 0) continue;
		const chosen = query.filters[name] ?? [];
		const group = document.createElement('details');
		// On a phone the results come first.
		group.open = chosen.length > 0 || (name === 'type' && matchMedia('(min-width: 48rem)').matches);
		const title = document.createElement('summary');
		title.textContent = label;
		const fields = document.createElement('fieldset');
		const legend = document.createElement('legend');
		legend.className = 'visually-hidden';
		legend.textContent = label;
		fields.append(legend);
		for (const value of values) {
			const choice = document.createElement('label');
			const box = document.createElement('input');
			box.type = 'checkbox';
			box.name = name;
			box.value = value;
			box.checked = chosen.includes(value);
			const count = document.createElement('span');
			count.className = 'count';
			count.textContent = String(counts[name]?.[value] ?? 0);
			choice.append(box, ` ${value} `, count);
			fields.append(choice);
		}
		group.append(title, fields);
		filterBox.append(group);
	}
}

/** How many results of these words each choice has, whatever is chosen. */
function showCounts(counts: Counts): void {
	for (const box of filterBox.querySelectorAll<HTMLInputElement>('input')) {
		const count = box.parentElement?.querySelector('.count');
		if (count) count.textContent = String(counts[box.name]?.[box.value] ?? 0);
	}
}
