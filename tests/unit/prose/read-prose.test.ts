import { describe, expect, test } from 'vitest';
import { readMdxBody } from '../../../src/guide/mdx-body.ts';
import { ContentError } from '../../../src/guide/problem.ts';
import { proseOf } from '../../../src/guide/prose-of.ts';
import { mdxComponents } from '../../../src/schema/components.ts';

const prose = (...lines: string[]) => {
	const { prose, unknown, error } = readMdxBody(lines.join('\n'));
	expect([unknown, error]).toEqual([[], undefined]);
	return prose;
};
const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (words: string) => ({ kind: 'paragraph', of: [text(words)] });

describe('markdown', () => {
	test('a paragraph over several lines of the file is one line of words', () => {
		expect(prose('One', 'two  ', 'three')).toEqual([
			{ kind: 'paragraph', of: [text('One two'), { kind: 'break' }, text('three')] },
		]);
	});

	test('words within a line', () => {
		expect(prose('*a* **b** ~~c~~ `d` [e](/guide/)')).toEqual([
			{
				kind: 'paragraph',
				of: [
					{ kind: 'emphasis', of: [text('a')] },
					text(' '),
					{ kind: 'strong', of: [text('b')] },
					text(' '),
					{ kind: 'deleted', of: [text('c')] },
					text(' '),
					{ kind: 'code', text: 'd' },
					text(' '),
					{ kind: 'link', url: '/guide/', of: [text('e')] },
				],
			},
		]);
	});

	test('headings, lists within lists, quotations, code and rules', () => {
		expect(
			prose('## Set up', '', '3. three', '   - a', '', '> so', '', '```', 'x', '```', '', '---'),
		).toEqual([
			{ kind: 'heading', depth: 2, of: [text('Set up')] },
			{
				kind: 'list',
				start: 3,
				items: [[paragraph('three'), { kind: 'list', start: null, items: [[paragraph('a')]] }]],
			},
			{ kind: 'quote', of: [paragraph('so')] },
			{ kind: 'code', text: 'x' },
			{ kind: 'rule' },
		]);
	});

	test('a row of a table has as many cells as its head', () => {
		expect(prose('| a | b |', '|---|--:|', '| 1 |')).toEqual([
			{
				kind: 'table',
				align: [null, 'right'],
				head: [[text('a')], [text('b')]],
				rows: [[[text('1')], []]],
			},
		]);
	});
});

describe('components', () => {
	test('a name is written small inside a sentence only', () => {
		const plank = (mid: boolean) => ({ kind: 'entry', collection: 'exercises', id: 'plank', mid, of: [] });
		expect(prose('<Exercise id="plank" /> or <Exercise id="plank" />.')).toEqual([
			{ kind: 'paragraph', of: [plank(false), text(' or '), plank(true), text('.')] },
		]);
	});

	test('a box on one line and a box on several say the same', () => {
		const tip = [{ kind: 'tip', of: [paragraph('Slowly.')] }];
		expect(prose('<Tip>Slowly.</Tip>')).toEqual(tip);
		expect(prose('<Tip>', '', 'Slowly.', '', '</Tip>')).toEqual(tip);
	});

	test('components that share a line of a list stay on one line', () => {
		expect(prose('- <Exercise id="plank" /> <Dose of="plank" />')).toEqual([
			{
				kind: 'list',
				start: null,
				items: [
					[
						{
							kind: 'paragraph',
							of: [
								{ kind: 'entry', collection: 'exercises', id: 'plank', mid: false, of: [] },
								text(' '),
								{ kind: 'dose', exercise: 'plank' },
							],
						},
					],
				],
			},
		]);
	});

	test('a mistake and a word from a source', () => {
		expect(
			prose(
				'<Mistake fix="Stop.">',
				'',
				'On and on.',
				'',
				'</Mistake>',
				'',
				'<SourceNote source="G">So.</SourceNote>',
			),
		).toEqual([
			{ kind: 'mistake', fix: 'Stop.', of: [paragraph('On and on.')] },
			{ kind: 'source-note', source: 'G', of: [paragraph('So.')] },
		]);
	});

	test.each(Object.entries(mdxComponents))('%s is known', (name, attributes) => {
		const written = Object.keys(attributes).map((attribute) => ` ${attribute}="G"`);
		expect(prose(`<${name}${written.join('')}>`, '', 'x', '', `</${name}>`)).toHaveLength(1);
	});
});

describe('typography', () => {
	test.each([
		['"It\'s late," he said -- twice...', '“It’s late,” he said — twice…'],
		["the '90s, runners' legs, ('so')", 'the ’90s, runners’ legs, (‘so’)'],
	])('%s', (typed, printed) => {
		expect(prose(typed)).toEqual([paragraph(printed)]);
	});

	test('a quotation may hold emphasis, and code stays as typed', () => {
		expect(prose('"*so*" `"x"`')).toEqual([
			{
				kind: 'paragraph',
				of: [text('“'), { kind: 'emphasis', of: [text('so')] }, text('” '), { kind: 'code', text: '"x"' }],
			},
		]);
	});
});

test('what cannot be printed is told with file and line, all of it at once', () => {
	const body = ['One.', '', '![a](/logo.svg)', '', 'Say <Tip>so</Tip> now.', '', '<Carousel />'].join('\n');
	const read = () => proseOf({ path: 'content/routines/core.mdx', body, bodyLine: 11 });
	expect(read).toThrow(ContentError);
	expect(read).toThrow(
		[
			'content/routines/core.mdx:13 text: holds a picture, which cannot be printed — say it in words, or draw it as the figure of an exercise',
			'content/routines/core.mdx:15 text: has <Tip> inside a sentence, which cannot be printed — put it on lines of its own',
			'content/routines/core.mdx:17 text: <Carousel> is not known here, which cannot be printed — use Exercise, Principle, Routine, Phase, Dose, Study, Tip, Mistake, SourceNote or plain markdown',
		].join('\n'),
	);
});
