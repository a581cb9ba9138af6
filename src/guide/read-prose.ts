import { articles, type ArticleId } from '../schema/source.ts';
import { keysOf } from '../schema/vocabulary.ts';
import type { Block, Inline, LinkedCollection } from './prose.ts';

/** A node of the syntax tree of an MDX body, as far as prose needs it. */
export interface ProseNode {
	type: string;
	children?: ProseNode[];
	value?: string;
	url?: string;
	alt?: string | null;
	depth?: number;
	name?: string | null;
	ordered?: boolean | null;
	start?: number | null;
	checked?: boolean | null;
	align?: ('left' | 'center' | 'right' | null)[] | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	position?: { start: { line: number; offset?: number }; end?: { offset?: number } };
}

/** Something that pages may be able to show, but print cannot. */
export interface Unknown {
	/** In the body, from 1. */
	line: number;
	message: string;
	fix: string;
}

/** Components that lead to the page of an entry. */
export const linked: Readonly<Record<string, LinkedCollection>> = {
	Exercise: 'exercises',
	Principle: 'principles',
	Routine: 'routines',
	Phase: 'phases',
};
const inlineComponents = [...Object.keys(linked), 'Dose', 'Study'];
const boxes = ['Tip', 'Mistake', 'SourceNote'];

/** What to do about markdown that has no place in a book. */
const advice: Readonly<Record<string, [what: string, fix: string]>> = {
	image: ['holds a picture', 'say it in words, or draw it as the figure of an exercise'],
	imageReference: ['holds a picture', 'say it in words, or draw it as the figure of an exercise'],
	linkReference: [
		'has a link whose address stands elsewhere',
		'write the address in the link: [words](/page/)',
	],
	definition: ['has an address apart from its link', 'write the address in the link: [words](/page/)'],
	footnoteReference: ['has a footnote', 'say it in the text, or cite a <Study>'],
	footnoteDefinition: ['has a footnote', 'say it in the text, or cite a <Study>'],
	task: ['has a list with boxes to tick', 'make it a plain list'],
	mdxjsEsm: ['holds code', 'remove the import or export: components are handed in'],
	mdxFlowExpression: ['holds code', 'remove the {…}'],
	mdxTextExpression: ['holds code', 'remove the {…}'],
};

/**
 * Turns the syntax tree of an MDX body into prose. Knows every construct of markdown that our content uses and every
 * component of `schema/components.ts`.
 *
 * @returns The prose, and with its line everything that is not known; that is left out of the prose.
 */
