import { expect, test } from 'vitest';
import { describeBrands } from '../../../src/commands/describe-brands.ts';

test('a table of what was built, and below it why the others were not', () => {
	const words = describeBrands([
		{ name: 'anna', built: { pages: 711, pdfs: 288, kept: 0, cpu: 80 }, words: '' },
		{ name: 'wrong', built: undefined, words: 'site.yaml:2 colours: unknown field\n1 problem\n' },
		{ name: 'bolt', built: { pages: 90, pdfs: 144, kept: 100, cpu: 24 }, words: 'Mind: something' },
	]);
	expect(words).toBe(`Brand   Pages            PDFs   CPU  Of the first
anna      711    288 (0 kept)  80 s         100 %
wrong  failed
bolt       90  144 (100 kept)  24 s          30 %

wrong
  site.yaml:2 colours: unknown field
  1 problem

1 brand of 3 failed.`);
});
