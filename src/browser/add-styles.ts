/**
 * Adds a style sheet to the page: one that a page imports would be loaded before anybody asks for what it dresses.
 *
 * @param address Of the style sheet.
 * @throws Error if it cannot be had.
 */
export function addStyles(address: string): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = address;
	return new Promise((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${address} could not be loaded.`));
		document.head.append(link);
	});
}
