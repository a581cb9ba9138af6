import { capital } from '../language/casing.ts';
import { headingsOf } from './exercise-headings.ts';
import type { Guide } from './guide.ts';
import { plainWords } from './plain-words.ts';
import type { Block } from './prose.ts';

/**
 * How an exercise is done as plain words, for where its page cannot be shown: what the numbered list under "Do it"
 * says, a text for each step. Boxes within a step are asides and left out.
 *
 * @returns Nothing if there is no such list.
 */
export function doItSteps(prose: readonly Block[], guide: Guide): string[] {
	const start = prose.findIndex(
		(block) => block.kind === 'heading' && headingsOf.doIt.includes(plainWords(block.of, guide)),
	);
	if (start === -1) return [];
	const after = prose.slice(start + 1);
	const end = after.findIndex(({ kind }) => kind === 'heading');
	for (const block of end === -1 ? after : after.slice(0, end))
		if (block.kind === 'list' && block.start !== null)
			return block.items.map((step) => capital(step.flatMap((part) => said(part, guide)).join(' ')));
	return [];
}

function said(block: Block, guide: Guide): string[] {
	switch (block.kind) {
		case 'paragraph':
			return [plainWords(block.of, guide)];
		case 'list':
			return block.items.flatMap((item) => item.flatMap((part) => said(part, guide)));
		default:
			return [];
	}
}
