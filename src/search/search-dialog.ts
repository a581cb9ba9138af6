/** Search over any page. Loaded when somebody asks for it. */
import { href } from '../brand/href.ts';
import { addStyles } from '../browser/add-styles.ts';
import { html } from '../html.ts';
import { t, th } from '../language/t.ts';
import { panelHtml } from './panel-html.ts';
import { bindPanel, type Panel } from './panel.ts';
import { formatQuery, type Query } from './query.ts';
import styles from '../styles/search.css?url';

let styled: Promise<void> | undefined;
let made: { dialog: HTMLDialogElement; panel: Panel } | undefined;

/** Opens search, with what was last typed ready to be typed over; closes it if it is open. */
export async function toggleSearch(): Promise<void> {
	// Without its styles it is plain, and still finds.
	styled ??= addStyles(styles).catch(() => undefined);
	// Index and styles come at the same time.
	made ??= make();
	await styled;
	const { dialog, panel } = made;
	if (dialog.open) {
		dialog.close();
		return;
	}
	dialog.showModal();
	panel.focus();
}

function make(): { dialog: HTMLDialogElement; panel: Panel } {
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog no-print';
	dialog.setAttribute('aria-label', t`Search`);
	dialog.innerHTML = String(html`
		${panelHtml()}
		<button class="search-close" type="button" data-act="close" aria-label="${t`Close search`}">
			${t`Close`}
		</button>
		<footer>
			<p class="keys">${th`<kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>↵</kbd> open <kbd>Esc</kbd> close`}</p>
			<a data-part="page" href="${href('/search/')}">${t`Open as a page`}</a>
		</footer>
	`);
	document.body.append(dialog);
	const page = dialog.querySelector<HTMLAnchorElement>('[data-part="page"]');
	const showAddress = (query: Query) => {
		if (page) page.href = `${href('/search/')}${formatQuery(query)}`;
	};
	const panel = bindPanel(dialog, {
		query: { words: '', filters: {} },
		pageSize: 12,
		openFilters: [],
		oneFilter: true,
		changed: showAddress,
		entered: (first) => first?.click(),
	});
	dialog.addEventListener('click', (event) => {
		const target = event.target as Element;
		// A result may lead to a place on this page, and a click beside the dialog means "away".
		if (target === dialog || target.closest('.result a, [data-act="close"]')) dialog.close();
	});
	return { dialog, panel };
}
