/** As much of a syntax tree as typography needs. */
interface Node {
	type: string;
	value?: string;
	children?: Node[];
}

const unit = '(?:%|×|s|min|h|kg|lb|cm|m|km)(?![\\p{L}\\p{N}])';
const parted = new RegExp(`(?<=\\p{N}) (?=${unit})|(?<=\\p{N}[ \\u00a0]×) (?=\\p{N})`, 'gu');

/**
 * A number stays in the line of its unit, and a dose in one piece.
 *
 * @example keepUnits('3 × 8 at 80 %') // no line ends within "3 × 8" and "80 %"
 */
export const keepUnits = (text: string): string => text.replace(parted, '\u00a0');

/** A remark plugin: does the same for the text of pages. Code stays as it is written. */
export function remarkKeepUnits() {
	return function visit(node: Node): void {
		if (node.type === 'text' && node.value !== undefined) node.value = keepUnits(node.value);
		node.children?.forEach(visit);
	};
}

/** Nodes within a line: a quotation may begin in one and end in the next. */
const inline = ['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement'];

/**
 * Gives the text of a tree the quotes, dashes and ellipses of print, as Astro's `smartypants` does on pages: `"so"`
 * becomes “so”, `--` an em dash and `...` an ellipsis. Changes the tree.
 */
export function setTypographically(node: Node, before = ''): string {
	if (node.value !== undefined) {
		if (node.type !== 'text') return 'x';
		node.value = typographic(keepUnits(node.value), before);
		return node.value.at(-1) ?? before;
	}
	let last = inline.includes(node.type) ? before : '';
	for (const child of node.children ?? []) last = setTypographically(child, last);
	// A component shows words, even where it has none in the text.
	return node.type === 'mdxJsxTextElement' && node.children?.length === 0 ? 'x' : last;
}

/**
 * @param before The character in front of the text; empty at the beginning of a paragraph.
 * @example typographic('"It\'s late" -- so he said...') // “It’s late”—… as print has it
 */
export function typographic(text: string, before = ''): string {
	return text
		.replace(/["']/g, (mark, at: number) => {
			const previous = at === 0 ? before : (text[at - 1] ?? '');
			const next = text[at + 1] ?? '';
			// A year or a word that lost its beginning: ’90s.
			const cut = mark === "'" && /^'\d\ds?\b/.test(text.slice(at));
			const opens = !cut && (previous === '' || /[\s([{—–"'“‘]/.test(previous)) && !/\s/.test(next || 'x');
			if (mark === '"') return opens ? '“' : '”';
			return opens ? '‘' : '’';
		})
		.replace(/(?<!-)--(?!-)/g, '—')
		.replace(/\.{3}/g, '…');
}
