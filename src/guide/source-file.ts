import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

export type FieldPath = readonly (string | number)[];

/** A content file, taken apart: its fields, its prose, and where each of them stands. */
export interface SourceFile {
	/** Path as the author would type it. */
	path: string;
	/** The fields, as YAML gives them. */
	fields: unknown;
	/** The prose below the frontmatter; empty for a YAML file. */
	body: string;
	/** Line of the file on which the body begins, from 1. */
	bodyLine: number;
	/** Where a field was written: its key, or its nearest parent's that exists, if the field does not. */
	placeOf(field: FieldPath): FieldPlace;
}

/** Where a field stands, for those who mend it. */
export interface FieldPlace {
	/** Path of the file, as the author would type it. */
	file: string;
	/** Line in that file, from 1. */
	line: number;
	/** The field as that file names it: below `overrides` in a brand's site.yaml, it has more steps in front. */
	field: FieldPath;
}

/** Opening fence, fields, closing fence; the body follows. */
const frontmatter = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

/**
 * Takes a content file apart. `.yaml` files are all fields; `.md` and `.mdx` have them between two `---` lines.
 * What cannot be read is reported in `problems`, and the fields are then undefined.
 */
export function parseSourceFile(path: string, text: string): { file: SourceFile; problems: Problem[] } {
	const isYaml = /\.ya?ml$/.test(path);
	const match = isYaml ? null : frontmatter.exec(text);
	const fence = match?.[1] ?? '';
	const yaml = isYaml ? text : (match?.[2] ?? '');
	const firstLine = isYaml ? 1 : 2;
	const bodyStart = match === null ? 0 : match[0].length;

	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

	const problems: Problem[] = [];
	if (!isYaml && (match?.index !== 0 || fence === '')) {
		problems.push({
			file: path,
			line: 1,
			field: '',
			message: 'has no fields',
			fix: 'begin the file with a line of three hyphens, the fields, and three hyphens again',
		});
	}
	const tooDeep = document.errors.find(({ message }) => message.includes('call stack'));
	for (const error of tooDeep ? [] : document.errors) {
		problems.push({
			file: path,
			line: lineAt(error.pos[0]),
			field: '',
			message: `is not valid YAML: ${error.message.replace(/\s+/g, ' ').trim()}`,
			fix: yamlAdvice(error.code, error.message),
		});
	}
	if (tooDeep) {
		problems.push({
			file: path,
			line: lineAt(tooDeep.pos[0]),
			field: '',
			message: 'is nested too deeply',
			fix: 'look for brackets that nobody closes',
		});
	}
	let fields: unknown;
	if (problems.length === 0) {
		try {
			fields = document.toJS();
		} catch {
			// Names that stand for groups that stand for groups: a few lines that would fill the memory.
			problems.push({
				file: path,
				line: firstLine,
				field: '',
				message: 'repeats itself too often by & and *',
				fix: 'write out what you mean',
			});
		}
	}
	return {
		problems,
		file: {
			path,
			fields,
			body: isYaml ? '' : text.slice(bodyStart),
			bodyLine: isYaml ? 1 : text.slice(0, bodyStart).split('\n').length,
			placeOf: (field) => ({ file: path, line: lineAt(offsetOf(document, field)), field }),
		},
	};
}

function yamlAdvice(code: string, message: string): string {
	switch (code) {
		case 'DUPLICATE_KEY':
			return 'keep one of the two';
		case 'TAB_AS_INDENT':
			return 'indent with spaces, two for each step';
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY':
			return 'put the text in quotes if it holds a colon, and give every field a line of its own';
		case 'BAD_INDENT':
			// A bracket that stays open runs on into the next line; `#` begins a remark that swallows its closing one.
			if (message.startsWith('Flow '))
				return 'close the bracket on this line or the one above; put a text that holds # in quotes';
			return 'line the field up with its neighbours';
		default:
			return 'look at the brackets, quotes and indents of this line and the one above';
	}
}

/** Character at which a field's key stands, or its nearest parent's. */
function offsetOf(document: Document, field: FieldPath): number {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const step of field) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (pair === undefined) break;
			if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else {
			const child: unknown =
				isNode(node) && 'items' in node ? (node.items as unknown[])[Number(step)] : undefined;
			if (!isNode(child)) break;
			offset = child.range?.[0] ?? offset;
			node = child;
		}
	}
	return offset;
}
