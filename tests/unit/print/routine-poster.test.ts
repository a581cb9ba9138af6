/** The poster of a routine: what it says, and that everything is on one sheet. */
import { describe, expect, test } from 'vitest';
import type { Routine } from '../../../src/guide/guide.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { routinePoster } from '../../../src/print/routine-poster.ts';
import { papers, type Paper } from '../../../src/schema/vocabulary.ts';
import { factsOf, textOf } from '../../fixtures/read-pdf.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

function routine(id: string): Routine {
	const found = guide.routines[id];
	if (found === undefined) throw new Error(id);
	return found;
}
const posterOf = (of: Routine, paper: Paper = 'a4') =>
	routinePoster(of, guide, site, {
		paper,
		pageUrl: `https://example.org/routines/${of.id}/`,
		disclaimer: 'This is not medical advice.',
	});

describe('what a poster shows', () => {
	test('a circuit in its order, without rests', () => {
		const poster = posterOf(routine('ultra-legs'));
		expect(poster).toMatchObject({
			documentTitle: 'Ultra Legs, poster – Cairn',
			paper: 'a4',
			title: 'Ultra Legs',
			remark: 'One pass without rest',
		});
		expect(poster.facts[0]).toBe('Heavy lower body');
		expect(
			poster.exercises.map(({ name, dose, remarks }) => [name, dose.replaceAll('\u00a0', ' '), ...remarks]),
		).toEqual([
			['Band work', '1 × 40 reps per leg', '20 forward and back, then 20 side to side'],
			['Step-up', '1 × 30–50 reps per leg', 'No bouncing off the lower foot. Weight is optional'],
			['Split squat', '1 × 10 reps per leg', 'Weight is optional'],
			['Nordic curl', '1 × 10 reps', 'Build up to it, three to five at first'],
			['Glute bridge, both legs', '1 × 10 reps'],
			['Glute bridge, each leg alone', '1 × 10 reps per leg'],
			['Clamshell', '1 × 10 reps per leg'],
			['Single-leg deadlift', '1 × 10 reps per leg', 'A hand on the wall, very light at first'],
			['Single-leg calf raise', '1 × 30–50 reps per leg', 'Optional'],
		]);
	});

	test('sets with their rests', () => {
		const { remark, exercises } = posterOf(routine('core'));
		expect(remark).toBeNull();
		expect(exercises[0]?.remarks).toEqual(['Rest 45\u00a0s', 'Alternating hands, 15–20 taps a side']);
	});

	test('two pictures of each exercise: the start, and the one that stands for it', () => {
		// Of its three pictures, the second stands for the band work in lists.
		const [bandWork] = posterOf(routine('ultra-legs')).exercises;
		expect(bandWork?.pictures).toHaveLength(2);
		expect(bandWork?.alt).toBe(
			'Stand tall on one leg, a hand on the wall; then: Swing the free leg out, toes forward',
		);
		// The deadlift is known by its first picture, so the last one tells where it goes.
		const deadlift = posterOf(routine('compound-strength')).exercises[1];
		const captions = guide.exercises.deadlift?.figure?.frames.map(({ caption }) => caption) ?? [];
		expect(deadlift?.alt).toBe(`${captions[0]}; then: ${captions[2]}`);
	});

	test('every picture where there are only two exercises', () => {
		expect(posterOf(routine('mountain-legs')).exercises.map(({ pictures }) => pictures.length)).toEqual([
			3, 3,
		]);
	});
});

describe('in print', () => {
	const printer = createPrinter();
	const print = (poster: ReturnType<typeof posterOf>) => printer.print('poster', poster, poster.title);
	const sizes = { a4: [595, 842], letter: [612, 792] };

	for (const paper of ['a4', 'letter'] as const)
		test(`every routine is one sheet of ${papers[paper]}`, () => {
			for (const of of Object.values(guide.routines)) {
				const pdf = print(posterOf(of, paper));
				const { pages, size } = factsOf(pdf);
				expect([of.id, pages, ...size]).toEqual([of.id, 1, ...sizes[paper]]);
				expect(pdf.length, of.id).toBeLessThan(150_000);
			}
		}, 60_000);

	test('reads exercise by exercise', () => {
		const poster = posterOf(routine('full-body'));
		const text = textOf(print(poster));
		const order = [
			poster.title,
			...poster.exercises.flatMap(({ name, dose }) => [name, dose.replaceAll('\u00a0', ' ')]),
			'not medical advice',
			'example.org/routines/full-body/',
		];
		let from = 0;
		for (const words of order) {
			const place = text.indexOf(words, from);
			expect(place, words).toBeGreaterThanOrEqual(from);
			from = place + words.length;
		}
	});

	const lines = (count: number) =>
		Object.keys(guide.exercises)
			.slice(0, count)
			.map((exercise) => ({ exercise, optional: false, leaveOutFirst: false }));
	const of = (count: number) => posterOf({ ...routine('full-body'), exercises: lines(count) }, 'letter');

	test('one exercise or twenty stay on one page; more than that get a second one', () => {
		expect([1, 11, 20, 34].map((count) => factsOf(print(of(count))).pages)).toEqual([1, 1, 1, 2]);
	}, 30_000);

	test('the same routine gives the same bytes', () => {
		const poster = posterOf(routine('core'));
		expect(Buffer.compare(print(poster), print(poster))).toBe(0);
	});
});
