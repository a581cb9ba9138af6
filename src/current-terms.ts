import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './brand/current.ts';
import type { TermWords } from './guide/remark-terms.ts';
import { wordsOfTerms } from './guide/words-of-terms.ts';

/** The words that the pages' prose explains; none without a glossary. */
export const currentTermWords = (path = join(contentFolder(), 'glossary.yaml')): TermWords =>
	wordsOfTerms(existsSync(path) ? readFileSync(path, 'utf8') : '');
