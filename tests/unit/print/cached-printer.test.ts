/** A PDF is printed again only when something that it is made from has changed. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, inject, onTestFinished, test, vi } from 'vitest';
import { cachedPrinter } from '../../../src/print/cached-printer.ts';
import { fileCache } from '../../../src/print/file-cache.ts';
import { printKey } from '../../../src/print/print-key.ts';
import type { Printer } from '../../../src/print/printer.ts';
import { newTally } from '../../../src/print/tally.ts';
import type { WeekSheet } from '../../../src/print/week-sheet.ts';

let folder: string;
/** Labels of what was printed, in order. */
let printed: string[];
let lines: string[];
beforeEach(() => {
	folder = mkdtempSync(join(inject('temporaryFolder'), 'printer-'));
	writeFileSync(join(folder, 'week.typ'), 'a template');
	writeFileSync(join(folder, 'font.ttf'), 'a font');
	[printed, lines] = [[], []];
});
const inner: Printer = {
	print(template, data, label) {
		printed.push(label);
		if (label === 'broken') throw new Error('broken: src/print/week.typ, line 3: unknown variable: foo');
		return Buffer.from(`%PDF ${template} ${JSON.stringify(data)}`);
	},
};
/** As in a new build: nothing is in memory. */
const newPrinter = () =>
	cachedPrinter({
		cache: fileCache(join(folder, 'pdf')),
		keyOf: printKey({ folder, fonts: [join(folder, 'font.ttf')], engine: '1' }),
		makePrinter: () => inner,
		report: (line) => lines.push(line),
		warn: (line) => lines.push(line),
	});
const sheet = (title: string) => ({ title }) as WeekSheet;
const print = async (label: string, printer = newPrinter()) =>
	Buffer.from(await printer.print('week', sheet(label), label)).toString();

test('the first time it is printed, from then on it is copied', async () => {
	const first = await print('base');
	expect(await print('base')).toBe(first);
	expect(first).toBe('%PDF week {"title":"base"}');
	expect(printed).toEqual(['base']);
});

test('other data is printed', async () => {
	await print('base');
	await print('build');
	expect(printed).toEqual(['base', 'build']);
});

test('after a change of a template or a font everything is printed again', async () => {
	await print('base');
	writeFileSync(join(folder, 'week.typ'), 'another template');
	await print('base');
	writeFileSync(join(folder, 'font.ttf'), 'another font');
	await print('base');
	expect(printed).toEqual(['base', 'base', 'base']);
});

test('a damaged file is printed again, and is whole from then on', async () => {
	const first = await print('base');
	const [name = ''] = readdirSync(join(folder, 'pdf'));
	writeFileSync(join(folder, 'pdf', name), '%PDF half');
	expect(await print('base')).toBe(first);
	expect(await print('base')).toBe(first);
	expect(printed).toEqual(['base', 'base']);
});

test('an error passes as it is, and nothing is kept', async () => {
	for (let time = 0; time < 2; time++) {
		await expect(print('broken')).rejects.toThrow(
			'broken: src/print/week.typ, line 3: unknown variable: foo',
		);
	}
	expect(printed).toEqual(['broken', 'broken']);
});

test('fonts are not read for what need not be printed', async () => {
	await print('base');
	const printer = cachedPrinter({
		cache: fileCache(join(folder, 'pdf')),
		keyOf: printKey({ folder, fonts: [join(folder, 'font.ttf')], engine: '1' }),
		makePrinter: () => {
			throw new Error('A printer was made.');
		},
	});
	expect(await print('base', printer)).toContain('base');
});

test('a line for each hundred says how many were kept', async () => {
	for (let week = 1; week <= 60; week++) await print(`week ${week}`);
	lines = [];
	const printer = newPrinter();
	for (let week = 1; week <= 210; week++) await print(`week ${week}`, printer);
	expect(lines).toEqual(['100 PDFs, 60 of them from the cache.', '200 PDFs, 60 of them from the cache.']);
});

test('where nothing can be kept, all is printed, with one warning', async () => {
	writeFileSync(join(folder, 'pdf'), 'a file where the folder should be');
	const printer = newPrinter();
	expect(await print('base', printer)).toContain('base');
	expect(await print('build', printer)).toContain('build');
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^PDFs are printed, but not kept for the next time: /);
});

test('time is counted once, however many are printed at the same time', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	onTestFinished(() => void vi.useRealTimers());
	const tally = newTally();
	const finish: (() => void)[] = [];
	const printer = cachedPrinter({
		cache: fileCache(join(folder, 'pdf')),
		keyOf: printKey({ folder, fonts: [], engine: '1' }),
		makePrinter: () => ({
			print: () =>
				new Promise((resolve) => {
					finish.push(() => resolve(Buffer.from('%PDF')));
				}),
		}),
		tally,
	});
	const files = [print('base', printer), print('build', printer)];
	expect(tally).toMatchObject({ files: 0, milliseconds: 0, underway: 2 });
	vi.advanceTimersByTime(500);
	for (const end of finish) end();
	await Promise.all(files);
	expect(tally).toMatchObject({ files: 2, kept: 0, milliseconds: 500, underway: 0 });
});
