import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import type { Block } from './prose.ts';
import { readProse, type ProseNode, type Unknown } from './read-prose.ts';
import { remarkMidSentence } from './remark-mid-sentence.ts';
import { setTypographically } from './typographic.ts';

/** What checks and print need to know of an MDX body; lines count from 1 within the body. */
export interface MdxBody {
	links: { url: string; line: number }[];
	pictures: { url: string; alt: string; line: number }[];
	headings: { depth: number; text: string; line: number }[];
	/** Tables with a column of which nothing says what it holds. */
	headlessTables: { line: number }[];
	components: { name: string; attributes: Record<string, string | undefined>; line: number }[];
	/** Code that would run at build time: imports, exports and `{expressions}`. */
	code: { line: number }[];
	/** What it says. */
	prose: Block[];
	/** What is not in `prose`, because print does not know it. */
	unknown: Unknown[];
	error: { message: string; line: number } | undefined;
}

const processor = createProcessor({ remarkPlugins: [remarkGfm], format: 'mdx' });
const midSentence = remarkMidSentence();

/** The syntax tree of a body, with its exercises marked as inside a sentence or not; undefined if it cannot be read. */
export function mdxTree(body: string): ProseNode | undefined {
	try {
		const tree: ProseNode = processor.parse(body);
		midSentence(tree);
		return tree;
	} catch {
		return undefined;
	}
}

/** Reads an MDX body with the same parser that builds the pages. */
export function readMdxBody(body: string): MdxBody {
	const found: MdxBody = {
		links: [],
		pictures: [],
		headings: [],
		headlessTables: [],
		components: [],
		code: [],
		prose: [],
		unknown: [],
		error: undefined,
	};
	let tree: ProseNode;
	try {
		tree = processor.parse(body);
	} catch (error) {
		const { reason, message, line } = error as { reason?: string; message: string; line?: number };
		// A tag that stays open has its place in the words only; lines of the body would mislead there.
		const words = reason ?? message;
		const place = / \((\d+):\d+-\d+:\d+\)/;
		found.error = { message: words.replace(place, ''), line: line ?? Number(place.exec(words)?.[1] ?? 1) };
		return found;
	}
	visit(tree);
	midSentence(tree);
	setTypographically(tree);
	return { ...found, ...readProse(tree) };

	function visit(node: ProseNode): void {
		const line = node.position?.start.line ?? 1;
		switch (node.type) {
			case 'link':
			case 'definition':
				found.links.push({ url: node.url ?? '', line });
				break;
			case 'image':
				found.pictures.push({ url: node.url ?? '', alt: node.alt ?? '', line });
				break;
			case 'heading':
				found.headings.push({ depth: node.depth ?? 0, text: textOf(node), line });
				break;
			case 'table':
				if (node.children?.[0]?.children?.some((head) => textOf(head).trim() === ''))
					found.headlessTables.push({ line });
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				found.components.push({ name: node.name ?? '', attributes: attributesOf(node), line });
				break;
			case 'mdxjsEsm':
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				found.code.push({ line });
				break;
		}
		node.children?.forEach(visit);
	}
}

function attributesOf(node: ProseNode): Record<string, string | undefined> {
	return Object.fromEntries(
		(node.attributes ?? []).map(({ name, value }) => [
			name ?? '{…}',
			typeof value === 'string' ? value : undefined,
		]),
	);
}

const textOf = (node: ProseNode): string =>
	typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');
