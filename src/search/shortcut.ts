/** `/` anywhere (but in a field) goes to search, ready to type (see `search-page.ts`). */
document.addEventListener('keydown', (event) => {
	const target = event.target as HTMLElement | null;
	const typing = target?.closest('input, textarea, select, [contenteditable]') !== null;
	if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('#search-words');
	if (field) field.focus();
	else {
		const link = document.querySelector<HTMLAnchorElement>('.site-nav a[href$="/search/"]');
		if (link) location.href = `${link.href}#search-words`;
	}
});
