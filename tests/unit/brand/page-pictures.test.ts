/** A brand's own pages show pictures of its public folder, and no others. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/brand/current.ts';
import { brandFolder } from '../../fixtures/brand-folder.ts';
import { contentFolder } from '../../fixtures/places.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9v9z"/></svg>';
const problemsOf = (text: string, path = 'content/pages/way.md') =>
	readContent(
		contentFolder,
		brandFolder({
			[path]: `---\ntitle: The way\nsummary: How we go.\n---\n\n${text}\n`,
			'public/files/way.svg': drawing,
			'public/files/form.pdf': '%PDF-1.7',
		}),
	).problems.map(({ line, message, fix }) => `${line} ${message} — ${fix}`);

test('a picture that is there, with what it shows', () => {
	expect(problemsOf('See ![a path to a summit](/files/way.svg) here.')).toEqual([]);
});

test.each([
	[
		'![The way](https://evil.test/way.svg)',
		"the picture 'https://evil.test/way.svg' does not stand in public/ — put it there, and write its path with a slash before it: /way.svg",
	],
	[
		'![The way](//evil.test/way.svg)',
		"the picture '//evil.test/way.svg' does not stand in public/ — put it there, and write its path with a slash before it: /way.svg",
	],
	[
		'![The way](way.svg)',
		"the picture 'way.svg' does not stand in public/ — put it there, and write its path with a slash before it: /way.svg",
	],
	[
		'![The way](/files/../way.svg)',
		"there is no picture '/files/../way.svg' in public/ — put it there, or correct its name",
	],
	[
		'![The way](/files/form.pdf)',
		"'/files/form.pdf' is no picture — name an svg, png, webp, avif, gif or jpg in public/",
	],
	[
		'![](/files/way.svg)',
		"the picture '/files/way.svg' says nothing to those who do not see it — write what it shows: ![Two runners on a ridge](/files/way.svg)",
	],
])('%s', (text, told) => {
	expect(problemsOf(`First.\n\n${text}`)).toEqual([`8 ${told}`]);
});
