/** A file to take away. */
export interface Download {
	name: string;
	type: string;
	text: string;
}

/** Hands a file to the browser's downloads. */
export function saveFile({ name, type, text }: Download): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read it only after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
