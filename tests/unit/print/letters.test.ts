/** A coach's name is printed in the letters in which it is written, and can be copied out of the PDF. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { createPrinter } from '../../../src/print/printer.ts';
import { weekSheet } from '../../../src/print/week-sheet.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { textOf } from '../../fixtures/read-pdf.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const printer = createPrinter();
const plan = planOf('guide/recovery/0x-bodyweight');

/** A sheet with the name in both typefaces: in the head, in a heading and in running text. */
function printed(name: string): Uint8Array {
	const sheet = weekSheet(plan, guide, site, {
		paper: 'a4',
		pageUrl: 'https://example.org/',
		disclaimer: `Printed for ${name}.`,
	});
	return printer.print(
		'week',
		{ ...sheet, title: name, brand: { ...sheet.brand, name, coach: name } },
		plan.id,
	);
}

test.each([
	['Turkish', 'Çağrı Gümüşoğlu, İzmir, ılık'],
	['German', 'Jörg Größe, STRAẞE, Äpfel'],
	['Polish', 'Zażółć gęślą jaźń, Łódź'],
	['French', 'Maïté L’Œuvre, Ÿ, garçon, où'],
	['Vietnamese', 'Nguyễn Thị Ưng Đặng, Trường Sơn'],
	['Czech and Romanian', 'Příliš žluťoučký kůň, Iași, Țară'],
	['Greek', 'Αθήνα Σπύρος Λούης, ΐ'],
	['ancient Greek', 'Ἀθῆναι, ᾧ'],
	['Russian and Ukrainian', 'Щёлково Объезд, Їжак Ґалаґан'],
])('%s', (_, name) => {
	const file = join(mkdtempSync(join(inject('temporaryFolder'), 'letters-')), 'sheet.pdf');
	writeFileSync(file, printed(name));
	const text = execFileSync('pdftotext', [file, '-'], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	expect(text.split(name)).toHaveLength(5);
});

test('a letter that no font has is an error that names it and the plan', () => {
	expect(() => printed('走る 🏔')).toThrow(
		'guide/recovery/0x-bodyweight: The fonts of the sheets have no “走”, “る”, “🏔”. Write it in Latin, Greek or Cyrillic letters, or add a font to src/print/fonts.ts.',
	);
});

test('no line ends inside a word with a short end, and it is found as it is written', () => {
	const disclaimer = Array.from({ length: 300 }, (_, index) => `step-up ${'i'.repeat(index % 7)}`).join(' ');
	const about = { paper: 'a4', pageUrl: 'https://example.org/', disclaimer } as const;
	const text = textOf(printer.print('week', weekSheet(plan, guide, site, about), plan.id));
	expect(text.split('step-up')).toHaveLength(301);
});
