/**
 * Texts of `site.yaml`. They stand on every page, in the names of files that runners save, in PDFs, feeds and
 * calendars: a text is letters, and nothing that only pretends to be.
 */
import { z } from 'astro/zod';

/** Control characters, and marks that turn the direction of what follows; a line break is one of them. */
const unseen = '\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029\\ufeff\\ufffe\\uffff';
const noTag = {
	pattern: /^[^<>]*$/,
	error: 'holds < or >, and a text is not HTML: write it in plain words',
};

/** Words on one line, of at most so many letters. */
export const line = (most: number) =>
	z
		.string()
		.min(1)
		.max(most)
		.regex(noTag.pattern, { error: noTag.error, abort: true })
		.regex(new RegExp(`^[^${unseen}]*$`, 'u'), {
			error: 'holds a line break or a letter that nobody sees: write it on one line, in plain letters',
		});

/** A few sentences, on as many lines as they need. */
export const passage = (most: number) =>
	z
		.string()
		.min(1)
		.max(most)
		.regex(noTag.pattern, { error: noTag.error, abort: true })
		.regex(new RegExp(`^(\\n|[^${unseen}])*$`, 'u'), {
			error: 'holds a letter that nobody sees: write it in plain letters',
		});
