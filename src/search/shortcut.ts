/**
 * Waits for somebody who wants to search: `/` (but in a field), Ctrl+K, ⌘K, or the link in the head of the page. Every
 * page loads this; search itself is fetched when it is asked for. On the search page they lead to its field.
 */
import { isPlainClick } from '../browser/plain-click.ts';

const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search/"]');

async function open(): Promise<void> {
	const field = document.querySelector<HTMLInputElement>('main #search-words');
	if (field) {
		field.focus();
		return;
	}
	try {
		const { toggleSearch } = await import('./search-dialog.ts');
		await toggleSearch();
	} catch {
		// Not to be had now: the page may be, from the cache.
		if (link) location.href = `${link.href}#search-words`;
	}
}

document.addEventListener('keydown', (event) => {
	const typing =
		event.target instanceof Element &&
		event.target.closest('input, textarea, select, [contenteditable]') !== null;
	const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
	const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
	if (!slash && !letter) return;
	event.preventDefault();
	void open();
});
link?.addEventListener('click', (event) => {
	if (!isPlainClick(event) || document.querySelector('main #search-words')) return;
	event.preventDefault();
	void open();
});
