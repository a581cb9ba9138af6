/** The search page: keeps the query in the address, so that it can be linked. */
import { bindPanel } from './panel.ts';
import { formatQuery, isAsked, parseQuery, type Query } from './query.ts';

const root = document.getElementById('search');
const everything = document.getElementById('everything');
if (root === null || everything === null) throw new Error('The search page lacks a part.');

/** Links to everything stand there while nothing is asked for. */
const toggle = (query: Query) => (everything.hidden = isAsked(query));

const query = parseQuery(location.search);
const panel = bindPanel(root, {
	query,
	pageSize: 15,
	openFilters: ['type', ...Object.keys(query.filters)],
	oneFilter: false,
	changed: (next) => {
		toggle(next);
		history.replaceState(null, '', `${location.pathname}${formatQuery(next)}`);
	},
	// Results are there already: the keyboard of a phone makes room for them.
	entered: () => {
		if (document.activeElement instanceof HTMLElement && matchMedia('(pointer: coarse)').matches)
			document.activeElement.blur();
	},
});
toggle(query);
addEventListener('popstate', () => {
	const next = parseQuery(location.search);
	toggle(next);
	panel.ask(next);
});
// The shortcut may have led here without its dialog: whoever pressed it goes on typing.
if (location.hash === '#search-words') panel.focus();
