/** Words of the glossary are found in texts, each once, and nowhere where they are something else already. */
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { currentTermWords } from '../../../src/current-terms.ts';
import { remarkTerms } from '../../../src/guide/remark-terms.ts';
import { wordsOfTerms } from '../../../src/guide/words-of-terms.ts';
import { guide } from '../../fixtures/real-guide.ts';

const words = new Map([
	['economy', 'economy'],
	['running economy', 'economy'],
	['rpe', 'rpe'],
	['key run', 'key-run'],
]);

/** Id and words of each term that a text marks, in order. */
async function marked(mdx: string): Promise<[string, string][]> {
	const code = String(await compile(mdx, { jsx: true, remarkPlugins: [remarkGfm, [remarkTerms, words]] }));
	return [...code.matchAll(/<Term id="([^"]+)">\{"([^"]+)"\}<\/Term>/g)].map(([, id = '', text = '']) => [
		id,
		text,
	]);
}

test('the first time, in whatever case, the longest form', async () => {
	expect(await marked('Running economy gets better. Economy again.\n\nAn rpe of 8, then RPE 9.')).toEqual([
		['economy', 'Running economy'],
		['rpe', 'rpe'],
	]);
});

test('in lists, tables and stressed words too', async () => {
	expect(await marked('- a *key run*\n\n| a | b |\n|---|---|\n| x | RPE |')).toEqual([
		['key-run', 'key run'],
		['rpe', 'RPE'],
	]);
});

test('whole words only', async () => {
	expect(await marked('An uneconomy, a key runner, RPE8 and non-RPE.')).toEqual([]);
});

test('not in headings, links, code and components', async () => {
	expect(await marked('## RPE\n\n[RPE](/about/) `RPE` <Exercise id="x">economy</Exercise>')).toEqual([]);
});

test('every form of the glossary is found in a sentence', async () => {
	const real = currentTermWords();
	expect(real.size).toBeGreaterThan(20);
	for (const [form, id] of real) {
		const code = String(
			await compile(`So it is with ${form}, always.`, { jsx: true, remarkPlugins: [[remarkTerms, real]] }),
		);
		expect(code, form).toContain(`<Term id="${id}">`);
	}
	expect(new Set(real.values()).size).toBeLessThanOrEqual(Object.keys(guide.terms).length);
});

test('a glossary that is missing or broken explains nothing', () => {
	expect(currentTermWords('content/no-such-file.yaml').size).toBe(0);
	for (const text of ['', '- rpe', 'rpe: [', 'rpe: { term: RPE }'])
		expect(wordsOfTerms(text).size, text).toBe(0);
	expect(wordsOfTerms('rpe: { term: RPE, definition: How hard it felt. }')).toEqual(
		new Map([['rpe', 'rpe']]),
	);
});
