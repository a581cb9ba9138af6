/** Whether a click asks for nothing but what it hits: no other tab, no other window, no download. */
export const isPlainClick = (event: MouseEvent): boolean =>
	event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
