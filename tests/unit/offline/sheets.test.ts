import { expect, test } from 'vitest';
import type { KeepOutcome } from '../../../src/offline/messages.ts';
import { keepSheets, paperOf, type Sheet, tallyOf } from '../../../src/offline/sheets.ts';
import { sizeWords } from '../../../src/offline/size-words.ts';

const sheets: Sheet[] = Array.from({ length: 9 }, (_, index) => ({
	path: `${index}.pdf`,
	hash: 'a',
	bytes: 10,
}));

/** Keeps sheets, and says which came in. */
async function keeping(keep: (path: string) => KeepOutcome, signal = new AbortController().signal) {
	const came: string[] = [];
	const outcome = await keepSheets(sheets, (path) => Promise.resolve(keep(path)), {
		signal,
		onKept: ({ path }) => came.push(path),
	});
	return { outcome, came };
}

test('all of them come in, in their order', async () => {
	expect(await keeping(() => 'kept')).toEqual({ outcome: 'kept', came: sheets.map(({ path }) => path) });
});

test('the first that cannot be kept ends it, and says why', async () => {
	const { outcome, came } = await keeping((path) => (path === '5.pdf' ? 'full' : 'kept'));
	expect(outcome).toBe('full');
	expect(came).toContain('4.pdf');
	expect(came.length).toBeLessThan(9);
});

test('stopped, it asks for no more; stopped at the very end, it is done', async () => {
	const early = new AbortController();
	const { outcome, came } = await keeping((path) => {
		if (path === '2.pdf') early.abort();
		return 'kept';
	}, early.signal);
	expect(outcome).toBe('stopped');
	expect(came).toEqual(['0.pdf', '1.pdf', '2.pdf']);
	const late = new AbortController();
	const end = await keeping((path) => {
		if (path === '8.pdf') late.abort();
		return 'kept';
	}, late.signal);
	expect(end.outcome).toBe('kept');
});

test('a sheet says its paper, and some their size', () => {
	expect([paperOf('guide.pdf'), paperOf('guide.letter.pdf')]).toEqual(['a4', 'letter']);
	expect(tallyOf(sheets)).toEqual({ sheets: 9, bytes: 90 });
});

test.each([
	[0, '0 kB'],
	[1, '1 kB'],
	[1_400, '1 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB'],
	[17_640_000, '17.6 MB'],
	[123_400_000, '123 MB'],
	[10_700_000_000, '10.7 GB'],
])('%d bytes are %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});
