/** Lines are counted by hand in the texts below; they stand in them as `# 3` where it helps. */
import { describe, expect, test } from 'vitest';
import { parseSourceFile } from '../../../src/guide/source-file.ts';

const page = [
	'---', // 1
	'name: Dead bug', // 2
	'# a remark', // 3
	'dose:', // 4
	'  sets: 3', // 5
	'  amount: { unit: reps, min: 10, max: 15, per: total }', // 6
	'regressions:', // 7
	'  - plank', // 8
	'  - bird-dog', // 9
	'substitutions:', // 10
	'  - when: back', // 11
	'    use: bird-dog', // 12
	'  - { when: hip, use: plank }', // 13
	'---', // 14
	'', // 15
	'Lie on your back.', // 16
].join('\n');

describe('a page with fields', () => {
	const { file, problems } = parseSourceFile('exercises/dead-bug.mdx', page);

	test('has its fields and no problems', () => {
		expect(problems).toEqual([]);
		expect(file.fields).toEqual({
			name: 'Dead bug',
			dose: { sets: 3, amount: { unit: 'reps', min: 10, max: 15, per: 'total' } },
			regressions: ['plank', 'bird-dog'],
			substitutions: [
				{ when: 'back', use: 'bird-dog' },
				{ when: 'hip', use: 'plank' },
			],
		});
	});

	test.each([
		['a field', ['name'], 2],
		['a group', ['dose'], 4],
		['a field of a group', ['dose', 'sets'], 5],
		['a field of a group on one line', ['dose', 'amount', 'max'], 6],
		['an item of a list', ['regressions', 1], 9],
		['a field of an item', ['substitutions', 0, 'use'], 12],
		['a field of an item on one line', ['substitutions', 1, 'use'], 13],
		['the file as a whole', [], 2],
		['a missing field: the first line of the fields', ['summary'], 2],
		['a missing field of a group: the group', ['dose', 'restSeconds'], 4],
		['a missing field of an item: the item', ['substitutions', 0, 'because'], 11],
		['a missing item: the list', ['regressions', 7], 7],
	] as const)('line of %s', (_, path, line) => {
		expect(file.placeOf(path).line).toBe(line);
	});

	test('has its prose, which begins on the line after the second fence', () => {
		expect(file.body).toBe('\nLie on your back.');
		expect(file.bodyLine).toBe(15);
	});

	test('keeps its lines when they end in the manner of Windows', () => {
		const windows = parseSourceFile('exercises/dead-bug.mdx', page.replaceAll('\n', '\r\n'));
		expect(windows.problems).toEqual([]);
		expect(windows.file.fields).toEqual(file.fields);
		expect(windows.file.placeOf(['dose', 'amount', 'max']).line).toBe(6);
		expect(windows.file.placeOf(['substitutions', 0, 'use']).line).toBe(12);
		expect(windows.file.bodyLine).toBe(15);
	});

	test('may begin with a byte order mark', () => {
		const marked = parseSourceFile('exercises/dead-bug.mdx', `\uFEFF${page}`);
		expect(marked.problems).toEqual([]);
		expect(marked.file.fields).toEqual(file.fields);
		expect(marked.file.placeOf(['name']).line).toBe(2);
	});
});

describe('a YAML file', () => {
	const text = ['title: Base', 'days:', '  monday: { run: rest }', '  tuesday:', '    run: quality'].join(
		'\n',
	);
	const { file, problems } = parseSourceFile('weeks/base.yaml', text);

	test('is all fields', () => {
		expect(problems).toEqual([]);
		expect(file.fields).toEqual({
			title: 'Base',
			days: { monday: { run: 'rest' }, tuesday: { run: 'quality' } },
		});
		expect(file.body).toBe('');
	});

	test.each([
		['a field', ['title'], 1],
		['a field of a group on one line', ['days', 'monday', 'run'], 3],
		['a field further in', ['days', 'tuesday', 'run'], 5],
		['a missing field', ['days', 'friday', 'run'], 2],
	] as const)('line of %s', (_, path, line) => {
		expect(file.placeOf(path).line).toBe(line);
	});
});

describe('what cannot be read', () => {
	test('a page without fields', () => {
		const { file, problems } = parseSourceFile('exercises/new.mdx', 'Just prose.\n');
		expect(problems).toEqual([
			{
				file: 'exercises/new.mdx',
				line: 1,
				field: '',
				message: 'has no fields',
				fix: 'begin the file with a line of three hyphens, the fields, and three hyphens again',
			},
		]);
		expect(file.fields).toBeUndefined();
	});

	test('fields that come after prose', () => {
		const { problems } = parseSourceFile('exercises/new.mdx', 'Prose first.\n---\nname: New\n---\n');
		expect(problems.map(({ line, message }) => ({ line, message }))).toEqual([
			{ line: 1, message: 'has no fields' },
		]);
	});

	test.each([
		// a name twice: the second stands on line 3 of the file
		['a field twice', '---\nname: One\nname: Two\n---\n', 3, 'keep one of the two'],
		['a tab as indent', '---\ndose:\n\tsets: 3\n---\n', 3, 'indent with spaces, two for each step'],
		['a colon in a text', '---\nname: One\nsummary: Two things: one\n---\n', 3, 'put the text in quotes'],
		// it opens on line 3, and there the fields end
		['a bracket that stays open', '---\nname: One\ncues: [a, b\n---\n', 3, 'close the bracket on this line'],
		// it is missed on line 4, where the next field begins
		[
			'a bracket that stays open, more fields below',
			'---\nname: One\ncues: [a, b\nlevel: x\n---\n',
			4,
			'or the one above',
		],
		[
			'a colour without quotes',
			'---\ncolors: { accent: #ff0000 }\n---\n',
			2,
			'put a text that holds # in quotes',
		],
		[
			'a field out of line',
			'---\ndose:\n  sets: 3\n restSeconds: 60\n---\n',
			4,
			'line the field up with its neighbours',
		],
		[
			'a quote that stays open',
			'---\nname: "One\nlevel: x\n---\n',
			3,
			'look at the brackets, quotes and indents',
		],
	])('%s', (_, text, line, fix) => {
		const { file, problems } = parseSourceFile('exercises/new.mdx', text);
		expect(file.fields).toBeUndefined();
		expect(problems[0]).toMatchObject({ file: 'exercises/new.mdx', line, field: '' });
		expect(problems[0]?.message).toMatch(/^is not valid YAML: /);
		expect(problems[0]?.fix).toContain(fix);
	});
});
