import { expect, test } from 'vitest';
import { readMdxBody } from '../../../src/guide/mdx-body.ts';
import { printedProse, unbroken } from '../../../src/print/printed-prose.ts';
import { guide } from '../../fixtures/real-guide.ts';

const printed = (body: string) =>
	printedProse(
		readMdxBody(body).prose,
		{
			guide,
			has: (place) => place !== 'plans/guide',
			absolute: (path) => `https://coach.test/strength${path}`,
		},
		'exercises/lunge',
	);
const words = (body: string) => {
	const [piece] = printed(body).lead;
	return piece?.kind === 'paragraph' ? piece.of : undefined;
};

test('an exercise has its page number where it is first named, and never on its own page', () => {
	const plank = (page: boolean, name: string) => ({ kind: 'place', to: 'exercises/plank', page, of: [name] });
	expect(words('<Exercise id="plank" />, the <Exercise id="plank" />, a <Exercise id="lunge" />')).toEqual([
		plank(true, 'Plank'),
		', the ',
		plank(false, 'plank'),
		', a ',
		{ kind: 'place', to: 'exercises/lunge', page: false, of: ['lunge'] },
	]);
});

test('a link to a page of the guide is a place in the book', () => {
	expect(words('[so](/principles/hard-days-hard/) and [there](/sources/#doma-2013)')).toEqual([
		{ kind: 'place', to: 'principles/hard-days-hard', page: true, of: ['so'] },
		' and ',
		{ kind: 'place', to: 'sources/doma-2013', page: true, of: ['there'] },
	]);
});

test('a link to anywhere else shows its address', () => {
	expect(words('[plans](/plans/guide/season/), https://a.test/b')).toEqual([
		{
			kind: 'elsewhere',
			url: 'https://coach.test/strength/plans/guide/season/',
			shown: 'coach.test/strength/plans/guide/season',
			of: ['plans'],
		},
		', ',
		{ kind: 'elsewhere', url: 'https://a.test/b', shown: 'a.test/b', of: ['https://a.test/b'] },
	]);
});

test('doses and studies are looked up', () => {
	expect(words('<Dose of="dead-bug" /> <Study id="doma-2013" />')).toEqual([
		{ kind: 'strong', of: ['3\u00a0×\u00a010–15\u00a0reps'] },
		' ',
		{ kind: 'place', to: 'sources/doma-2013', page: false, of: ['Doma & Deakin 2013'] },
	]);
});

test('headings divide the prose into sections; smaller ones stay within', () => {
	expect(printed('a\n\n## B\n\n### c\n\nd')).toEqual({
		lead: [{ kind: 'paragraph', of: ['a'] }],
		sections: [
			{
				title: ['B'],
				of: [
					{ kind: 'heading', of: ['c'] },
					{ kind: 'paragraph', of: ['d'] },
				],
			},
		],
	});
});

test.each([
	['3 × 8 reps at RPE 7', '3_×_8_reps at RPE_7'],
	['50–60 % for 30 seconds, 12 kg', '50–60_% for 30_seconds, 12_kg'],
	['in 4 smaller steps, 2 setters', 'in 4 smaller steps, 2 setters'],
])('no line breaks between a number and its unit: %s', (typed, tied) => {
	expect(unbroken(typed).replaceAll('\u00a0', '_')).toBe(tied);
});
