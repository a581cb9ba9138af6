/** What is right is not complained about. */
import { expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/commands/content.ts';
import { wallSit } from '../../fixtures/brand-folder.ts';
import { withContent } from '../../fixtures/content-copy.ts';
import { contentFolder } from '../../fixtures/places.ts';

vi.mock(import('../../../src/guide/mdx-body.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).proseReadOnce(original),
);
vi.mock(import('../../../src/guide/source-file.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).fieldsReadOnce(original),
);

test('the real content has no problems', () => {
	const { problems, guide, site, plans } = checkContent(contentFolder, '');
	expect(problems).toEqual([]);
	expect(guide).toBeDefined();
	expect(site?.name).toBe('Cairn');
	expect(plans).toBe(66 + 30 + 42);
});

test('links that lead somewhere', () => {
	const links = [
		'/',
		'/guide/',
		'/exercises/',
		'/exercises/dead-bug/',
		'/exercises/dead-bug/#set-up',
		'/principles/hard-days-hard/',
		'/routines/ultra-legs/',
		'/phases/race-week/',
		'/plans/',
		'/plans/guide/',
		// the address of a week plan, as planning.md gives it
		'/plans/guide/base/2x-gym/',
		'/plans/published/ultra-legs/',
		'https://example.org/anywhere',
		'mailto:coach@example.org',
		'#do-it',
	];
	const append = `\n${links.map((url) => `- [this](${url})`).join('\n')}\n`;
	withContent([{ file: 'exercises/dead-bug.mdx', append }], ({ folder }) => {
		expect(checkContent(folder, '').problems).toEqual([]);
	});
});

test('hidden files and files of other systems are passed over', () => {
	withContent([{ file: 'exercises/.DS_Store', write: 'x' }], ({ folder }) => {
		expect(checkContent(folder, '').problems).toEqual([]);
	});
});

test('the smallest exercise is enough', () => {
	withContent([{ file: 'exercises/wall-sit.mdx', write: wallSit }], ({ folder }) => {
		const { problems, guide } = checkContent(folder, '');
		expect(problems).toEqual([]);
		expect(guide?.exercises['wall-sit']?.name).toBe('Wall sit');
	});
});
