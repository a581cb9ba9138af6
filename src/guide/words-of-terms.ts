import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { lower } from '../language/casing.ts';
import { termSchema } from '../schema/term.ts';
import type { TermWords } from './remark-terms.ts';

const glossary = z.record(z.string(), termSchema);

/**
 * The words that `content/glossary.yaml` explains, for the pages' prose. A file that is not sound explains nothing: the
 * content check says what is wrong with it.
 */
export function wordsOfTerms(path = 'content/glossary.yaml'): TermWords {
	const terms = existsSync(path) ? glossary.safeParse(read(path)).data : undefined;
	return new Map(
		Object.entries(terms ?? {}).flatMap(([id, { words }]) =>
			words.map((form): [string, string] => [lower(form), id]),
		),
	);
}

function read(path: string): unknown {
	try {
		return parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}
