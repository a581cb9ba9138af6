/** Each mistake alone: the author is told that one thing, with file, line, field and how to mend it. */
import { relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/commands/content.ts';
import { withContent } from '../../fixtures/content-copy.ts';
import { mistakes } from '../../fixtures/mistakes.ts';

vi.mock(import('../../../src/guide/mdx-body.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).proseReadOnce(original),
);
vi.mock(import('../../../src/guide/source-file.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).fieldsReadOnce(original),
);

describe.each(Object.entries(mistakes))('%s', (_, scenarios) => {
	test.each(scenarios)('$name', ({ edits, file = edits[0]?.file ?? '', at, field, message, fix }) => {
		withContent(edits, ({ folder, lineOf }) => {
			const { problems, guide, site } = checkContent(folder, '');
			const places = problems.map(
				(problem) => `${relative(folder, problem.file)}:${problem.line} ${problem.field}`,
			);
			expect(places.slice(0, 5)).toEqual([
				`${file}:${typeof at === 'number' ? at : lineOf(file, at)} ${field}`,
			]);
			expect(problems[0]?.message).toContain(message);
			expect(problems[0]?.fix).toContain(fix);
			expect(file === 'site.yaml' ? site : guide).toBeUndefined();
		});
	});
});
