import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { contentFolder } from '../brand/current.ts';
import { termSchema } from '../schema/term.ts';
import type { TermWords } from './remark-terms.ts';

const glossary = z.record(z.string(), termSchema);

/**
 * The words that the glossary explains, for the pages' prose. A file that is not sound explains nothing: the
 * content check says what is wrong with it.
 */
export function wordsOfTerms(path = join(contentFolder(), 'glossary.yaml')): TermWords {
	const terms = existsSync(path) ? glossary.safeParse(read(path)).data : undefined;
	return new Map(
		Object.entries(terms ?? {}).flatMap(([id, { words }]) =>
			words.map((form): [string, string] => [form.toLowerCase(), id]),
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
