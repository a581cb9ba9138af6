/** Leads from the address of a sheet, at which its stand-in is shown, to the page that says the same. */
const page = location.href.replace(/(\.letter)?\.pdf([?#].*)?$/, '/');
const link = document.querySelector<HTMLAnchorElement>('#same-on-page a');
if (link && page !== location.href) {
	link.href = page;
	link.closest('p')?.removeAttribute('hidden');
}
