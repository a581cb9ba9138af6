import { peer } from '../peers.ts';

/** A node of a page's markup, as far as it matters here (https://github.com/syntax-tree/hast). */
interface Node {
	type: string;
	tagName?: string;
	properties?: Record<string, unknown>;
	children?: Node[];
}

/** A chain of steps from markup to Markdown (https://unifiedjs.com). */
interface Chain {
	use(step: unknown, options?: unknown): Chain;
	process(text: string): Promise<unknown>;
}

/** What has no counterpart in a Markdown file: drawings, controls, and what Starlight puts in by itself. */
const leftOut = new Set(['svg', 'img', 'script', 'style', 'template', 'form', 'button', 'dialog', 'h1']);

/** Turns the main part of a page into Markdown with the same words, lists, tables and links. */
export async function markdownWriter(): Promise<(page: string) => Promise<string>> {
	const load = async (name: string) => (await peer<{ default: unknown }>(name)).default;
	const { unified } = await peer<{ unified: () => Chain }>('unified');
	const chain = unified()
		.use(await load('rehype-parse'), { fragment: true })
		.use(() => prune)
		.use(await load('rehype-remark'))
		.use(await load('remark-gfm'))
		.use(await load('remark-stringify'));
	return async (page) => {
		const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
		return String(await chain.process(main));
	};
}

function prune(node: Node): void {
	if (node.children === undefined) return;
	node.children = node.children.filter(
		({ tagName, properties }) =>
			!leftOut.has(tagName ?? '') && properties?.hidden !== true && properties?.ariaLabel !== 'Breadcrumb',
	);
	node.children.forEach(prune);
}
