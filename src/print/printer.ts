import { relative, resolve } from 'node:path';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { ourFonts, type PaperFonts } from './fonts.ts';
import type { ExerciseCard } from './exercise-card.ts';
import type { RoutinePoster } from './routine-poster.ts';
import type { SeasonBooklet } from './season-booklet.ts';
import type { Book } from './book.ts';
import { packPdf } from './pack-pdf.ts';
import { withCodes } from './qr-code.ts';
import type { WeekSheet } from './week-sheet.ts';

/**
 * What each template takes. `<name>.typ` reads it as JSON from `sys.inputs.data`, and its own words, which are few, from
 * `sys.inputs.words`.
 */
export interface Templates {
	week: WeekSheet;
	card: ExerciseCard;
	poster: RoutinePoster;
	booklet: SeasonBooklet;
	book: Book;
}

/** Creation date of every file, in seconds since 1970: fixed, so that the same data gives the same bytes. */
const created = Date.UTC(2026, 0, 1) / 1000;

/**
 * Typst's memory of results grows with each page. After so many, about two booklets, it drops those that none of them
 * used; going through it takes as long as half a page.
 */
const pagesBetweenDrops = 60;

/** Turns templates and data into PDF files. Used for many of them: the fonts are read once. */
export interface Printer {
	/**
	 * Prints one document.
	 *
	 * @param label What the document is, for errors: the id of its plan.
	 * @returns A tagged PDF/UA-1 file; the same data gives the same bytes, whenever and after whatever it is printed.
	 * @throws Error naming the label, with Typst's message and the line of the template where it is known.
	 */
	print<Name extends keyof Templates>(template: Name, data: Templates[Name], label: string): Uint8Array;
}

/** A printer that does not keep its caller waiting: what it gives and what it throws are a promise's. */
export interface AsyncPrinter {
	print<Name extends keyof Templates>(
		template: Name,
		data: Templates[Name],
		label: string,
	): Promise<Uint8Array>;
}

/**
 * Every document is printed anew; `sitePrinter` is the one that remembers.
 *
 * @param folder Where the templates are. Not found by `import.meta.url`, which points elsewhere in a bundle;
 *   every command runs in the project's root.
 * @param fonts Ours, if not given.
 */
export function createPrinter(folder = resolve('src/print'), fonts: PaperFonts = ourFonts): Printer {
	const makeCompiler = () =>
		NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [...fonts.files] }] });
	const compiler = makeCompiler();
	let pages = 0;

	return {
		print(template, data, label) {
			const job = {
				mainFilePath: resolve(folder, `${template}.typ`),
				inputs: {
					data: inOwnFont(withCodes(data), fonts),
					words: JSON.stringify(data.words),
					fonts: JSON.stringify(fonts.own),
				},
				// Reads the template again: somebody may be editing it.
				resetRead: true,
			};
			try {
				const document = compiler.compile(job).result;
				if (document === null) {
					// A compiler that has read the template more than once no longer knows the lines of its errors.
					const fresh = makeCompiler();
					throw new Error(`${label}: ${diagnosis(fresh, fresh.compile(job).takeError())}`);
				}
				pages += document.numOfPages;
				return packPdf(toPdf(compiler, document, label));
			} finally {
				if (pages >= pagesBetweenDrops) {
					compiler.evictCache(1);
					pages = 0;
				}
			}
		},
	};
}

/** Charts name the font of their words themselves. */
const inOwnFont = (data: string, { own: { text } }: PaperFonts): string =>
	text === undefined ? data : data.replaceAll("'Source Sans 3'", `'${text[0]}', 'Source Sans 3'`);

function toPdf(compiler: NodeCompiler, document: NodeTypstDocument, label: string): Uint8Array {
	try {
		return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: created });
	} catch (error) {
		throw new Error(`${label}: ${exportMessage(error)}`, { cause: error });
	}
}

interface Diagnostic {
	message: string;
	path: string;
	range: { start: { line: number } } | null;
}

/** What Typst says, one line each: "src/print/week.typ, line 12: unknown variable: foo". */
function diagnosis(compiler: NodeCompiler, error: NodeError | null): string {
	const diagnostics = error === null ? [] : (compiler.fetchDiagnostics(error) as Diagnostic[]);
	const lines = diagnostics.map(({ message, path, range }) => {
		const place = [
			path === '' ? '' : relative(process.cwd(), path),
			range === null ? '' : `line ${range.start.line + 1}`,
		].filter((part) => part !== '');
		return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
	});
	return lines.length === 0 ? 'Typst made no document and gave no reason.' : lines.join('\n');
}

/** The PDF writer throws its diagnostics in Rust's notation; only their messages are for people. */
function exportMessage(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
		message.replaceAll('\\"', '"'),
	);
	const missing = new Set<string>();
	const others = messages.filter((message) => {
		const [, letter] = /the text `"(.+)"` could not be displayed/.exec(message) ?? [];
		if (letter !== undefined) missing.add(`“${letter}”`);
		return letter === undefined;
	});
	if (missing.size > 0) {
		others.push(
			`The fonts of the sheets have no ${[...missing].join(', ')}. Write it in Latin, Greek or Cyrillic letters, or add a font to src/print/fonts.ts.`,
		);
	}
	return others.length === 0 ? text : others.join('\n');
}
