/** What is printed ahead for several brands has to be what their builds ask for; sharing pays only for the same sheets. */
import { expect, test } from 'vitest';
import { siteSheets } from '../../../src/print/site-sheets.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { prose } from '../../fixtures/real-prose.ts';

const sheetsOf = (name: string, paper: typeof site.paper) =>
	siteSheets({
		guide,
		site: { ...site, name, paper },
		prose,
		logo: undefined,
		absolute: (path) => new URL(path, 'https://coach.example').href,
	});

test('every exercise, routine, week and season has its sheet, on each paper', () => {
	const names = [...sheetsOf('Cairn', ['a4', 'letter']).keys()];
	const a4 = names.filter((name) => name.startsWith('a4 '));
	expect(names).toHaveLength(2 * a4.length);
	expect(a4.filter((name) => name.startsWith('a4 card '))).toEqual(
		Object.keys(guide.exercises).map((id) => `a4 card ${id}`),
	);
	expect(a4).toContain('a4 book');
	expect(a4).toContain('a4 booklet guide/season/16-weeks-gym');
});

test('brands call the same sheet alike, and it differs', () => {
	const [ours, theirs] = [sheetsOf('Cairn', ['a4']), sheetsOf('Acme', ['a4', 'letter'])];
	const name = 'a4 poster core';
	expect([ours, theirs].map((sheets) => sheets.get(name)?.()[1])).toMatchObject([
		{ brand: { name: 'Cairn' } },
		{ brand: { name: 'Acme' } },
	]);
});
