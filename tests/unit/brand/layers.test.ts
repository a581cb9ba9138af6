/** A brand's content over ours: what it replaces, adds, leaves out and changes in single fields. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/brand/current.ts';
import { laidFiles } from '../../../src/brand/lay-brand.ts';
import { formatProblem } from '../../../src/guide/problem.ts';
import { brandFolder, wallSit, type BrandFile } from '../../fixtures/brand-folder.ts';
import { contentFolder } from '../../fixtures/places.ts';

vi.mock(import('../../../src/guide/mdx-body.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).proseReadOnce(original),
);
vi.mock(import('../../../src/guide/source-file.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).fieldsReadOnce(original),
);

const site = (...lines: string[]) => ['name: Acme', 'url: https://acme.test/', ...lines].join('\n');

/** What a brand makes of the guide. Problems are told without the way to its folder. */
function laid(files: Readonly<Record<string, BrandFile>>) {
	const folder = brandFolder(files);
	const content = readContent(contentFolder, folder);
	const short = (path: string) => path.replace(/^.*\/brand-\w+\//, '');
	return {
		...content,
		told: content.problems.map((problem) => formatProblem({ ...problem, file: short(problem.file) })),
		files: laidFiles(content),
	};
}

const prose = (path: string) => readFileSync(join(contentFolder, path), 'utf8');
const page = ['---', 'title: Prices', 'summary: What it costs.', '---', '', 'A season.', ''].join('\n');

describe('files', () => {
	test('the same path replaces, whether it ends in .md or .mdx; a new one adds', () => {
		const { guide, told, brand } = laid({
			'content/exercises/wall-sit.md': wallSit,
			'content/exercises/dead-bug.md': wallSit.replace('name: Wall sit', 'name: Dying bug'),
		});
		expect(told).toEqual([]);
		expect(guide?.exercises['wall-sit']?.name).toBe('Wall sit');
		expect(guide?.exercises['dead-bug']?.name).toBe('Dying bug');
		expect(guide?.exercises.plank?.name).toBe('Plank');
		expect(brand?.added.map(({ id }) => id)).toEqual(['wall-sit']);
		expect(brand?.replaced.map(({ ours }) => ours.relative)).toEqual(['exercises/dead-bug.mdx']);
	});

	test('an id of ours at another path is an error that says so', () => {
		expect(laid({ 'content/exercises/mine/dead-bug.md': wallSit }).told).toEqual([
			"content/exercises/mine/dead-bug.md:2 has the same id 'dead-bug' as our exercises/dead-bug.mdx — to replace that one, put it at content/exercises/dead-bug.md; to add another, give it another name",
		]);
	});

	test('two files of the brand with one id are an error', () => {
		const { told } = laid({
			'content/exercises/a/wall-sit.md': wallSit,
			'content/exercises/wall-sit.md': wallSit,
		});
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(
			/^content\/exercises\/wall-sit\.md:2 has the same id 'wall-sit' as .*a\/wall-sit\.md/,
		);
	});

	test('MDX needs leave', () => {
		const file = { 'content/exercises/wall-sit.mdx': wallSit };
		expect(laid(file).told).toEqual([
			'content/exercises/wall-sit.mdx:2 is MDX, which can run code when the site is built — name it .md: it may use the same parts; or write allowMdx: true in site.yaml if you trust who wrote it',
		]);
		expect(laid({ ...file, 'site.yaml': site('allowMdx: true') }).told).toEqual([]);
	});

	test('studies and words are laid over ours one by one', () => {
		const { guide, told } = laid({
			'content/evidence.yaml': 'acme-2026: { cite: Acme 2026, kind: trial, finding: It helped. }\n',
			'content/glossary.yaml': 'taper: { term: Taper, definition: Our own words. }\n',
		});
		expect(told).toEqual([]);
		expect(guide?.evidence['acme-2026']?.cite).toBe('Acme 2026');
		expect(guide?.evidence['eihara-2022']).toBeDefined();
		expect(guide?.terms.taper?.definition).toBe('Our own words.');
		expect(guide?.terms.deload).toBeDefined();
	});

	test('news stand among ours; the same day and title replaces', () => {
		const { changes, told } = laid({
			'content/changes.yaml': [
				'- { date: 2026-11-21, title: The guide begins, text: Our words., page: /pages/prices/ }',
				'- { date: 2030-01-01, title: Later, text: Later. }',
			].join('\n'),
			'content/pages/prices.md': page,
		});
		expect(told).toEqual([]);
		expect(changes[0]).toEqual({ date: '2030-01-01', title: 'Later', text: 'Later.' });
		const begins = changes.filter(({ title }) => title === 'The guide begins');
		expect(begins.map(({ text, page }) => [text, page])).toEqual([['Our words.', '/pages/prices/']]);
		expect(changes.some(({ title }) => title === 'Every exercise is drawn')).toBe(true);
	});

	test('a page may lead to a file that the brand publishes', () => {
		const link = (path: string) => page.replace('A season', `[A season](/${path})`);
		const files = { 'public/files/prices.txt': 'Ten.', 'content/pages/prices.md': link('files/prices.txt') };
		expect(laid(files).told).toEqual([]);
		expect(laid({ ...files, 'content/pages/prices.md': link('files/price.txt') }).told).toEqual([
			"content/pages/prices.md:6 text: the link '/files/price.txt' leads to no page — end the address with a slash",
		]);
	});

	test('what is written for the build is what was checked', () => {
		const { files } = laid({ 'content/pages/prices.md': page });
		expect(files.get('pages/prices.mdx')).toBe(
			'---\n{\n "title": "Prices",\n "summary": "What it costs."\n}\n---\n\nA season.\n',
		);
		expect(files.get('exercises/plank.mdx')?.split(/^---$/m).at(2)).toBe(
			prose('exercises/plank.mdx').split(/^---$/m).at(2),
		);
		expect([...files.keys()].filter((path) => !path.includes('/')).sort()).toEqual([
			'changes.yaml',
			'evidence.yaml',
			'glossary.yaml',
		]);
	});
});

describe('hide', () => {
	const hide = (...lines: string[]) =>
		laid({ 'site.yaml': site('hide:', ...lines.map((line) => `  ${line}`)) });

	test('leaves out an exercise, and every mention of it becomes plain words', () => {
		const { guide, told, files } = hide('exercises: [turkish-get-up]');
		expect(told).toEqual([]);
		expect(guide?.exercises['turkish-get-up']).toBeUndefined();
		for (const [path, text] of files) expect(text, path).not.toContain('"turkish-get-up"');
		for (const [path, text] of files) expect(text, path).not.toContain('/exercises/turkish-get-up/');
	});

	test('what needs it is named, with file, field and line', () => {
		const before = prose('routines/mountain-legs.mdx').split('exercise: step-up')[0] ?? '';
		expect(hide('exercises: [step-up]').told).toContain(
			`content/routines/mountain-legs.mdx:${before.split('\n').length} exercises[1].exercise: needs the exercise 'step-up', which hide leaves out — keep 'step-up', leave out routines: mountain-legs as well, or give this field something else under overrides`,
		);
	});

	test('a method goes with its published week; rules that only it sets are advice from then on', () => {
		const { told } = hide('methods: [ultra-legs]');
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(
			/^content\/weeks\/published\/ultra-legs\.yaml:\d+ method: needs the method 'ultra-legs'/,
		);
		const { guide, told: none } = hide('methods: [ultra-legs]', 'weeks: [ultra-legs]');
		expect(none).toEqual([]);
		expect(Object.keys(guide?.methods ?? {})).toEqual(['guide']);
		expect(hide('methods: [guide]', 'weeks: [guide]').told).toEqual([]);
	});

	test('a principle goes out of every method', () => {
		const { guide, told } = hide('principles: [deload-weeks]');
		expect(told).toEqual([]);
		for (const { strictness } of Object.values(guide?.methods ?? {}))
			expect(strictness).not.toHaveProperty('deload-weeks');
	});

	test('an id that is not there, near one that is', () => {
		expect(hide('exercises: [plannk]').told).toEqual([
			"site.yaml:4 hide.exercises[0]: there is no exercise 'plannk' — did you mean 'plank'?",
		]);
	});

	test('phases stay', () => {
		expect(hide('phases: [base]').told).toEqual([
			'site.yaml:4 hide.phases: unknown field — remove it; the fields here are exercises, principles, routines, methods, weeks, evidence, terms',
		]);
	});
});

describe('overrides', () => {
	const override = (...lines: string[]) =>
		laid({ 'site.yaml': site('overrides:', ...lines.map((line) => `  ${line}`)) });

	test('change the fields they name; lists as a whole', () => {
		const { guide, told, brand } = override(
			'exercises: { plank: { dose: { sets: 7 }, cues: [Long, Firm] } }',
			'evidence: { eihara-2022: { finding: Our words. } }',
			'phases: { base: { emphasis: Ours } }',
		);
		expect(told).toEqual([]);
		expect(guide?.exercises.plank).toMatchObject({ name: 'Plank', cues: ['Long', 'Firm'] });
		expect(guide?.exercises.plank?.dose).toMatchObject({ sets: 7, restSeconds: 45 });
		expect(guide?.evidence['eihara-2022']?.finding).toBe('Our words.');
		expect(guide?.phases.base.emphasis).toBe('Ours');
		expect(brand?.overridden.map(({ id, field }) => `${id} ${field.join('.')}`)).toEqual([
			'plank dose.sets',
			'plank cues',
			'base emphasis',
			'eihara-2022 finding',
		]);
	});

	test('are told where they stand', () => {
		const lines = [
			'exercises:',
			'  plank:',
			'    dosee: 3',
			'    level: expert',
			'    cues: [One]',
			'    safety:',
		];
		expect(override(...lines).told).toEqual([
			'site.yaml:9 overrides.exercises.plank.safety: is empty — give it a value, or remove it',
			"site.yaml:7 overrides.exercises.plank.level: 'expert' is not known here — use one of beginner, intermediate, advanced",
			'site.yaml:8 overrides.exercises.plank.cues: has too few entries — give at least 2',
			"site.yaml:6 overrides.exercises.plank.dosee: unknown field — did you mean 'dose'?",
		]);
	});

	test('of an id that is not there, near one that is', () => {
		expect(override('exercises:', '  plannk: { level: beginner }').told).toEqual([
			"site.yaml:5 overrides.exercises.plannk: there is no exercise 'plannk' — did you mean 'plank'?",
		]);
	});

	test('of an entry that is left out', () => {
		const { told } = laid({
			'site.yaml': site('hide: { terms: [rpe] }', 'overrides: { terms: { rpe: { term: Effort } } }'),
		});
		expect(told).toEqual([
			"site.yaml:4 overrides.terms.rpe: 'rpe' is left out by hide — remove it here, or there",
		]);
	});

	test('give what needs a hidden entry something else', () => {
		const { told } = laid({
			'site.yaml': site(
				'hide: { routines: [gentle-return] }',
				'overrides: { methods: { guide: &other { phases: { recovery: { routines: { 1: [core] } } } }, ultra-legs: *other } }',
			),
		});
		expect(told).toEqual([]);
	});
});

test('without a brand, nothing is laid', () => {
	const { problems, brand, entries } = readContent(contentFolder, '');
	expect(problems).toEqual([]);
	expect(brand).toBeUndefined();
	expect(entries.every(({ isBrands }) => !isBrands)).toBe(true);
});
