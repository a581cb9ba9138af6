import { parse } from 'yaml';
import { z } from 'astro/zod';
import { lower } from '../language/casing.ts';
import { termSchema } from '../schema/term.ts';
import type { TermWords } from './remark-terms.ts';

const glossary = z.record(z.string(), termSchema);

/**
 * The words that a glossary explains. One that is not sound explains nothing: the content check says what is wrong with
 * it.
 *
 * @param text Of `glossary.yaml`.
 */
export function wordsOfTerms(text: string): TermWords {
	const terms = glossary.safeParse(parsed(text)).data ?? {};
	return new Map(
		Object.entries(terms).flatMap(([id, { words }]) =>
			words.map((form): [string, string] => [lower(form), id]),
		),
	);
}

function parsed(text: string): unknown {
	try {
		return parse(text);
	} catch {
		return undefined;
	}
}
