import type { ProseNode as Node } from './read-prose.ts';

/**
 * A remark plugin: gives `<Exercise id="…" />` the attribute `mid` where it stands inside a sentence, so that the
 * exercise's name is written small there and with a capital at the beginning of a sentence.
 */
export function remarkMidSentence() {
	return (tree: Node): void => {
		visit(tree, '');
	};
}

/** Walks the text in reading order. Takes the text before a node in its block, returns it with the node's own. */
function visit(node: Node, before: string): string {
	if (node.type === 'mdxJsxTextElement' && node.name === 'Exercise' && node.children?.length === 0) {
		if (!/(^|[.!?:|]["'’”)]?\s+)$/.test(before))
			node.attributes?.push({ type: 'mdxJsxAttribute', name: 'mid', value: null });
		return `${before}x`;
	}
	if (node.value !== undefined) return before + node.value;
	const inline = ['emphasis', 'strong', 'link', 'delete', 'mdxJsxTextElement'].includes(node.type);
	let text = inline ? before : '';
	for (const child of node.children ?? []) text = visit(child, text);
	return inline ? text : '';
}
