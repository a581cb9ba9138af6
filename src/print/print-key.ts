import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fontFiles } from './fonts.ts';

/** A name for what a PDF is made from: two that differ in any way have different ones. */
export type PrintKey = (template: string, data: unknown) => string;

/** What turns a template's document into bytes, beside the engine itself. */
const makers = ['src/print/printer.ts', 'src/print/pack-pdf.ts', 'src/print/qr-code.ts'];

/**
 * The key of a document holds its data, its template and what that imports, the fonts, the versions of the engine, of
 * what draws its codes and of what packs its files, and the code that calls them.
 *
 * @param options.folder Where the templates are. They are read for each key: somebody may be editing them.
 * @param options.fonts Paths of the font files, read once.
 * @param options.engine Version of Typst, as its package has it.
 * @param options.code Paths of the modules that call it.
 * @returns 64 hexadecimal digits.
 */
export function printKey({
	folder = resolve('src/print'),
	fonts = fontFiles,
	engine = engineVersion(),
	code = makers,
}: {
	folder?: string;
	fonts?: readonly string[];
	engine?: string;
	code?: readonly string[];
} = {}): PrintKey {
	const fixed = createHash('sha256');
	add(fixed, engine);
	add(fixed, versionOf('uqr'));
	add(fixed, process.versions.zlib);
	for (const path of [...code.map((maker) => resolve(maker)), ...fonts]) addFile(fixed, path);
	return (template, data) => {
		const hash = fixed.copy();
		for (const [name, text] of templatesFrom(folder, `${template}.typ`)) {
			add(hash, name);
			add(hash, text);
		}
		add(hash, JSON.stringify(data));
		return hash.digest('hex');
	};
}

/** A template and all that it imports, by name: the template first. One that is not there is the printer's to report. */
function templatesFrom(folder: string, first: string): Map<string, string> {
	const texts = new Map<string, string>();
	const read = (name: string): void => {
		const path = join(folder, name);
		if (texts.has(name) || !existsSync(path)) return;
		const text = readFileSync(path, 'utf8');
		texts.set(name, text);
		for (const [, imported = ''] of text.matchAll(/\b(?:import|include)\s+"([^"]+)"/g)) read(imported);
	};
	read(first);
	return texts;
}

function addFile(hash: Hash, path: string): void {
	add(hash, basename(path));
	add(hash, readFileSync(path));
}

/** With its length, so that the end of one part cannot pass for the beginning of the next. */
function add(hash: Hash, part: string | Buffer): void {
	hash.update(`${Buffer.byteLength(part)} `).update(part);
}

/** Version of Typst, as its package has it. */
export const engineVersion = (): string => versionOf('@myriaddreamin/typst-ts-node-compiler');

/** From the file itself: not every package lets its own be imported. */
function versionOf(name: string): string {
	const file = resolve('node_modules', name, 'package.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
