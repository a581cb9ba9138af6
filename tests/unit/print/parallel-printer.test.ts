/** Printing on several threads: the same files, the same errors, and live templates. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { planWeeks, publicationOf } from '../../../src/planner/publication.ts';
import { parallelPrinter } from '../../../src/print/parallel-printer.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { weekSheet, type WeekSheet } from '../../../src/print/week-sheet.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const sheets = planWeeks(guide, publicationOf(guide, site))
	.slice(0, 5)
	.map((plan) =>
		weekSheet(plan, guide, site, {
			paper: 'a4',
			pageUrl: `https://cairn.example/plans/${plan.id}/`,
			disclaimer: 'This is not medical advice.',
		}),
	);
const [sheet] = sheets as [WeekSheet];

test('it prints what one printer prints, each file to whom it belongs', async () => {
	const { print } = parallelPrinter({ threads: 2 });
	const files = await Promise.all(sheets.map((one, index) => print('week', one, `week ${index}`)));
	const alone = createPrinter();
	for (const [index, one] of sheets.entries()) {
		expect(Buffer.compare(files[index] ?? Buffer.of(), alone.print('week', one, `week ${index}`))).toBe(0);
	}
});

test('an edit of a template shows in the next file, and its error has plan and line', async () => {
	const folder = mkdtempSync(join(inject('temporaryFolder'), 'templates-'));
	for (const name of readdirSync('src/print').filter((name) => name.endsWith('.typ'))) {
		cpSync(join('src/print', name), join(folder, name));
	}
	const { print } = parallelPrinter({ folder, threads: 1 });
	const before = await print('week', sheet, 'base');
	const template = readFileSync(join(folder, 'week.typ'), 'utf8');
	writeFileSync(join(folder, 'week.typ'), `${template}\n#foo`);
	const line = template.split('\n').length + 1;
	const error = await print('week', sheet, 'base').catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(Error);
	expect((error as Error).message).toMatch(
		new RegExp(`^base: .*week\\.typ, line ${line}: unknown variable: foo$`),
	);
	writeFileSync(join(folder, 'week.typ'), template);
	expect(Buffer.compare(await print('week', sheet, 'base'), before)).toBe(0);
});

test('a thread that breaks down fails its own file only; another takes its place', async () => {
	const folder = mkdtempSync(join(inject('temporaryFolder'), 'threads-'));
	const script = join(folder, 'thread.mjs');
	writeFileSync(
		script,
		`import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ label }) => {
			if (label === 'broken') throw new Error('out of paper');
			parentPort.postMessage({ file: Buffer.from(label) });
		});`,
	);
	const { print } = parallelPrinter({ script, threads: 1 });
	const [first, broken, last] = await Promise.allSettled(
		['first', 'broken', 'last'].map((label) => print('week', sheet, label)),
	);
	expect(first).toMatchObject({ status: 'fulfilled' });
	expect(broken).toMatchObject({ reason: new Error('broken: The printer broke down: out of paper') });
	expect(last).toMatchObject({ status: 'fulfilled' });
});
