/** Two PDFs have the same key only if they are made from the same. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, inject, test } from 'vitest';
import { fontFiles } from '../../../src/print/fonts.ts';
import { printKey } from '../../../src/print/print-key.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(inject('temporaryFolder'), 'key-'));
	writeFileSync(join(folder, 'week.typ'), '#import "sheet.typ": *');
	writeFileSync(join(folder, 'sheet.typ'), '#{ import "marks.typ" }\n#let ink = black');
	writeFileSync(join(folder, 'marks.typ'), '#import "sheet.typ": ink');
	writeFileSync(join(folder, 'card.typ'), '#import "sheet.typ": *');
	writeFileSync(join(folder, 'font.ttf'), 'a font');
});
const keyOf = (template = 'week', data: unknown = { name: 'Anna' }, engine = '0.7.0') =>
	printKey({ folder, fonts: [join(folder, 'font.ttf')], engine })(template, data);

test('the same makes the same key, wherever the templates are', () => {
	const before = keyOf();
	expect(before).toMatch(/^[0-9a-f]{64}$/);
	expect(keyOf()).toBe(before);
	const elsewhere = mkdtempSync(join(inject('temporaryFolder'), 'key-'));
	cpSync(folder, elsewhere, { recursive: true });
	folder = elsewhere;
	expect(keyOf()).toBe(before);
});

test('data, template and engine are in it', () => {
	const keys = [keyOf(), keyOf('week', { name: 'Anne' }), keyOf('card'), keyOf('week', undefined, '0.8.0')];
	expect(new Set(keys).size).toBe(4);
});

test.each([
	['the template', () => writeFileSync(join(folder, 'week.typ'), '#import "sheet.typ": ink')],
	['a template that it imports', () => writeFileSync(join(folder, 'sheet.typ'), '#let ink = gray')],
	['what that imports', () => writeFileSync(join(folder, 'marks.typ'), '#let peak = none')],
	['a template that is gone', () => rmSync(join(folder, 'sheet.typ'))],
	['a font of the same name', () => writeFileSync(join(folder, 'font.ttf'), 'another')],
])('another key after a change: %s', (_, change) => {
	const before = keyOf();
	change();
	expect(keyOf()).not.toBe(before);
});

test('the same key after a change of a template that it does not import', () => {
	const before = keyOf();
	writeFileSync(join(folder, 'card.typ'), '#import "sheet.typ": ink');
	expect(keyOf()).toBe(before);
	expect(keyOf('card')).not.toBe(before);
});

test('templates import each other by name, from their own folder, and read no other files', () => {
	for (const name of readdirSync('src/print').filter((name) => name.endsWith('.typ'))) {
		const text = readFileSync(`src/print/${name}`, 'utf8').replaceAll(/\/\/.*/g, '');
		expect(text.match(/\b(?:import|include)\b/g)?.length ?? 0, name).toBe(
			text.match(/\b(?:import|include) "[\w-]+\.typ"/g)?.length ?? 0,
		);
		expect(text, name).not.toMatch(/\b(?:read|json|image|yaml|csv|toml|xml)\(\s*"/);
	}
});

test('templates are read each time: somebody may be editing them', () => {
	const key = printKey({ folder, fonts: [] });
	const before = key('week', {});
	writeFileSync(join(folder, 'sheet.typ'), '#let ink = gray');
	expect(key('week', {})).not.toBe(before);
});

test('the code that makes the bytes is in it: every module that the printer calls', () => {
	const makers = /const makers = \[(.*?)\]/s.exec(readFileSync('src/print/print-key.ts', 'utf8'))?.[1] ?? '';
	const called = readFileSync('src/print/printer.ts', 'utf8').matchAll(
		/^import \{[^}]*\} from '(\.[^']+)'/gm,
	);
	for (const [, path = ''] of called) {
		if (resolve('src/print', path) === resolve('src/print/fonts.ts')) continue;
		expect(makers).toContain(path.replace('./', 'src/print/'));
	}
	expect(fontFiles.length).toBeGreaterThan(0);
});
