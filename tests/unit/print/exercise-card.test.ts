/** The card of an exercise: what it says, and that it stays on its half sheet. */
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../src/guide/guide.ts';
import { exerciseCard } from '../../../src/print/exercise-card.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { papers, type Paper } from '../../../src/schema/vocabulary.ts';
import { factsOf, textOf } from '../../fixtures/read-pdf.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { prose } from '../../fixtures/real-prose.ts';

function exercise(id: string): Exercise {
	const found = guide.exercises[id];
	if (found === undefined) throw new Error(id);
	return found;
}
const cardOf = (id: string, changes: Partial<Exercise> = {}, paper: Paper = 'a4') =>
	exerciseCard({ ...exercise(id), ...changes }, guide, site, {
		paper,
		prose: prose.exercises[id] ?? [],
		pageUrl: `https://example.org/exercises/${id}/`,
		disclaimer: 'This is not medical advice.',
	});

describe('what a card shows', () => {
	test('dose, facts, steps, cues and muscles in words', () => {
		const card = cardOf('bulgarian-split-squat');
		expect(card).toMatchObject({
			documentTitle: 'Bulgarian split squat – Cairn',
			paper: 'a5',
			dose: '3\u00a0×\u00a08–10\u00a0reps per\u00a0leg',
			note: null,
			facts: [
				{ label: 'Rest', value: '90\u00a0s' },
				{ label: 'Tempo', value: 'Two to three seconds down, a firm push up' },
				{ label: 'You need', value: 'Bench or sturdy chair' },
				{ label: 'Heavier with', value: 'Dumbbells, Kettlebell' },
			],
			cues: ['Chest up', 'Front knee over the toes', 'Weight in the front foot', 'Push the floor away'],
			works: [
				{ label: 'Works most', muscles: 'Gluteus maximus, Quadriceps' },
				{ label: 'Helps', muscles: 'Hamstrings, Gluteus medius, Adductors' },
			],
		});
		expect(card.steps).toHaveLength(5);
		expect(card.steps.at(-1)).toBe('Finish all reps on one leg, then change.');
	});

	test('both versions, each with its captions', () => {
		expect(
			cardOf('push-up').figures.map(({ version, frames }) => [version, ...frames.map((one) => one.caption)]),
		).toEqual([
			['Full', 'Hands wide, one line from head to heels', 'Lower the chest to a fist’s height'],
			['On the knees', 'Hands wide, one line from head to knees', 'Lower the chest to a fist’s height'],
		]);
	});

	test('a single set has a rest only before a second one', () => {
		expect(cardOf('band-work').facts[0]).toEqual({ label: 'Rest before a second set', value: '30\u00a0s' });
		expect(cardOf('foam-rolling').facts.map(({ label }) => label)).toEqual(['You need']);
	});

	test('an exercise that is not drawn has no pictures', () => {
		expect(cardOf('plank', { figure: undefined }).figures).toEqual([]);
	});
});

describe('in print', () => {
	const printer = createPrinter();
	const print = (card: ReturnType<typeof cardOf>) => printer.print('card', card, card.name);
	const sizes = { a4: [420, 595], letter: [396, 612] };

	for (const paper of ['a4', 'letter'] as const)
		test(`every card is one half sheet of ${papers[paper]}`, () => {
			for (const id of Object.keys(guide.exercises)) {
				const pdf = print(cardOf(id, {}, paper));
				const { pages, size } = factsOf(pdf);
				expect([id, pages, ...size]).toEqual([id, 1, ...sizes[paper]]);
				expect(pdf.length, id).toBeLessThan(90_000);
			}
		}, 60_000);

	test('reads from the name to the disclaimer', () => {
		const pdf = print(cardOf('dead-bug'));
		expect(factsOf(pdf).title).toBe('Dead bug – Cairn');
		const text = textOf(pdf);
		const order = [
			'Dead bug',
			exercise('dead-bug').figure?.frames[0]?.caption ?? '?',
			'3 × 10–15 reps',
			'Do it',
			'When it goes wrong',
			'Safety',
			'Keep in mind',
			'What it works',
			'not medical advice',
			'example.org/exercises/dead-bug/',
		].map((words) => text.indexOf(words));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test('the same exercise gives the same bytes', () => {
		const card = cardOf('plank');
		expect(Buffer.compare(print(card), print(card))).toBe(0);
	});

	test('stays one page without pictures, and with more words than ours', () => {
		const { cues, mistakes, safety } = exercise('turkish-get-up');
		const wordy = cardOf('turkish-get-up', {
			name: 'Turkish get-up with a very long name that runs on over the line',
			cues: [...cues.slice(0, 4), 'A fifth one, as long as five words may be'],
			mistakes: [...mistakes, ...mistakes.slice(0, 1)],
			safety: `${safety} ${safety}`,
		});
		expect(factsOf(print(wordy)).pages).toBe(1);
		expect(factsOf(print(cardOf('plank', { figure: undefined }))).pages).toBe(1);
	});
});
