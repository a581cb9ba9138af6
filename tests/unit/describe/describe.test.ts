import { expect, test } from 'vitest';
import { describeBuild, describeFailure } from '../../../src/commands/describe.ts';
import { ContentError } from '../../../src/guide/problem.ts';

test('what was built, in a line', () => {
	const printed = { files: 136, kept: 100, milliseconds: 840 };
	const offline = {
		always: { files: 763, bytes: 12_460_000 },
		onRequest: { files: 136, bytes: 20_100_000 },
	};
	const built = { pages: 191, printed, offline };
	expect(describeBuild(built, 'dist', 12_345)).toBe(
		'Built dist: 191 pages, 136 PDFs (100 of them from the cache, 0.8 s), 763 files (12.5 MB) for use without a network and 136 more (20.1 MB) on request, in 12.3 s.',
	);
});

test('problems in the content, all of them', () => {
	const problem = {
		file: 'content/exercises/plank.mdx',
		line: 3,
		field: 'dose',
		message: 'is missing',
		fix: 'write it',
	};
	expect(describeFailure(new ContentError([problem]))).toBe(
		'content/exercises/plank.mdx:3 dose: is missing — write it\n\n1 problem in the content; nothing was built.',
	);
});

test('an error of Astro, with its place and its advice', () => {
	const error = Object.assign(new Error('No such page.'), {
		loc: { file: 'src/pages/a.astro', line: 7 },
		hint: 'Add one.',
	});
	expect(describeFailure(error)).toBe(
		'The build failed; what was built before stays as it was.\n\nNo such page.\nIn src/pages/a.astro:7\nAdd one.',
	);
});

test('an error that nobody foresaw, with the way through the program', () => {
	expect(describeFailure(new TypeError('x is undefined'))).toMatch(
		/TypeError: x is undefined\n +at .+describe\.test\.ts/,
	);
});
