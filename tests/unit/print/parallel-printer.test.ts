/** Printing in several processes: the same files, the same errors, live templates, and nothing left behind. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
	const { print } = parallelPrinter({ processes: 2 });
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
	const { print } = parallelPrinter({ folder, processes: 1 });
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

test('a process that breaks down fails its own file only; another takes its place', async () => {
	const script = join(mkdtempSync(join(inject('temporaryFolder'), 'processes-')), 'printer.mjs');
	writeFileSync(
		script,
		`process.on('message', ({ label }) => {
			if (label === 'broken') process.exit(3);
			if (label === 'killed') process.kill(process.pid, 'SIGKILL');
			else process.send({ file: Buffer.from(label) });
		});`,
	);
	const { print } = parallelPrinter({ script, processes: 1 });
	const [first, broken, killed, last] = await Promise.allSettled(
		['first', 'broken', 'killed', 'last'].map((label) => print('week', sheet, label)),
	);
	expect(first).toMatchObject({ status: 'fulfilled' });
	expect(broken).toMatchObject({
		reason: new Error('broken: The printer broke down: it ended with code 3.'),
	});
	expect(killed).toMatchObject({
		reason: new Error('killed: The printer broke down: it was ended by SIGKILL.'),
	});
	expect(last).toMatchObject({ status: 'fulfilled' });
});

test('who has printed all ends, and its printers with it', async () => {
	const folder = mkdtempSync(join(inject('temporaryFolder'), 'processes-'));
	const [script, data, gone] = ['printer.mjs', 'sheet.json', 'gone'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	const real = (name: string) => JSON.stringify(resolve('src/print', name));
	writeFileSync(
		script,
		`import { writeFileSync } from 'node:fs';
		import ${real('printer-process.ts')};
		process.on('exit', () => writeFileSync(${JSON.stringify(gone)}, ''));`,
	);
	writeFileSync(data, JSON.stringify(sheet));
	const program = `
		import { readFileSync } from 'node:fs';
		import { parallelPrinter } from ${real('parallel-printer.ts')};
		const { print } = parallelPrinter({ script: ${JSON.stringify(script)}, processes: 1 });
		const file = await print('week', JSON.parse(readFileSync(${JSON.stringify(data)}, 'utf8')), 'only');
		console.log(Buffer.from(file).toString('latin1', 0, 5));`;
	const options = ['--input-type=module', '--eval', program];
	expect(execFileSync(process.execPath, options, { encoding: 'utf8', timeout: 60_000 })).toBe('%PDF-\n');
	await expect.poll(() => existsSync(gone), { timeout: 20_000 }).toBe(true);
}, 90_000);
