import { existsSync, readFileSync } from 'node:fs';
import type { TermWords } from './guide/remark-terms.ts';
import { wordsOfTerms } from './guide/words-of-terms.ts';

/** The words that the pages' prose explains; none without a glossary. */
export const currentTermWords = (path = 'content/glossary.yaml'): TermWords =>
	wordsOfTerms(existsSync(path) ? readFileSync(path, 'utf8') : '');
