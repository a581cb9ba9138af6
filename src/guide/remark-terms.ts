import { capital, lower } from '../language/casing.ts';
import type { ProseNode as Node } from './read-prose.ts';

/** Forms of words that the glossary explains, with the id of their term. */
export type TermWords = ReadonlyMap<string, string>;

/** Where a word is a name, code or a link already. */
const closed = ['heading', 'link', 'linkReference', 'inlineCode', 'code', 'mdxJsxTextElement'];

/**
 * A remark plugin: makes the first occurrence of each term in a text `<Term id="…">` around its words. Authors write
 * the words and nothing else.
 */
export function remarkTerms(words: TermWords) {
	const pattern = patternOf([...words.keys()]);
	return (tree: Node): void => {
		if (pattern) mark(tree, words, pattern, new Set());
	};
}

/** The longest forms first: "running economy" before "economy". Undefined if there is nothing to find. */
function patternOf(forms: readonly string[]): RegExp | undefined {
	if (forms.length === 0) return undefined;
	// Turkish letters i and ı have capitals of their own, which `i` of a pattern does not know.
	const longest = forms.flatMap((form) => [form, capital(form)]).sort((a, b) => b.length - a.length);
	const any = longest.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** @param marked Terms that the text has explained already. */
function mark(node: Node, words: TermWords, pattern: RegExp, marked: Set<string>): void {
	if (node.children === undefined) return;
	node.children = node.children.flatMap((child) => {
		if (child.type === 'text') return split(child.value ?? '', words, pattern, marked);
		if (!closed.includes(child.type)) mark(child, words, pattern, marked);
		return [child];
	});
}

function split(text: string, words: TermWords, pattern: RegExp, marked: Set<string>): Node[] {
	const parts: Node[] = [];
	let rest = 0;
	for (const { 0: found, index } of text.matchAll(pattern)) {
		const id = words.get(lower(found)) ?? words.get(found.toLowerCase());
		if (id === undefined || marked.has(id)) continue;
		marked.add(id);
		parts.push({ type: 'text', value: text.slice(rest, index) }, term(id, found));
		rest = index + found.length;
	}
	return [...parts, { type: 'text', value: text.slice(rest) }];
}

const term = (id: string, words: string): Node => ({
	type: 'mdxJsxTextElement',
	name: 'Term',
	attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
	children: [{ type: 'text', value: words }],
});