export function readProse(root: ProseNode): { prose: Block[]; unknown: Unknown[] } {
	const unknown: Unknown[] = [];
	return { prose: blocksOf(root.children ?? []), unknown };

	function blocksOf(nodes: readonly ProseNode[]): Block[] {
		const blocks: Block[] = [];
		/** Components within a line that stand on a line of their own, and that line. */
		let loose: { line: number; of: Inline[] } | undefined;
		for (const node of nodes.flatMap(unravelled)) {
			if (!isInlineComponent(node)) {
				loose = undefined;
				blocks.push(...blockOf(node));
				continue;
			}
			const line = lineOf(node);
			if (loose?.line === line) loose.of.push({ kind: 'text', text: ' ' }, ...inlineOf(node));
			else {
				loose = { line, of: inlineOf(node) };
				blocks.push({ kind: 'paragraph', of: loose.of });
			}
		}
		return blocks;
	}

	function blockOf(node: ProseNode): Block[] {
		switch (node.type) {
			case 'paragraph':
				return [{ kind: 'paragraph', of: inlinesOf(node) }];
			case 'heading':
				return [{ kind: 'heading', depth: node.depth ?? 2, of: inlinesOf(node) }];
			case 'list':
				return [
					{
						kind: 'list',
						start: node.ordered === true ? (node.start ?? 1) : null,
						items: (node.children ?? []).map((item) => {
							if (typeof item.checked === 'boolean') report(item, 'task');
							return blocksOf(item.children ?? []);
						}),
					},
				];
			case 'blockquote':
				return [{ kind: 'quote', of: blocksOf(node.children ?? []) }];
			case 'code':
				return [{ kind: 'code', text: node.value ?? '' }];
			case 'thematicBreak':
				return [{ kind: 'rule' }];
			case 'table':
				return [tableOf(node)];
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return boxOf(node);
			default:
				return report(node, node.type);
		}
	}

	function boxOf(node: ProseNode): Block[] {
		const children = node.children ?? [];
		// On one line with its tags, the text is not wrapped in a paragraph.
		const of =
			node.type === 'mdxJsxTextElement'
				? [{ kind: 'paragraph' as const, of: children.flatMap(inlineOf) }]
				: blocksOf(children);
		switch (node.name) {
			case 'Tip':
				return [{ kind: 'tip', of }];
			case 'Mistake':
				return [{ kind: 'mistake', fix: attribute(node, 'fix'), of }];
			case 'SourceNote': {
				const source = keysOf(articles).find((id): id is ArticleId => id === attribute(node, 'source'));
				return source === undefined
					? report(node, 'source', ['names no article', `use one of ${keysOf(articles).join(', ')}`])
					: [{ kind: 'source-note', source, of }];
			}
			default:
				return reportComponent(node);
		}
	}

	function tableOf(node: ProseNode): Block {
		const [head, ...rows] = (node.children ?? []).map((row) => (row.children ?? []).map(inlinesOf));
		const columns = head?.length ?? 0;
		return {
			kind: 'table',
			align: Array.from({ length: columns }, (_, column) => node.align?.[column] ?? null),
			head: head ?? [],
			rows: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? [])),
		};
	}

	function inlinesOf(node: ProseNode): Inline[] {
		return (node.children ?? []).flatMap(inlineOf);
	}

	function inlineOf(node: ProseNode): Inline[] {
		switch (node.type) {
			case 'text':
				// A line that ends in the file does not end on paper.
				return [{ kind: 'text', text: (node.value ?? '').replace(/[ \t]*\n[ \t]*/g, ' ') }];
			case 'emphasis':
			case 'strong':
				return [{ kind: node.type, of: inlinesOf(node) }];
			case 'delete':
				return [{ kind: 'deleted', of: inlinesOf(node) }];
			case 'inlineCode':
				return [{ kind: 'code', text: node.value ?? '' }];
			case 'break':
				return [{ kind: 'break' }];
			case 'link':
				return [{ kind: 'link', url: node.url ?? '', of: inlinesOf(node) }];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return componentOf(node);
			// The words of a component that stand on lines of their own.
			case 'paragraph':
				return inlinesOf(node);
			default:
				return report(node, node.type);
		}
	}

	function componentOf(node: ProseNode): Inline[] {
		const name = node.name ?? '';
		if (name === 'Dose') return [{ kind: 'dose', exercise: attribute(node, 'of') }];
		if (name === 'Study') return [{ kind: 'study', id: attribute(node, 'id') }];
		const collection = linked[name];
		if (collection !== undefined) {
			const mid = (node.attributes ?? []).some((one) => one.name === 'mid');
			return [{ kind: 'entry', collection, id: attribute(node, 'id'), mid, of: inlinesOf(node) }];
		}
		return boxes.includes(name)
			? report(node, name, [`has <${name}> inside a sentence`, 'put it on lines of its own'])
			: reportComponent(node);
	}

	function reportComponent(node: ProseNode): [] {
		const name = node.name ?? '';
		return report(node, name, [
			`<${name}> is not known here`,
			`use ${[...inlineComponents, ...boxes].join(', ')} or plain markdown`,
		]);
	}

	function report(node: ProseNode, type: string, [what, fix] = advice[type] ?? unnamed(type)): [] {
		unknown.push({ line: lineOf(node), message: `${what}, which cannot be printed`, fix });
		return [];
	}
}

const unnamed = (type: string): [string, string] => [`holds '${type}'`, 'say it in plain markdown'];

const isInlineComponent = ({ type, name }: ProseNode): boolean =>
	(type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') && inlineComponents.includes(name ?? '');

/** A paragraph of nothing but components, one of them a box, is no paragraph: pages show its parts one by one. */
function unravelled(node: ProseNode): ProseNode[] {
	if (node.type !== 'paragraph') return [node];
	const parts = (node.children ?? []).filter(
		({ type, value }) => !(type === 'text' && (value ?? '').trim() === ''),
	);
	const alone = parts.every(({ type }) => type === 'mdxJsxTextElement');
	return alone && parts.some(({ name }) => boxes.includes(name ?? '')) ? parts : [node];
}

function attribute(node: ProseNode, name: string): string {
	const value = node.attributes?.find((one) => one.name === name)?.value;
	return typeof value === 'string' ? value : '';
}

const lineOf = (node: ProseNode): number => node.position?.start.line ?? 1;
