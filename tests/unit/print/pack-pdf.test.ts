/** A packed PDF says the same in fewer bytes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { packPdf } from '../../../src/print/pack-pdf.ts';

/** A page with a sentence, and many objects, written as Typst does: one line for each key, one table at the end. */
function smallPdf(sentence: string, extra = 0): Buffer {
	const content = `BT /F 12 Tf 20 100 Td (${sentence}) Tj ET`;
	const objects = [
		'<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>',
		'<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>',
		'<<\n  /Type /Page\n  /Parent 2 0 R\n  /MediaBox [0 0 200 200]\n  /Contents 5 0 R\n  /Resources <<\n    /Font <<\n      /F 4 0 R\n    >>\n  >>\n>>',
		'<<\n  /Type /Font\n  /Subtype /Type1\n  /BaseFont /Helvetica\n>>',
		`<<\n  /Length ${content.length}\n>>\nstream\n${content}\nendstream`,
		'<<\n  /Title (A small one)\n>>',
		...Array.from({ length: extra }, (_, index) => `<<\n  /Type /StructElem\n  /K [${index}]\n>>`),
	];
	let text = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
	const offsets = objects.map((object, index) => {
		const offset = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
		return offset;
	});
	const start = text.length;
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`);
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows.join('')}`;
	text += `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 1 0 R\n  /Info 6 0 R\n>>\nstartxref\n${start}\n%%EOF`;
	return Buffer.from(text, 'latin1');
}

function read(command: string, pdf: Uint8Array): string {
	const file = join(mkdtempSync(join(inject('temporaryFolder'), 'pack-')), 'file.pdf');
	writeFileSync(file, pdf);
	// Warnings count: a reader that has to mend a file complains.
	return execFileSync('sh', ['-c', `${command} "$1" 2>&1`, 'sh', file, '-'], { encoding: 'utf8' });
}

test('readers find the same text and title, and nothing to complain of', () => {
	const packed = packPdf(smallPdf('Three sets of eight'));
	expect(read('pdftotext', packed)).not.toMatch(/error|warning/i);
	expect(read('pdfinfo', packed)).toMatch(/^Title:\s+A small one$/m);
	expect(read('pdfinfo', packed)).not.toMatch(/error|warning/i);
	const file = join(mkdtempSync(join(inject('temporaryFolder'), 'pack-')), 'file.pdf');
	writeFileSync(file, packed);
	expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).trim()).toBe('Three sets of eight');
});

test('many objects take more than one stream, and a fraction of the bytes', () => {
	const plain = smallPdf('Three sets of eight', 450);
	const packed = packPdf(plain);
	expect(
		Buffer.from(packed)
			.toString('latin1')
			.match(/\/Type \/ObjStm/g),
	).toHaveLength(3);
	expect(packed.length).toBeLessThan(plain.length / 4);
	expect(read('pdfinfo', packed)).toMatch(/^Pages:\s+1$/m);
});

test('the same file gives the same bytes', () => {
	expect(Buffer.compare(packPdf(smallPdf('x')), packPdf(smallPdf('x')))).toBe(0);
});

test.each([
	['no table', (text: string) => text.replace('\nxref\n', '\nxxxx\n'), 'it has no cross-reference table'],
	[
		'a shifted object',
		(text: string) =>
			text
				.replace('%PDF-1.7\n', '%PDF-1.70\n')
				.replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + 1}`),
		'object 1 is not where it should be',
	],
	[
		'a wrong length',
		(text: string) => text.replace(/\/Length \d+/, '/Length 33'),
		'the length of stream 5 is wrong',
	],
])('a file of another kind is refused: %s', (_, spoil, problem) => {
	const spoilt = Buffer.from(spoil(smallPdf('Three sets').toString('latin1')), 'latin1');
	expect(() => packPdf(spoilt)).toThrow(
		`The PDF cannot be packed: ${problem}. Has a new version of Typst another way to write files?`,
	);
});
