/** The steps of an exercise as plain words, for where its page cannot be shown: on a card. */
import { setsWords } from './dose-words.ts';
import { find, type Guide } from './guide.ts';
import { inSentence } from './in-sentence.ts';
import { parseMdx, type MdxNode } from './mdx-body.ts';

/**
 * What the numbered list under "Do it" says, a text for each step. Boxes within a step are asides and left out.
 *
 * @param body An exercise's prose, as checked.
 * @returns Nothing if there is no such list.
 */
export function doItSteps(body: string, guide: Guide): string[] {
	const blocks = parseMdx(body).children ?? [];
	const start = blocks.findIndex((block) => block.type === 'heading' && words(block, guide) === 'Do it');
	if (start === -1) return [];
	const after = blocks.slice(start + 1);
	const end = after.findIndex((block) => block.type === 'heading');
	const section = end === -1 ? after : after.slice(0, end);
	const list = section.find((block) => block.type === 'list' && block.ordered === true);
	return (list?.children ?? []).map((step) => capital(words(step, guide)));
}

/** The words of a node on one line. A reference without words of its own has the name of what it refers to. */
function words(node: MdxNode, guide: Guide): string {
	return said(node, guide)
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();
}

function said(node: MdxNode, guide: Guide): string {
	if (typeof node.value === 'string') return node.value;
	if (node.type === 'mdxJsxFlowElement') return '';
	const between = node.type === 'listItem' || node.type === 'list' ? ' ' : '';
	const inner = (node.children ?? []).map((child) => said(child, guide)).join(between);
	if (node.type === 'break') return ' ';
	return inner.trim() === '' && node.type === 'mdxJsxTextElement' ? referred(node, guide) : inner;
}

function referred({ name, attributes = [] }: MdxNode, guide: Guide): string {
	const attribute = (key: string) => {
		const value = attributes.find((one) => one.name === key)?.value;
		return typeof value === 'string' ? value : '';
	};
	switch (name) {
		case 'Exercise':
			return inSentence(find(guide, 'exercises', attribute('id')).name);
		case 'Dose': {
			const { dose, pattern } = find(guide, 'exercises', attribute('of'));
			return setsWords(dose, pattern);
		}
		case 'Principle':
			return find(guide, 'principles', attribute('id')).title;
		case 'Routine':
			return find(guide, 'routines', attribute('id')).title;
		case 'Phase':
			return find(guide, 'phases', attribute('id')).title;
		case 'Study':
			return find(guide, 'evidence', attribute('id')).cite;
		default:
			return '';
	}
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
