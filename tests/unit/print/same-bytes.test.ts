/** Each kind of document is the same bytes whenever it is printed, and whatever was printed before it. */
import { expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { guideBook } from '../../../src/print/book.ts';
import { exerciseCard } from '../../../src/print/exercise-card.ts';
import { createPrinter, type Printer } from '../../../src/print/printer.ts';
import { routinePoster } from '../../../src/print/routine-poster.ts';
import { seasonBooklet } from '../../../src/print/season-booklet.ts';
import { weekSheet } from '../../../src/print/week-sheet.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { prose } from '../../fixtures/real-prose.ts';
import { seasonOf, weekOf } from '../../fixtures/season.ts';

const season = seasonOf({ length: 4, equipment: 'bodyweight' });
const about = {
	paper: 'a4',
	pageUrl: 'https://example.org/',
	disclaimer: 'This is not medical advice.',
} as const;
const card = exerciseCard(find(guide, 'exercises', 'plank'), guide, site, {
	...about,
	prose: prose.exercises.plank ?? [],
});
const poster = routinePoster(find(guide, 'routines', 'core'), guide, site, about);
const booklet = seasonBooklet(season, guide, site, {
	...about,
	addressOfPlan: (id) => `https://example.org/plans/${id}/`,
	stepsOf: () => ['Begin.'],
});
const book = guideBook(guide, site, { paper: 'a4', prose, absolute: (path) => `https://example.org${path}` });
const sheet = weekSheet(weekOf(season, 1), guide, site, about);

const kinds: Record<string, (printer: Printer) => Uint8Array> = {
	sheet: (printer) => printer.print('week', sheet, 'a sheet'),
	card: (printer) => printer.print('card', card, 'a card'),
	poster: (printer) => printer.print('poster', poster, 'a poster'),
	booklet: (printer) => printer.print('booklet', booklet, 'a booklet'),
	book: (printer) => printer.print('book', book, 'the book'),
};

test('forwards, backwards, and once more', () => {
	const [one, other] = [createPrinter(), createPrinter()];
	const print = (name: string, printer: Printer) => Buffer.from(kinds[name]?.(printer) ?? []);
	const forwards = new Map(Object.keys(kinds).map((name) => [name, print(name, one)]));
	for (const [name, file] of [...forwards].toReversed()) {
		expect(file.length, name).toBeGreaterThan(10_000);
		expect(print(name, other).equals(file), `${name}, after others`).toBe(true);
		// The book takes as long as all the rest.
		if (name !== 'book') expect(print(name, one).equals(file), `${name}, once more`).toBe(true);
	}
}, 180_000);
